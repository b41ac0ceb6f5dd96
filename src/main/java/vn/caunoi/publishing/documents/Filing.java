package vn.caunoi.publishing.documents;

import java.text.Normalizer;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wrote about a document, in a form or in a row of a table, and everything that is
 * wrong with it.
 */
final class Filing {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT);
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cntrl}\\p{Z}\\p{Cf}\\p{Cs}]+");

    private final Map<Item, String> typed = new EnumMap<>(Item.class);
    private final Map<Item, String> mistakes = new EnumMap<>(Item.class);
    private final @Nullable Particulars particulars;

    Filing(Function<Item, String> source) {
        for (Item item : Item.values()) {
            typed.put(item, clean(source.apply(item)));
            refuseLength(item);
        }
        Optional<DocumentNumber> number = number();
        Optional<DocumentKind> kind = kind();
        Optional<LocalDate> issued = day(Item.ISSUED);
        Optional<LocalDate> from = day(Item.FROM).or(() -> issued);
        Optional<LocalDate> until = day(Item.UNTIL);
        compare(Item.FROM, from, issued, "Ngày có hiệu lực không thể trước ngày ban hành.");
        compare(Item.UNTIL, until, from, "Ngày hết hiệu lực không thể trước ngày có hiệu lực.");
        particulars =
                mistakes.isEmpty()
                        ? new Particulars(
                                number.orElseThrow(),
                                kind.orElseThrow(),
                                text(Item.BODY),
                                text(Item.SIGNER),
                                text(Item.POSITION),
                                issued.orElseThrow(),
                                from.orElseThrow(),
                                until.orElse(null),
                                text(Item.FIELD),
                                text(Item.ABSTRACT))
                        : null;
    }

    /** The document, when nothing is wrong. */
    Optional<Particulars> particulars() {
        return Optional.ofNullable(particulars);
    }

    Map<Item, String> mistakes() {
        return Map.copyOf(mistakes);
    }

    String text(Item item) {
        return typed.getOrDefault(item, "");
    }

    /** Composed, on one line, without what nobody sees. */
    static String clean(@Nullable String text) {
        return text == null
                ? ""
                : UNSEEN.matcher(Normalizer.normalize(text, Normalizer.Form.NFC))
                        .replaceAll(" ")
                        .strip();
    }

    /** A day as people write it, 27/3/2026; empty when there is no such day. */
    static Optional<LocalDate> day(String text) {
        try {
            LocalDate day = LocalDate.parse(text.replace('-', '/').replace('.', '/'), DAY);
            return Optional.of(day).filter(d -> d.getYear() >= 1945 && d.getYear() <= 2100);
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private void refuseLength(Item item) {
        String text = text(item);
        if (text.isEmpty() && !item.mayBeEmpty()) {
            mistakes.put(item, "Hãy nhập “%s”.".formatted(item.label()));
        } else if (text.length() > item.longest()) {
            mistakes.put(
                    item,
                    "“%s” dài quá %d ký tự; hãy viết gọn lại."
                            .formatted(item.label(), item.longest()));
        }
    }

    private Optional<DocumentNumber> number() {
        try {
            return Optional.of(DocumentNumber.read(text(Item.NUMBER)));
        } catch (NotANumber why) {
            mistakes.put(Item.NUMBER, String.valueOf(why.getMessage()));
            return Optional.empty();
        }
    }

    private Optional<DocumentKind> kind() {
        Optional<DocumentKind> kind = DocumentKind.typed(text(Item.KIND));
        if (kind.isEmpty()) {
            mistakes.put(Item.KIND, "Hãy chọn một loại văn bản có trong danh mục.");
        }
        return kind;
    }

    private Optional<LocalDate> day(Item item) {
        String text = text(item);
        Optional<LocalDate> day = day(text);
        if (day.isEmpty() && !text.isEmpty()) {
            mistakes.put(
                    item,
                    "“%s” phải là ngày có thật, viết ngày/tháng/năm, ví dụ 27/3/2026."
                            .formatted(item.label()));
        }
        return day;
    }

    private void compare(
            Item item, Optional<LocalDate> later, Optional<LocalDate> earlier, String sentence) {
        if (later.isPresent() && earlier.isPresent() && later.get().isBefore(earlier.get())) {
            mistakes.putIfAbsent(item, sentence);
        }
    }
}

package vn.caunoi.dossiers.imports;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import vn.caunoi.procedures.Channel;
import vn.caunoi.spreadsheets.Illegible;
import vn.caunoi.spreadsheets.InstantText;
import vn.caunoi.web.Formats;

/** What somebody typed into the {@link LayoutForm} (điều đã điền), with all that is wrong in it. */
final class TypedLayout {

    private static final int MOST_WORDS = 500;
    private static final int LONGEST_FIELD = 200;

    private final MultiValueMap<String, String> typed;
    private final List<String> header;
    private final Map<String, String> mistakes = new LinkedHashMap<>();
    private final Layout layout;
    private final @Nullable Instant asOf;

    TypedLayout(MultiValueMap<String, String> typed, List<String> header) {
        this.typed = typed;
        this.header = header;
        this.layout =
                new Layout(
                        columns(),
                        words(LayoutForm.STATE_WORD, 10),
                        words(LayoutForm.CHANNEL_WORD, Channel.values().length),
                        zone(),
                        ticked(LayoutForm.EVENTS),
                        ticked(LayoutForm.OWN_NUMBERS),
                        field(),
                        number(text("hinh-thuc-chung"), Channel.values().length, 1));
        this.asOf = asOf();
    }

    /** As far as it could be understood. */
    Layout layout() {
        return layout;
    }

    /** As of when the file speaks; null when nothing was typed. */
    @Nullable Instant asOfInstant() {
        return asOf;
    }

    /** By the names of the fields. */
    Map<String, String> mistakes() {
        return mistakes;
    }

    /** The form again with all that was typed. */
    LayoutForm form(LayoutForm.Unknown unknown) {
        return LayoutForm.of(layout, asOf, unknown)
                .mistaken(mistakes)
                .askingForWords(unknown)
                .holding(text("mui-gio"), text("tinh-den"));
    }

    private Map<String, String> columns() {
        Map<String, String> columns = new LinkedHashMap<>();
        Map<String, Fact> taken = new HashMap<>();
        for (Fact fact : Fact.values()) {
            String heading = text("cot-" + fact.key());
            if (header.contains(heading)) {
                Fact before = taken.putIfAbsent(heading, fact);
                columns.put(fact.key(), heading);
                if (before != null) {
                    mistake(fact, "Cột này đã ghép với “%s”.".formatted(before.label()));
                }
            }
        }
        if (!columns.containsKey(Fact.CODE.key())) {
            mistake(Fact.CODE, "Hãy chọn cột chứa mã hồ sơ.");
        }
        if (!columns.containsKey(Fact.RECEIVED.key())
                && !columns.containsKey(Fact.REGISTERED.key())) {
            mistake(Fact.RECEIVED, "Hãy chọn cột chứa ngày tiếp nhận hoặc ngày nộp.");
        }
        return columns;
    }

    private Map<String, Integer> words(String prefix, int most) {
        Map<String, Integer> words = new LinkedHashMap<>();
        for (int at = 1; at <= MOST_WORDS; at++) {
            String word = text(prefix + "-" + at + "-tu");
            int number = number(text(prefix + "-" + at), most, 0);
            if (!word.isEmpty() && number > 0) {
                words.put(word, number);
            }
        }
        return words;
    }

    private String zone() {
        String zone = text("mui-gio");
        try {
            return ZoneId.of(zone).getId();
        } catch (DateTimeException e) {
            mistakes.put("mui-gio", "Không có múi giờ như vậy; ví dụ Asia/Ho_Chi_Minh.");
            return Formats.ZONE.getId();
        }
    }

    private String field() {
        String field = text("linh-vuc");
        if (field.length() > LONGEST_FIELD) {
            mistakes.put("linh-vuc", "Tên lĩnh vực dài nhất 200 ký tự.");
            return "";
        }
        return field;
    }

    private @Nullable Instant asOf() {
        String text = text("tinh-den");
        if (text.isEmpty()) {
            return null;
        }
        try {
            return InstantText.read(text, layout.zoneId());
        } catch (Illegible e) {
            mistakes.put("tinh-den", "Lúc tính số liệu: " + e.sentence() + ".");
            return null;
        }
    }

    private boolean ticked(String choice) {
        return typed.getOrDefault("cach-ghi", List.of()).contains(choice);
    }

    private String text(String name) {
        return Objects.requireNonNullElse(typed.getFirst(name), "").strip();
    }

    private void mistake(Fact fact, String sentence) {
        mistakes.put("cot-" + fact.key(), sentence);
    }

    private static int number(String text, int most, int otherwise) {
        boolean fits = text.matches("[1-9]|10") && Integer.parseInt(text) <= most;
        return fits ? Integer.parseInt(text) : otherwise;
    }
}

package vn.caunoi.statistics.validator;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads numbers and shares out of what a page prints: "Trễ hạn: 14", "14 hồ sơ trễ hạn", "Đúng hạn
 * 99,97%". Whatever has no number or no known words, such as a date, is passed over.
 */
final class Reading {

    private static final Pattern NUMBER =
            Pattern.compile(
                    "(?<label>[^0-9%\\r\\n]*)"
                            + "(?<number>[0-9]{1,3}(?:[\\h&&[^\\t]][0-9]{3})+(?![0-9.,])|[0-9][0-9.,]*)"
                            + "(?<percent>(?:\\s?%)?)");

    /** What a count says of itself afterwards: "14 hồ sơ trễ hạn", and no heading of the next. */
    private static final Pattern AFTER_COUNT = Pattern.compile("\\h+hồ sơ\\h+[^0-9%,;.:]*+(?!:)");

    private static final Pattern AFTER_SHARE = Pattern.compile("\\h+(?=\\p{Ll})[^0-9%,;.:]*+(?!:)");

    /** Dates, times of day and "tháng 9" stand between labels and figures and are neither. */
    private static final Pattern DAYS =
            Pattern.compile(
                    "(?<![0-9])[0-9]{1,2}[/-][0-9]{1,4}([/-][0-9]{2,4})?(?![0-9])"
                            + "|(?<![0-9])[0-9]{1,2}:[0-9]{2}(:[0-9]{2})?(?![0-9])"
                            + "|(tháng|quý|năm|ngày|kỳ) [0-9]{1,4}(?![0-9.,])",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern COUNT =
            Pattern.compile("[0-9]{1,15}|[0-9]{1,3}([.,\\h][0-9]{3}){1,4}");
    private static final int MOST_SHARES = 20;

    private final Map<Item, Long> counts = new EnumMap<>(Item.class);
    private final List<PrintedShare> shares = new ArrayList<>();
    private final List<String> problems = new ArrayList<>();

    static Reading of(String text) {
        var reading = new Reading();
        text.lines().forEach(reading::line);
        return reading;
    }

    /** Reads "41736", "41.736", "41,736", "41 736"; empty for what is no count of dossiers. */
    static OptionalLong count(String number) {
        String bare = number.strip();
        return COUNT.matcher(bare).matches()
                ? OptionalLong.of(Long.parseLong(bare.replaceAll("[.,\\h]", "")))
                : OptionalLong.empty();
    }

    /** Numbers that could not be read, each in a sentence. */
    List<String> problems() {
        return List.copyOf(problems);
    }

    Published published() {
        return new Published(counts, shares);
    }

    /** Puts the count in place of one that the text may have given. */
    void put(Item item, long count) {
        counts.put(item, count);
    }

    void put(PrintedShare share) {
        shares.removeIf(other -> other.item() == share.item());
        shares.add(share);
    }

    private void line(String line) {
        String composed = Normalizer.normalize(line, Normalizer.Form.NFC);
        String words = DAYS.matcher(composed).replaceAll(" ");
        Matcher found = NUMBER.matcher(words);
        int read = 0;
        while (found.find(read)) {
            read = found.end();
            Optional<Item> item = Item.of(found.group("label"));
            Matcher after = after(found, words);
            if (item.isEmpty() && after.lookingAt()) {
                item = Item.of(after.group());
                read = item.isPresent() ? after.end() : read;
            }
            item.ifPresent(one -> take(one, found));
        }
    }

    /** Looks for words that follow the number, up to the next comma or number. */
    private static Matcher after(Matcher found, String words) {
        Pattern pattern = found.group("percent").isEmpty() ? AFTER_COUNT : AFTER_SHARE;
        return pattern.matcher(words).region(found.end(), words.length());
    }

    private void take(Item item, Matcher found) {
        String number = found.group("number").replaceFirst("[.,]+$", "");
        if (found.group("percent").isEmpty()) {
            take(item, number);
        } else {
            takeShare(item, number);
        }
    }

    private void take(Item item, String number) {
        OptionalLong count = count(number);
        if (count.isEmpty()) {
            problems.add(
                    "Không đọc được “%s” ở mục %s: số hồ sơ viết liền hoặc tách từng ba chữ số, ví dụ 41736 hoặc 41.736."
                            .formatted(number, item.label()));
            return;
        }
        Long known = counts.putIfAbsent(item, count.getAsLong());
        if (known != null && known != count.getAsLong()) {
            problems.add(
                    "Mục %s có hai số khác nhau (%d và %s); hãy giữ lại một số."
                            .formatted(item.label(), known, number));
        }
    }

    private void takeShare(Item item, String number) {
        Optional<PrintedShare> share = PrintedShare.read(item, number);
        if (share.isEmpty()) {
            problems.add(
                    "Không đọc được tỷ lệ “%s%%” ở mục %s; tỷ lệ viết như 99,97%% hoặc 99.97%%."
                            .formatted(number, item.label()));
        } else if (shares.size() < MOST_SHARES) {
            shares.add(share.get());
        }
    }
}

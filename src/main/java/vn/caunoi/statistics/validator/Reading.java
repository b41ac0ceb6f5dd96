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
 * Reads numbers and shares out of what a page prints: "Trễ hạn: 14", "Đúng hạn 99,97%". Whatever
 * has no number or no known words, such as a date, is passed over.
 */
final class Reading {

    private static final Pattern NUMBER =
            Pattern.compile("(?<label>[^0-9%\\r\\n]*)(?<number>[0-9][0-9.,]*)\\s?(?<percent>%?)");

    /** Dates, times of day and "tháng 9" stand between labels and figures and are neither. */
    private static final Pattern DAYS =
            Pattern.compile(
                    "(?<![0-9])[0-9]{1,2}[/-][0-9]{1,4}([/-][0-9]{2,4})?(?![0-9])"
                            + "|(?<![0-9])[0-9]{1,2}:[0-9]{2}(:[0-9]{2})?(?![0-9])"
                            + "|(tháng|quý|năm|ngày|kỳ) [0-9]{1,4}(?![0-9.,])",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern COUNT =
            Pattern.compile("[0-9]{1,15}|[0-9]{1,3}([.,][0-9]{3}){1,4}");
    private static final int MOST_SHARES = 20;

    private final Map<Item, Long> counts = new EnumMap<>(Item.class);
    private final List<PrintedShare> shares = new ArrayList<>();
    private final List<String> problems = new ArrayList<>();

    static Reading of(String text) {
        var reading = new Reading();
        text.lines().forEach(reading::line);
        return reading;
    }

    /** Reads "41736", "41.736", "41,736"; empty for what is no count of dossiers. */
    static OptionalLong count(String number) {
        String bare = number.strip();
        return COUNT.matcher(bare).matches()
                ? OptionalLong.of(Long.parseLong(bare.replaceAll("[.,]", "")))
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
        Matcher found = NUMBER.matcher(DAYS.matcher(composed).replaceAll(" "));
        while (found.find()) {
            String number = found.group("number").replaceFirst("[.,]+$", "");
            Optional<Item> item = Item.of(found.group("label"));
            if (item.isEmpty()) {
                continue;
            }
            if (found.group("percent").isEmpty()) {
                take(item.get(), number);
            } else {
                takeShare(item.get(), number);
            }
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

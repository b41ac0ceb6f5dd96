package vn.caunoi.statistics.validator;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a published number or share is about (mục), in the order of a page. */
enum Item {
    RECEIVED("Tiếp nhận, phải giải quyết", "tiep nhan|xu ly|tong so|tong cong"),
    SOLVED("Đã giải quyết", "da giai quyet|da xu ly|hoan thanh|giai quyet"),
    IN_TIME(
            "Trước hạn và đúng hạn",
            "(truoc|som).*dung han|dung.*truoc han|da (giai quyet|xu ly).*(trong|dung) han"),
    EARLY("Trước hạn", "truoc han|som han"),
    ON_TIME("Đúng hạn", "dung han"),
    LATE("Trễ hạn", "(tre|qua|cham|muon) han|(tra|bi) (tre|cham|muon)|(tre|cham)$"),
    OPEN("Đang giải quyết", "dang giai quyet|dang xu ly|chua giai quyet|ton dong"),
    OPEN_IN_TIME("Đang giải quyết, trong hạn", "(trong|con|chua den) han"),
    OPEN_OVERDUE("Đang giải quyết, quá hạn", "(dang|chua) (giai quyet|xu ly).*qua han");

    /** Portals differ in their words: the first item that knows those of a label is meant. */
    private static final List<Item> BY_WORDS =
            List.of(
                    IN_TIME,
                    OPEN_IN_TIME,
                    OPEN_OVERDUE,
                    OPEN,
                    EARLY,
                    ON_TIME,
                    LATE,
                    SOLVED,
                    RECEIVED);

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern GAPS = Pattern.compile("[^a-z0-9]+");

    private final String label;
    private final Pattern words;

    Item(String label, String words) {
        this.label = label;
        this.words = Pattern.compile("\\b(" + words + ")");
    }

    String label() {
        return label;
    }

    /** The label inside a sentence. */
    String word() {
        return label.toLowerCase(Locale.ROOT);
    }

    /** The item that a label on a page stands for: "Trước & đúng hạn". */
    static Optional<Item> of(String label) {
        String bare =
                MARKS.matcher(Normalizer.normalize(label, Normalizer.Form.NFD))
                        .replaceAll("")
                        .toLowerCase(Locale.ROOT)
                        .replace('đ', 'd');
        String folded = GAPS.matcher(bare).replaceAll(" ").strip();
        return BY_WORDS.stream().filter(item -> item.words.matcher(folded).find()).findFirst();
    }
}

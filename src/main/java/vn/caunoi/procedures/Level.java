package vn.caunoi.procedures;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** On which level of the administration a procedure is carried out (cấp thực hiện). */
public enum Level {
    MINISTRY("Cấp bộ"),
    PROVINCE("Cấp tỉnh"),
    /** Until 30/06/2025. */
    DISTRICT("Cấp huyện"),
    COMMUNE("Cấp xã"),
    OTHER("Cơ quan khác");

    private final String label;

    Level(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    public static Optional<Level> read(String text) {
        String word = text.strip().toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(level -> level.label.toLowerCase(Locale.ROOT).equals(word))
                .findFirst();
    }
}

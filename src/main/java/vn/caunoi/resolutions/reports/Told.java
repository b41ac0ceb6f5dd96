package vn.caunoi.resolutions.reports;

import java.text.Collator;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A row of a report (dòng báo cáo): for each line its figures; a line that is missing is not told.
 */
record Told(String name, Map<Line, Sums> lines) {

    static final Comparator<Object> ORDER = Collator.getInstance(Locale.of("vi", "VN"));

    Told {
        lines = Map.copyOf(lines);
    }

    Optional<Sums> of(Line line) {
        return Optional.ofNullable(lines.get(line));
    }

    boolean isSilent() {
        return lines.isEmpty();
    }
}

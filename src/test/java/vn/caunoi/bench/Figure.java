package vn.caunoi.bench;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A measured figure (con số). With a yardstick its bound holds for the ratio, else for itself;
 * without a bound it is only told.
 */
record Figure(
        String what,
        double ours,
        String unit,
        @Nullable Double yardstick,
        @Nullable Bound bound,
        String note) {

    /** What was promised. */
    record Bound(boolean least, double value) {

        boolean holds(double measured) {
            return least ? measured >= value : measured <= value;
        }

        @Override
        public String toString() {
            return (least ? "≥ " : "≤ ") + number(value);
        }
    }

    static Figure atLeast(double value, String what, double ours, String unit) {
        return new Figure(what, ours, unit, null, new Bound(true, value), "");
    }

    static Figure atMost(double value, String what, double ours, String unit) {
        return new Figure(what, ours, unit, null, new Bound(false, value), "");
    }

    static Figure told(String what, double ours, String unit) {
        return new Figure(what, ours, unit, null, null, "");
    }

    /** Ours divided by the yardstick's must be at least this. */
    static Figure beside(double yardstick, double value, String what, double ours, String unit) {
        return new Figure(what, ours, unit, yardstick, new Bound(true, value), "");
    }

    Figure noting(String words) {
        return new Figure(what, ours, unit, yardstick, bound, words);
    }

    boolean met() {
        return bound == null || bound.holds(yardstick == null ? ours : ours / yardstick);
    }

    String line(String row) {
        return "%-10s %-52s %15s %12s %7s %10s  %-5s %s"
                .formatted(
                        row,
                        what,
                        number(ours) + " " + unit,
                        yardstick == null ? "–" : number(yardstick),
                        yardstick == null ? "–" : number(ours / yardstick),
                        bound == null ? "–" : bound,
                        bound == null ? "" : met() ? "có" : "KHÔNG",
                        note)
                .stripTrailing();
    }

    static String head() {
        return "%-10s %-52s %15s %12s %7s %10s  %-5s %s"
                .formatted(
                        "phép đo",
                        "con số",
                        "Cầu Nối",
                        "thước đo",
                        "tỉ lệ",
                        "yêu cầu",
                        "đạt",
                        "ghi chú");
    }

    Map<String, Object> facts(String row) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("row", row);
        facts.put("what", what);
        facts.put("ours", ours);
        facts.put("unit", unit);
        if (yardstick != null) {
            facts.put("yardstick", yardstick);
            facts.put("ratio", ours / yardstick);
        }
        if (bound != null) {
            facts.put(bound.least() ? "atLeast" : "atMost", bound.value());
            facts.put("met", met());
        }
        if (!note.isEmpty()) {
            facts.put("note", note);
        }
        return facts;
    }

    private static String number(double value) {
        Locale vietnamese = Locale.of("vi", "VN");
        return Math.abs(value) >= 100 || value == Math.rint(value)
                ? String.format(vietnamese, "%,.0f", value)
                : String.format(vietnamese, Math.abs(value) < 10 ? "%.2f" : "%.1f", value);
    }
}

package vn.caunoi.resolutions.points;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.caunoi.law.Rule;

/**
 * The grade of a cell's year (xếp loại năm): that of the mean of its decided meetings, unless a
 * condition for it is not fulfilled.
 *
 * @param ofMean the grade of the mean alone
 */
record YearGrade(int sum, int meetings, Grade ofMean, Grade grade, List<Checked> conditions) {

    /** What happened in the year that its conditions ask about. */
    record Findings(List<Scores.Total> decided, int monthsWithout, int quartersWithout) {

        int of(YearCondition condition) {
            return switch (condition) {
                case MONTHS -> monthsWithout;
                case QUARTERS -> quartersWithout;
                case BELOW_FAIR -> count(Grade.FAIR);
                case WEAK -> count(Grade.AVERAGE);
            };
        }

        private int count(Grade above) {
            return Math.toIntExact(
                    decided.stream().filter(one -> one.grade().isBelow(above)).count());
        }

        private int sum() {
            return decided.stream().mapToInt(Scores.Total::points).sum();
        }
    }

    /**
     * @param found how many there are
     * @param most how many there may be
     */
    record Checked(YearCondition condition, int found, Rule most) {

        boolean holds() {
            return found <= most.number();
        }

        String sentence() {
            return "%s: %d; loại %s cho phép nhiều nhất %d."
                    .formatted(condition.label(), found, condition.grade().label(), most.number());
        }

        /**
         * "Hướng dẫn 42-HD/BTCTW, đọc ở nguồn thứ cấp": a source that is its own mark once only.
         */
        String source() {
            String mark = most.mark().label();
            return most.citation().equalsIgnoreCase(mark)
                    ? most.citation()
                    : most.citation() + ", " + mark;
        }
    }

    /** Of a year in which at least one meeting is decided. */
    static YearGrade of(Findings found, Scale scale, Map<YearCondition, Rule> rules) {
        List<Checked> conditions =
                rules.entrySet().stream()
                        .map(
                                rule ->
                                        new Checked(
                                                rule.getKey(),
                                                found.of(rule.getKey()),
                                                Objects.requireNonNull(rule.getValue())))
                        .toList();
        int meetings = found.decided().size();
        Grade mean = scale.ofMean(found.sum(), meetings);
        Grade grade =
                conditions.stream()
                        .filter(checked -> !checked.holds())
                        .reduce(mean, (so, checked) -> lowered(so, checked), (one, _) -> one);
        return new YearGrade(found.sum(), meetings, mean, grade, conditions);
    }

    /** One below the grade that asks for it, or lower already. */
    private static Grade lowered(Grade grade, Checked broken) {
        Grade asking = broken.condition().grade();
        return grade.isBelow(asking) ? grade : Grade.values()[asking.ordinal() + 1];
    }

    /** "91,3": cut off, so that it never shows an edge that is not reached. */
    String mean() {
        return BigDecimal.valueOf(sum)
                .divide(BigDecimal.valueOf(meetings), 1, RoundingMode.DOWN)
                .stripTrailingZeros()
                .toPlainString()
                .replace('.', ',');
    }
}

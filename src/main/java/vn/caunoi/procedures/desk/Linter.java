package vn.caunoi.procedures.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import vn.caunoi.calendar.Limit;
import vn.caunoi.calendar.Measure;
import vn.caunoi.procedures.Particulars;
import vn.caunoi.procedures.Step;
import vn.caunoi.procedures.Way;

/** What a procedure lacks or contradicts itself in, though it may stand so (rà soát). */
final class Linter {

    private static final int HOURS_OF_A_WORKING_DAY = 8;
    private static final int DAYS_OF_A_WEEK = 7;

    private final Particulars particulars;
    private final List<Warning> warnings = new ArrayList<>();

    private Linter(Particulars particulars) {
        this.particulars = particulars;
    }

    /**
     * Something to look at.
     *
     * @param row of a table, from 1; 0 for the whole part
     */
    record Warning(Item place, int row, String sentence) {

        String where() {
            return row == 0 ? place.label() : place.label() + ", dòng " + row;
        }
    }

    static List<Warning> of(Particulars particulars) {
        var linter = new Linter(particulars);
        linter.ways();
        linter.steps();
        linter.stepsAddUp();
        if (particulars.result().isEmpty()) {
            linter.warn(Item.RESULT, 0, "Chưa nêu kết quả: người dân không biết sẽ nhận được gì.");
        }
        return List.copyOf(linter.warnings);
    }

    private void ways() {
        if (particulars.ways().isEmpty()) {
            warn(Item.WAYS, 0, "Chưa nêu cách nộp, thời hạn và phí.");
        }
        for (int i = 0; i < particulars.ways().size(); i++) {
            Way way = particulars.ways().get(i);
            String channel = way.channel().label();
            if (way.limit() == null) {
                warn(Item.WAYS, i + 1, channel + ": chưa nêu thời hạn.");
            }
            if (way.fee().isStated() && !isFree(way) && way.fee().basis().isEmpty()) {
                warn(Item.WAYS, i + 1, channel + ": có thu phí mà không nêu căn cứ thu.");
            }
        }
    }

    private static boolean isFree(Way way) {
        return Objects.equals(way.fee().dong(), 0L);
    }

    /** A step that hangs in the air: nobody does it, or nobody says what is done. */
    private void steps() {
        for (int i = 0; i < particulars.steps().size(); i++) {
            Step step = particulars.steps().get(i);
            if (step.role().isEmpty()) {
                warn(Item.STEPS, i + 1, "Bước không có người làm.");
            }
            if (step.task().isEmpty()) {
                warn(Item.STEPS, i + 1, "Bước không nói làm gì.");
            }
            if (step.limit() == null) {
                warn(Item.STEPS, i + 1, "Bước chưa có thời hạn.");
            }
        }
    }

    private void stepsAddUp() {
        List<Limit> limits =
                particulars.steps().stream().map(Step::limit).filter(Objects::nonNull).toList();
        if (limits.isEmpty() || limits.size() < particulars.steps().size()) {
            return;
        }
        Optional<Length> sum = sum(limits);
        List<Limit> promised =
                particulars.ways().stream().map(Way::limit).filter(Objects::nonNull).toList();
        if (sum.isEmpty()) {
            warn(Item.STEPS, 0, "Thời hạn các bước tính bằng đơn vị khác nhau, không cộng được.");
        } else if (!promised.isEmpty()
                && promised.stream().noneMatch(limit -> Length.of(limit).equals(sum))) {
            warn(
                    Item.STEPS,
                    0,
                    "Tổng thời hạn các bước là %s, khác thời hạn của thủ tục: %s."
                            .formatted(sum.get(), promised.getFirst()));
        }
    }

    private static Optional<Length> sum(List<Limit> limits) {
        Optional<Length> sum = Length.of(limits.getFirst());
        for (Limit limit : limits.subList(1, limits.size())) {
            sum = sum.flatMap(before -> Length.of(limit).flatMap(before::plus));
        }
        return sum;
    }

    private void warn(Item place, int row, String sentence) {
        warnings.add(new Warning(place, row, sentence));
    }

    /** A limit that can be added to others: halves of the smaller measure. */
    private record Length(Measure measure, int halves) {

        static Optional<Length> of(Limit limit) {
            return switch (limit.measure()) {
                case WORKING_DAY ->
                        length(Measure.WORKING_HOUR, limit.halves() * HOURS_OF_A_WORKING_DAY);
                case WEEK -> length(Measure.DAY, limit.halves() * DAYS_OF_A_WEEK);
                case WORKING_HOUR, DAY, HOUR, MONTH -> length(limit.measure(), limit.halves());
                case SAME_DAY -> length(Measure.WORKING_HOUR, 2 * HOURS_OF_A_WORKING_DAY);
                case NONE -> Optional.empty();
            };
        }

        private static Optional<Length> length(Measure measure, int halves) {
            return Optional.of(new Length(measure, halves));
        }

        Optional<Length> plus(Length other) {
            return measure == other.measure
                    ? length(measure, halves + other.halves)
                    : Optional.empty();
        }

        @Override
        public String toString() {
            boolean inDays =
                    measure == Measure.WORKING_HOUR && halves % HOURS_OF_A_WORKING_DAY == 0;
            int shown = inDays ? halves / HOURS_OF_A_WORKING_DAY : halves;
            return shown / 2
                    + (shown % 2 == 1 ? ",5 " : " ")
                    + (inDays ? Measure.WORKING_DAY : measure).label();
        }
    }
}

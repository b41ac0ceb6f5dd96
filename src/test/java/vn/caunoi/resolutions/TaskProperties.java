package vn.caunoi.resolutions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;
import vn.caunoi.meetings.MeetingId;
import vn.caunoi.units.UnitId;

/** What holds of every task, whatever is said and measured of it. */
class TaskProperties {

    private static final LocalDate GIVEN = LocalDate.of(2026, 11, 3);
    private static final List<TaskState> SAID =
            List.of(TaskState.DONE, TaskState.MISSED, TaskState.POSTPONED, TaskState.CANCELLED);

    static Task given(@Nullable LocalDate due) {
        return new Task(
                new TaskId(7),
                new UnitId(3),
                new MeetingId(5),
                "Giảm hồ sơ trễ hạn của thủ tục đăng ký kết hôn",
                "Trưởng thôn",
                due,
                "kỳ tháng 12/2026",
                TaskState.OPEN,
                "",
                "",
                null,
                null,
                false,
                GIVEN,
                null);
    }

    /** Whoever tries everything that the page offers, and everything that it does not. */
    @Property(tries = 500)
    void aTaskBoundToFiguresIsNeverTickedByHand(@ForAll long seed) {
        var chance = new Random(seed);
        var indicator = new Indicator(new UnitId(1), "1.000894", null, 1 + chance.nextInt(100));
        Task task = given(null).boundTo(indicator, GIVEN.plusDays(1 + chance.nextInt(60)));
        for (int step = 0; step < 30 && task.isOpen(); step++) {
            LocalDate today = GIVEN.plusDays(step * 3L);
            task = chance.nextBoolean() ? measured(task, chance, today) : said(task, chance, today);
            if (task.state().isOutcome()) {
                Measurement found = Objects.requireNonNull(task.measured());
                assertThat(found.asOf()).isEqualTo(task.due());
                assertThat(found.finished()).isPositive();
                assertThat(found.reached()).isEqualTo(task.state() == TaskState.DONE);
                assertThat(100 * found.late() < indicator.below() * found.finished())
                        .isEqualTo(found.reached());
            }
        }
    }

    private static Task measured(Task task, Random chance, LocalDate today) {
        long finished = chance.nextInt(200);
        LocalDate due = Objects.requireNonNull(task.due());
        return task.measured(
                Measurement.of(
                        Objects.requireNonNull(task.indicator()),
                        today.isBefore(due) ? today : due,
                        finished == 0 ? 0 : chance.nextLong(finished),
                        finished));
    }

    private static Task said(Task task, Random chance, LocalDate today) {
        TaskState state = SAID.get(chance.nextInt(SAID.size()));
        LocalDate due = state == TaskState.POSTPONED ? today.plusDays(9) : null;
        var report = new TaskReport(state, "Chi bộ thống nhất là xong.", due);
        if (state.isOutcome()) {
            assertThat(task.refusal(report)).isPresent();
            assertThatThrownBy(() -> task.after(report, today))
                    .isInstanceOf(IllegalArgumentException.class);
            return task;
        }
        return task.after(report, today);
    }

    @Property(tries = 300)
    void theShareIsHeldAgainstTheLimitExactly(
            @ForAll @IntRange(min = 1, max = 100) int below,
            @ForAll @IntRange(min = 1, max = 5_000) int finished) {
        var indicator = new Indicator(new UnitId(1), null, "Hộ tịch", below);
        long edge = (long) below * finished;
        for (long late = Math.max(0, edge / 100 - 1);
                late <= Math.min(finished, edge / 100 + 1);
                late++) {
            assertThat(Measurement.of(indicator, GIVEN, late, finished).reached())
                    .isEqualTo(100 * late < edge);
        }
    }
}

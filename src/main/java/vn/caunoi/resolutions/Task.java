package vn.caunoi.resolutions;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.caunoi.meetings.MeetingId;
import vn.caunoi.units.UnitId;

/**
 * What a cell gave somebody to do (nhiệm vụ).
 *
 * @param owner a person or a group, in words
 * @param due null when only the meeting is known at which it is reported on
 * @param reportAt at which meeting: "kỳ tháng 12/2026"
 * @param evidence what came of it; empty until somebody says so
 * @param reason why it was postponed or is not asked for any more
 * @param indicator what it is measured by; null for one that people report on
 * @param measured what was last measured; null until then
 * @param published whether the public may read of it
 * @param settledOn null while it is open
 */
public record Task(
        TaskId id,
        UnitId cell,
        MeetingId givenAt,
        String what,
        String owner,
        @Nullable LocalDate due,
        String reportAt,
        TaskState state,
        String evidence,
        String reason,
        @Nullable Indicator indicator,
        @Nullable Measurement measured,
        boolean published,
        LocalDate givenOn,
        @Nullable LocalDate settledOn) {

    /** Somebody still has to do it. */
    public boolean isOpen() {
        return state.isOpen();
    }

    /** Figures say whether it is done, nobody else. */
    public boolean isMeasured() {
        return indicator != null;
    }

    public boolean isOverdue(LocalDate today) {
        return isOpen() && due != null && due.isBefore(today);
    }

    /** Why this cannot be said of it; empty when it can. */
    Optional<String> refusal(TaskReport report) {
        if (!isOpen()) {
            return Optional.of("Nhiệm vụ đã kết thúc: " + state.label() + ".");
        }
        return isMeasured() && report.state().isOutcome()
                ? Optional.of(
                        "Nhiệm vụ này được đo bằng số liệu hồ sơ: hoàn thành hay không do số liệu"
                                + " đến hết ngày hạn quyết định, không ai đánh dấu thay.")
                : Optional.empty();
    }

    /** After what was said of it. */
    Task after(TaskReport report, LocalDate today) {
        refusal(report)
                .ifPresent(
                        sentence -> {
                            throw new IllegalArgumentException(sentence);
                        });
        boolean outcome = report.state().isOutcome();
        return with(
                report.state(),
                report.due() == null ? due : report.due(),
                outcome ? report.words() : evidence,
                outcome ? reason : report.words(),
                indicator,
                measured,
                report.state().isOpen() ? null : today);
    }

    /** Bound to figures, for good: whoever could take it off could tick the task by hand. */
    Task boundTo(Indicator figures, LocalDate day) {
        if (!isOpen() || isMeasured()) {
            throw new IllegalStateException("bound or settled already");
        }
        return with(state, day, evidence, reason, figures, null, settledOn);
    }

    /** After a measurement, which settles it when it is of the due day and says anything. */
    Task measured(Measurement found) {
        if (!isOpen() || !isMeasured()) {
            throw new IllegalStateException("not measured");
        }
        boolean settles = found.asOf().equals(due) && found.finished() > 0;
        TaskState outcome = found.reached() ? TaskState.DONE : TaskState.MISSED;
        return with(
                settles ? outcome : state,
                due,
                evidence,
                reason,
                indicator,
                found,
                settles ? due : null);
    }

    private Task with(
            TaskState newState,
            @Nullable LocalDate newDue,
            String newEvidence,
            String newReason,
            @Nullable Indicator newIndicator,
            @Nullable Measurement newMeasured,
            @Nullable LocalDate newSettledOn) {
        return new Task(
                id,
                cell,
                givenAt,
                what,
                owner,
                newDue,
                reportAt,
                newState,
                newEvidence,
                newReason,
                newIndicator,
                newMeasured,
                published,
                givenOn,
                newSettledOn);
    }
}

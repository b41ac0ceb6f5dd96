package vn.caunoi.resolutions.bridge;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.caunoi.resolutions.TaskState;
import vn.caunoi.statistics.Share;
import vn.caunoi.units.UnitId;

/**
 * What was promised to the people (việc đã hứa), as everybody may read it: a copy that no person
 * stands in.
 *
 * @param task its number in the cell that gave it
 * @param unit the unit whose site shows it
 * @param owner a group or an office
 * @param settledOn since when it is no longer open; null while it is
 * @param goal what it is measured by; null for one that people report on
 */
public record Promise(
        UnitId cell,
        long task,
        UnitId unit,
        String what,
        String owner,
        LocalDate promisedOn,
        @Nullable LocalDate due,
        TaskState state,
        @Nullable LocalDate settledOn,
        @Nullable Goal goal,
        Instant changedAt) {

    /**
     * A measured promise (chỉ tiêu).
     *
     * @param subject "hồ sơ lĩnh vực Đất đai"
     * @param below the share of late ones is to be below so many per cent
     */
    public record Goal(String subject, int below, @Nullable Result result) {}

    /** What was measured last. */
    public record Result(LocalDate on, long late, long finished, boolean reached) {

        Share share() {
            return new Share(late, finished);
        }
    }

    /** Whether both say the same to readers. */
    boolean saysTheSameAs(Promise other) {
        return equals(other.changedAt(changedAt));
    }

    Promise changedAt(Instant at) {
        return new Promise(
                cell, task, unit, what, owner, promisedOn, due, state, settledOn, goal, at);
    }

    /** The goal in a sentence; empty for none. */
    String measure() {
        return goal == null ? "" : "Dưới %d%% %s trễ hạn".formatted(goal.below(), goal.subject());
    }
}

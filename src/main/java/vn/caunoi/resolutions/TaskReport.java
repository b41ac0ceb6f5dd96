package vn.caunoi.resolutions;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is said of a task (báo cáo nhiệm vụ).
 *
 * @param state what it is from now on; never open as at first
 * @param words what came of it, or why it is postponed or not asked for any more
 * @param due the new day of a postponed task; null for any other
 */
record TaskReport(TaskState state, String words, @Nullable LocalDate due) {

    TaskReport {
        if (state == TaskState.OPEN || words.isBlank()) {
            throw new IllegalArgumentException("a report says something");
        }
        if ((state == TaskState.POSTPONED) != (due != null)) {
            throw new IllegalArgumentException("a postponed task, and no other, has a new day");
        }
    }
}

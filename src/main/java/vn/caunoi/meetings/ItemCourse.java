package vn.caunoi.meetings;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How an item went (diễn biến một nội dung).
 *
 * @param begunAt when it was first taken up; null until then
 * @param endedAt null until it is done with
 * @param used how long it was talked about until it was last left
 * @param runningSince null unless it is being talked about
 * @param withoutTask said aloud that nobody is given anything to do
 */
public record ItemCourse(
        Item item,
        @Nullable Instant begunAt,
        @Nullable Instant endedAt,
        Duration used,
        @Nullable Instant runningSince,
        boolean withoutTask,
        List<Note> notes,
        List<Question> questions,
        List<Task> tasks) {

    /** What was said, in words for the minutes. */
    public record Note(UUID id, String text) {}

    /**
     * @param answer or why there is none yet; empty until somebody says so
     */
    public record Question(UUID id, String text, String answer) {

        public boolean isAnswered() {
            return !answer.isEmpty();
        }
    }

    /**
     * @param owner in words
     * @param reportAt at which meeting it is reported on
     */
    public record Task(
            UUID id, String what, String owner, @Nullable LocalDate due, String reportAt) {}

    public boolean isRunning() {
        return runningSince != null;
    }

    /** It is done with, nobody was given anything to do and nobody said so. */
    public boolean lacksTask() {
        return endedAt != null && tasks.isEmpty() && !withoutTask;
    }

    /** How long it has been talked about until this moment. */
    public Duration usedUntil(Instant now) {
        return runningSince == null || now.isBefore(runningSince)
                ? used
                : used.plus(Duration.between(runningSince, now));
    }
}

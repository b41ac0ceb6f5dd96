package vn.caunoi.resolutions;

import java.util.Optional;

/** A task that a cell gave (nhiệm vụ). */
public record TaskId(long value) {

    public static Optional<TaskId> read(String text) {
        return text.matches("[1-9][0-9]{0,17}")
                ? Optional.of(new TaskId(Long.parseLong(text)))
                : Optional.empty();
    }
}

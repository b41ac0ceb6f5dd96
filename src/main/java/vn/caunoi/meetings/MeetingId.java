package vn.caunoi.meetings;

import java.util.Optional;

/** Which meeting (cuộc họp). */
public record MeetingId(long value) {

    /** As it stands in an address; empty for what is no number. */
    public static Optional<MeetingId> read(String text) {
        return text.matches("[0-9]{1,18}")
                ? Optional.of(new MeetingId(Long.parseLong(text)))
                : Optional.empty();
    }
}

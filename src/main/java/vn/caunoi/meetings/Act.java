package vn.caunoi.meetings;

import java.time.Instant;
import java.util.Comparator;
import java.util.UUID;

/**
 * Something that was recorded in a meeting (một việc đã ghi). A device makes it, perhaps without a
 * network, and sends it until it is taken; the order of acts is that of their moments, so that all
 * who have the same acts tell the same meeting.
 *
 * @param id made by the device that recorded it
 * @param at when it happened, by the server's clock as far as the device knew it
 */
public record Act(UUID id, Instant at, Deed deed) implements Comparable<Act> {

    private static final Comparator<Act> ORDER =
            Comparator.comparing(Act::at).thenComparing(Act::id);

    @Override
    public int compareTo(Act other) {
        return ORDER.compare(this, other);
    }
}

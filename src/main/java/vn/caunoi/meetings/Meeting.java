package vn.caunoi.meetings;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.caunoi.units.UnitId;
import vn.caunoi.web.Formats;

/**
 * A meeting of a cell (cuộc họp chi bộ).
 *
 * @param subject of a thematic part; may be empty
 * @param minutes how long it is meant to last
 * @param chair who chairs, in words; empty until somebody says so
 * @param recorder who keeps the minutes, in words
 * @param postedAt when its papers were posted in the members' handbook; null until then
 * @param resultsPostedAt when its results were; null until then
 * @param result its figures once it is closed; null before
 * @param sequence how often its time or place changed; calendars ask for it
 * @param version grows with everything that becomes known of it
 */
public record Meeting(
        MeetingId id,
        UnitId cell,
        MeetingKind kind,
        String subject,
        Instant startsAt,
        int minutes,
        String place,
        MeetingState state,
        String chair,
        String recorder,
        @Nullable Instant postedAt,
        @Nullable Instant resultsPostedAt,
        @Nullable Instant openedAt,
        @Nullable Instant closedAt,
        @Nullable Closing result,
        int sequence,
        long version) {

    /** Its day, whose rules it follows. */
    public LocalDate day() {
        return LocalDate.ofInstant(startsAt, Formats.ZONE);
    }

    public Instant endsAt() {
        return startsAt.plusSeconds(60L * minutes);
    }

    /** It has been closed, whether its minutes are signed or not. */
    public boolean isClosed() {
        return state == MeetingState.CLOSED || state == MeetingState.MINUTED;
    }
}

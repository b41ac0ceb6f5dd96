package vn.caunoi.resolutions.bridge;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.caunoi.cells.Cell;
import vn.caunoi.law.Law;
import vn.caunoi.meetings.Meeting;
import vn.caunoi.meetings.MeetingId;
import vn.caunoi.meetings.MeetingKind;
import vn.caunoi.meetings.MeetingState;
import vn.caunoi.meetings.Meetings;
import vn.caunoi.resolutions.Indicator;
import vn.caunoi.resolutions.Task;
import vn.caunoi.resolutions.Tasks;
import vn.caunoi.units.UnitId;

/** What figures suggest to a cell, and what it did about it before (gợi ý cho chi bộ). */
@Component
class Offers {

    private static final String AGAIN_AFTER = "sinh-hoat.goi-y.nhac-lai";

    private final Suggestions suggestions;
    private final Replies replies;
    private final Meetings meetings;
    private final Tasks tasks;
    private final Law law;
    private final JdbcClient jdbc;
    private final Clock clock;

    Offers(
            Suggestions suggestions,
            Replies replies,
            Meetings meetings,
            Tasks tasks,
            Law law,
            JdbcClient jdbc,
            Clock clock) {
        this.suggestions = suggestions;
        this.replies = replies;
        this.meetings = meetings;
        this.tasks = tasks;
        this.law = law;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A cell that serves no unit is offered nothing. */
    List<Offer> of(Cell cell) {
        UnitId serves = cell.serves();
        return serves == null
                ? List.of()
                : suggestions.of(serves).stream().map(one -> offer(cell.unit(), one)).toList();
    }

    Optional<Offer> of(Cell cell, String source) {
        return of(cell).stream().filter(one -> one.source().equals(source)).findFirst();
    }

    /** The next meeting whose agenda can still be written. */
    Optional<Meeting> nextMeeting(UnitId cell) {
        return meetings.of(cell).stream()
                .filter(this::isToCome)
                .filter(meeting -> meeting.kind() != MeetingKind.COMMITTEE)
                .min(Comparator.comparing(Meeting::startsAt));
    }

    private Offer offer(UnitId cell, Suggestion suggestion) {
        Optional<Reply> reply = replies.latest(cell, suggestion);
        Optional<Meeting> meeting = lastMeeting(cell, suggestion);
        LocalDate again = LocalDate.now(clock).minusDays(daysOfRest(cell));
        boolean rests =
                reply.filter(one -> one.on().isAfter(again)).isPresent()
                        || meeting.filter(one -> one.day().isAfter(again)).isPresent();
        return new Offer(
                suggestion,
                reply.orElse(null),
                rests,
                meeting.orElse(null),
                meeting.filter(this::isToCome).isPresent(),
                lastTask(cell, suggestion).orElse(null));
    }

    /** Whose agenda it stands on, however it came there; the last one that was not called off. */
    private Optional<Meeting> lastMeeting(UnitId cell, Suggestion suggestion) {
        return jdbc.sql(
                        """
                        select m.id from meetings.meeting m
                        join meetings.item i on i.meeting = m.id and i.source = :source
                        where m.cell = :cell and m.state <> 'CALLED_OFF'
                        order by m.starts_at desc limit 1
                        """)
                .param("source", suggestion.source())
                .param("cell", cell.value())
                .query((row, _) -> new MeetingId(row.getLong("id")))
                .optional()
                .flatMap(id -> meetings.at(cell, id));
    }

    private Optional<Task> lastTask(UnitId cell, Suggestion suggestion) {
        return tasks.of(cell).stream()
                .filter(task -> isAbout(suggestion, task.indicator()))
                .findFirst();
    }

    private static boolean isAbout(Suggestion suggestion, @Nullable Indicator indicator) {
        if (indicator == null || !indicator.unit().equals(suggestion.unit())) {
            return false;
        }
        String code = suggestion.subject().code();
        return switch (suggestion.subject().grain()) {
            case PROCEDURE -> code.equals(indicator.procedure());
            case FIELD -> code.equals(indicator.field());
            case UNIT -> false;
        };
    }

    private boolean isToCome(Meeting meeting) {
        boolean prepared =
                meeting.state() == MeetingState.PLANNED || meeting.state() == MeetingState.CONVENED;
        return prepared && meeting.startsAt().isAfter(clock.instant());
    }

    private int daysOfRest(UnitId cell) {
        return law.at(AGAIN_AFTER, LocalDate.now(clock), cell).number();
    }
}

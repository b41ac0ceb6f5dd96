package vn.caunoi.meetings.notice;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.caunoi.cells.Cell;
import vn.caunoi.identity.PersonId;
import vn.caunoi.journal.Act;
import vn.caunoi.journal.Journal;
import vn.caunoi.meetings.Meeting;
import vn.caunoi.meetings.MeetingId;
import vn.caunoi.meetings.MeetingState;
import vn.caunoi.meetings.Meetings;
import vn.caunoi.meetings.plan.MeetingAddress;
import vn.caunoi.meetings.plan.MeetingWords;
import vn.caunoi.notifications.MessageTemplate;
import vn.caunoi.notifications.Outbox;
import vn.caunoi.web.Officer;

/** Tells people of meetings, and of what became of them (thông báo). */
@Component
class Notices {

    private final JdbcClient jdbc;
    private final Meetings meetings;
    private final Recipients recipients;
    private final Replies replies;
    private final Outbox outbox;
    private final Journal journal;
    private final Clock clock;

    Notices(
            JdbcClient jdbc,
            Meetings meetings,
            Recipients recipients,
            Replies replies,
            Outbox outbox,
            Journal journal,
            Clock clock) {
        this.jdbc = jdbc;
        this.meetings = meetings;
        this.recipients = recipients;
        this.replies = replies;
        this.outbox = outbox;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * What was told when (một lần thông báo).
     *
     * @param told how many by message
     * @param printed how many by a printed invitation
     */
    record Sent(String label, Instant at, String reason, int told, int printed) {}

    List<Sent> of(MeetingId meeting) {
        return jdbc.sql("select * from meetings.notice where meeting = :meeting order by id desc")
                .param("meeting", meeting.value())
                .query(
                        (row, _) ->
                                new Sent(
                                        label(row.getString("kind")),
                                        row.getObject("at", OffsetDateTime.class).toInstant(),
                                        row.getString("reason"),
                                        row.getInt("told"),
                                        row.getInt("printed")))
                .list();
    }

    /** Invites everybody; once more whenever it is asked for. */
    @Transactional
    void convene(Cell cell, Meeting meeting, Officer officer) {
        meetings.state(meeting.id(), MeetingState.CONVENED);
        tell(NoticeMessages.CONVENED, cell, meeting, "", officer);
    }

    /** Moves it to another time or place; whoever was invited is told and asked again. */
    @Transactional
    void move(
            Cell cell, Meeting meeting, Instant startsAt, String place, String reason, Officer officer) {
        meetings.change(
                meeting.id(),
                meeting.kind(),
                meeting.subject(),
                startsAt,
                meeting.minutes(),
                place);
        replies.forget(meeting.id());
        if (meeting.state() == MeetingState.CONVENED) {
            Meeting moved = meetings.at(meeting.cell(), meeting.id()).orElseThrow();
            tell(NoticeMessages.MOVED, cell, moved, reason, officer);
        }
    }

    /** Calls it off; whoever was invited is told. */
    @Transactional
    void callOff(Cell cell, Meeting meeting, String reason, Officer officer) {
        if (meeting.state() == MeetingState.CONVENED) {
            tell(NoticeMessages.CALLED_OFF, cell, meeting, reason, officer);
        }
        meetings.state(meeting.id(), MeetingState.CALLED_OFF);
    }

    private void tell(
            MessageTemplate template, Cell cell, Meeting meeting, String reason, Officer officer) {
        Recipients.Told told = recipients.of(meeting);
        var words =
                Map.of(
                        "cell", cell.name(),
                        "title", MeetingWords.title(meeting),
                        "when", MeetingWords.when(meeting.startsAt()),
                        "place", meeting.place(),
                        "reason", reason);
        List<PersonId> accounts = told.accounts().toList();
        accounts.forEach(
                person ->
                        outbox.send(person, template.code(), words, MeetingAddress.of(meeting)));
        jdbc.sql(
                        """
                        insert into meetings.notice (meeting, kind, at, reason, told, printed)
                        values (:meeting, :kind, :now, :reason, :told, :printed)
                        """)
                .param("meeting", meeting.id().value())
                .param("kind", template.code())
                .param("now", OffsetDateTime.now(clock))
                .param("reason", reason)
                .param("told", accounts.size())
                .param("printed", told.onPaper().size())
                .update();
        journal.record(
                Act.by(
                        officer,
                        NoticeActs.TOLD,
                        meeting.cell(),
                        "",
                        "cuộc họp %d: %s".formatted(meeting.id().value(), template.code())));
    }

    private static String label(String code) {
        if (code.equals(NoticeMessages.MOVED.code())) {
            return "Đổi lịch";
        }
        return code.equals(NoticeMessages.CALLED_OFF.code()) ? "Không họp" : "Mời dự";
    }
}

package vn.caunoi.meetings.notice;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.caunoi.cells.Cell;
import vn.caunoi.identity.PersonId;
import vn.caunoi.journal.Act;
import vn.caunoi.journal.Journal;
import vn.caunoi.meetings.Meeting;
import vn.caunoi.meetings.MeetingAddress;
import vn.caunoi.meetings.MeetingId;
import vn.caunoi.meetings.MeetingState;
import vn.caunoi.meetings.Meetings;
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
    private final MailedInvitations mail;
    private final Journal journal;
    private final Clock clock;

    Notices(
            JdbcClient jdbc,
            Meetings meetings,
            Recipients recipients,
            Replies replies,
            Outbox outbox,
            MailedInvitations mail,
            Journal journal,
            Clock clock) {
        this.jdbc = jdbc;
        this.meetings = meetings;
        this.recipients = recipients;
        this.replies = replies;
        this.outbox = outbox;
        this.mail = mail;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * What was told when (một lần thông báo).
     *
     * @param kind the code of the message
     * @param told how many by message or letter
     * @param printed how many by a printed invitation
     */
    record Sent(String kind, Instant at, String reason, int told, int printed) {

        String label() {
            if (kind.equals(NoticeMessages.MOVED.code())) {
                return "Đổi lịch";
            }
            return kind.equals(NoticeMessages.CALLED_OFF.code()) ? "Không họp" : "Mời dự";
        }
    }

    List<Sent> of(MeetingId meeting) {
        return jdbc.sql("select * from meetings.notice where meeting = :meeting order by id desc")
                .param("meeting", meeting.value())
                .query(
                        (row, _) ->
                                new Sent(
                                        row.getString("kind"),
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
        tell(NoticeMessages.CONVENED, cell, asItIs(meeting), "", officer);
    }

    /** Moves it to another time or place; whoever was invited is told and asked again. */
    @Transactional
    void move(
            Cell cell,
            Meeting meeting,
            Instant startsAt,
            String place,
            String reason,
            Officer officer) {
        meetings.change(
                meeting.id(),
                meeting.kind(),
                meeting.subject(),
                startsAt,
                meeting.minutes(),
                place);
        replies.forget(meeting.id());
        if (meeting.state() == MeetingState.CONVENED) {
            tell(NoticeMessages.MOVED, cell, asItIs(meeting), reason, officer);
        }
    }

    /** Calls it off; whoever was invited is told. */
    @Transactional
    void callOff(Cell cell, Meeting meeting, String reason, Officer officer) {
        meetings.state(meeting.id(), MeetingState.CALLED_OFF);
        if (meeting.state() == MeetingState.CONVENED) {
            tell(NoticeMessages.CALLED_OFF, cell, asItIs(meeting), reason, officer);
        }
    }

    private Meeting asItIs(Meeting before) {
        return meetings.at(before.cell(), before.id()).orElseThrow();
    }

    private void tell(
            MessageTemplate template, Cell cell, Meeting meeting, String reason, Officer officer) {
        Recipients.Told told = recipients.of(meeting);
        Map<String, String> words = words(cell, meeting, reason);
        List<PersonId> accounts = told.accounts().toList();
        accounts.forEach(
                person -> outbox.send(person, template.code(), words, MeetingAddress.of(meeting)));
        mail.send(template, words, cell, meeting, told);
        write(
                meeting.id(),
                new Sent(
                        template.code(),
                        clock.instant(),
                        reason,
                        accounts.size() + told.byMail().size(),
                        told.onPaper().size()));
        String what = "cuộc họp %d: %s".formatted(meeting.id().value(), template.code());
        journal.record(Act.by(officer, NoticeActs.TOLD, meeting.cell(), "", what));
    }

    private static Map<String, String> words(Cell cell, Meeting meeting, String reason) {
        return Map.of(
                "cell", cell.name(),
                "title", MeetingWords.title(meeting),
                "name", MeetingWords.name(meeting.kind()).toLowerCase(Locale.of("vi")),
                "when", MeetingWords.when(meeting.startsAt()),
                "place", meeting.place(),
                "reason", reason);
    }

    private void write(MeetingId meeting, Sent sent) {
        jdbc.sql(
                        """
                        insert into meetings.notice (meeting, kind, at, reason, told, printed)
                        values (:meeting, :kind, :at, :reason, :told, :printed)
                        """)
                .param("meeting", meeting.value())
                .param("kind", sent.kind())
                .param("at", OffsetDateTime.ofInstant(sent.at(), ZoneOffset.UTC))
                .param("reason", sent.reason())
                .param("told", sent.told())
                .param("printed", sent.printed())
                .update();
    }
}

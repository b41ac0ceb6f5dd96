package vn.caunoi.resolutions;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.caunoi.cells.Cells;
import vn.caunoi.cells.Member;
import vn.caunoi.meetings.ClosingPart;
import vn.caunoi.meetings.Course;
import vn.caunoi.meetings.ItemCourse;
import vn.caunoi.meetings.Meeting;
import vn.caunoi.meetings.MeetingId;
import vn.caunoi.meetings.Meetings;

/**
 * Takes the tasks and questions of a meeting over when it is closed (ghi nhiệm vụ, câu hỏi của kỳ
 * họp), each once however often it is asked to.
 */
@Component
class Births implements ClosingPart {

    private static final int HELD_BACK = 7;

    private final JdbcClient jdbc;
    private final Meetings meetings;
    private final Cells cells;
    private final Clock clock;

    Births(JdbcClient jdbc, Meetings meetings, Cells cells, Clock clock) {
        this.jdbc = jdbc;
        this.meetings = meetings;
        this.cells = cells;
        this.clock = clock;
    }

    @Override
    public void close(MeetingId meeting) {
        from(meeting);
    }

    /** Devices may have held acts back until after the closing: what is new is taken over. */
    @Transactional
    void lately() {
        jdbc.sql(
                        """
                        select id from meetings.meeting
                        where state = 'CLOSED' and closed_at > :since
                        """)
                .param("since", OffsetDateTime.now(clock).minusDays(HELD_BACK))
                .query((row, _) -> new MeetingId(row.getLong("id")))
                .list()
                .forEach(this::from);
    }

    private void from(MeetingId id) {
        Course course = meetings.course(id);
        Meeting meeting = course.meeting();
        List<Member> members = cells.on(meeting.cell(), meeting.day());
        for (ItemCourse item : course.items()) {
            item.tasks().forEach(task -> give(meeting, task, members));
            item.questions().forEach(question -> ask(meeting, question));
        }
    }

    private void give(Meeting meeting, ItemCourse.Task task, List<Member> members) {
        jdbc.sql(
                        """
                        insert into resolutions.task
                          (cell, meeting, act, what, owner, given_on, due, report_at)
                        values (:cell, :meeting, :act, :what, :owner, :day,
                          cast(:due as date), :reportAt)
                        on conflict (act) do nothing returning id
                        """)
                .param("cell", meeting.cell().value())
                .param("meeting", meeting.id().value())
                .param("act", task.id())
                .param("what", task.what())
                .param("owner", task.owner())
                .param("day", meeting.day())
                .param("due", task.due())
                .param("reportAt", task.reportAt())
                .query((row, _) -> row.getLong("id"))
                .optional()
                .ifPresent(
                        id ->
                                Owners.member(task.owner(), members)
                                        .ifPresent(member -> remind(id, member)));
    }

    private void remind(long task, Member member) {
        jdbc.sql("insert into resolutions.reminder (task, member) values (:task, :member)")
                .param("task", task)
                .param("member", member.id().value())
                .update();
    }

    private void ask(Meeting meeting, ItemCourse.Question question) {
        LocalDate day = meeting.day();
        jdbc.sql(
                        """
                        insert into resolutions.question
                          (id, cell, meeting, text, asked_on, answer, answered_on)
                        values (:id, :cell, :meeting, :text, :day, :answer, cast(:answeredOn as date))
                        on conflict (id) do nothing
                        """)
                .param("id", question.id())
                .param("cell", meeting.cell().value())
                .param("meeting", meeting.id().value())
                .param("text", question.text())
                .param("day", day)
                .param("answer", question.answer())
                .param("answeredOn", question.isAnswered() ? day : null)
                .update();
    }
}

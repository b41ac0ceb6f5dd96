package vn.caunoi.resolutions.reports;

import java.time.LocalDate;
import java.time.YearMonth;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.caunoi.meetings.Closing;
import vn.caunoi.meetings.ClosingPart;
import vn.caunoi.meetings.Course;
import vn.caunoi.meetings.Meeting;
import vn.caunoi.meetings.MeetingId;
import vn.caunoi.meetings.Meetings;
import vn.caunoi.units.UnitId;

/** Keeps the figures of every meeting that was closed (số liệu kỳ họp), and of nobody in it. */
@Component
class HeldMeetings implements ClosingPart {

    private final JdbcClient jdbc;
    private final Meetings meetings;

    HeldMeetings(JdbcClient jdbc, Meetings meetings) {
        this.jdbc = jdbc;
        this.meetings = meetings;
    }

    @Override
    public void close(MeetingId id) {
        Course course = meetings.course(id);
        Meeting meeting = course.meeting();
        Closing closing = meeting.result();
        if (closing != null) {
            put(meeting, closing, course.attendance().rate().part());
            countFrom(meeting.cell(), meeting.day());
        }
    }

    /** Once a cell has met here, it is expected to meet every month. */
    void countFrom(UnitId cell, LocalDate day) {
        jdbc.sql(
                        """
                        insert into resolutions.counted_cell as c (cell, since)
                        values (:cell, :since)
                        on conflict (cell) do update set since = least(c.since, excluded.since)
                        """)
                .param("cell", cell.value())
                .param("since", YearMonth.from(day).atDay(1))
                .update();
    }

    /** Takes over what devices sent of the month's meetings when they were closed already. */
    void catchUp(YearMonth month) {
        jdbc.sql(
                        """
                        select h.meeting
                        from resolutions.held h join meetings.meeting m on m.id = h.meeting
                        where h.day >= :from and h.day < :until
                          and (h.expected, h.present, h.absent_excused, h.absent_unexcused)
                            is distinct from (
                              cast(m.result ->> 'expected' as smallint),
                              cast(m.result ->> 'present' as smallint),
                              cast(m.result ->> 'absentExcused' as smallint),
                              cast(m.result ->> 'absentUnexcused' as smallint))
                        """)
                .param("from", month.atDay(1))
                .param("until", month.plusMonths(1).atDay(1))
                .query((row, _) -> new MeetingId(row.getLong("meeting")))
                .list()
                .forEach(this::close);
    }

    /** Who spoke is forgotten by the time that latecomers are heard of: that count stays. */
    private void put(Meeting meeting, Closing closing, int attended) {
        jdbc.sql(
                        """
                        insert into resolutions.held
                          (meeting, cell, day, kind, members, expected, attended, present,
                           absent_excused, absent_unexcused, speakers, questions, answered, tasks,
                           votes, passed, minutes, gave_up)
                        values (:meeting, :cell, :day, :kind, :members, :expected, :attended,
                          :present, :excused, :unexcused, :speakers, :questions, :answered, :tasks,
                          :votes, :passed, :minutes, :gaveUp)
                        on conflict (meeting) do update set members = excluded.members,
                          expected = excluded.expected, attended = excluded.attended,
                          present = excluded.present, absent_excused = excluded.absent_excused,
                          absent_unexcused = excluded.absent_unexcused
                        """)
                .param("meeting", meeting.id().value())
                .param("cell", meeting.cell().value())
                .param("day", meeting.day())
                .param("kind", meeting.kind().code())
                .param("members", closing.members())
                .param("expected", closing.expected())
                .param("attended", attended)
                .param("present", closing.present())
                .param("excused", closing.absentExcused())
                .param("unexcused", closing.absentUnexcused())
                .param("speakers", closing.speakers())
                .param("questions", closing.questions())
                .param("answered", closing.answered())
                .param("tasks", closing.tasks())
                .param("votes", closing.votes())
                .param("passed", closing.passed())
                .param("minutes", closing.minutes())
                .param("gaveUp", closing.gaveUp())
                .update();
    }
}

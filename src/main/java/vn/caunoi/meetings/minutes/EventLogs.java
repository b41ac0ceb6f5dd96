package vn.caunoi.meetings.minutes;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.caunoi.meetings.CellStyle;
import vn.caunoi.meetings.CellStyles;
import vn.caunoi.meetings.ClosingPart;
import vn.caunoi.meetings.Course;
import vn.caunoi.meetings.Meeting;
import vn.caunoi.meetings.MeetingId;
import vn.caunoi.meetings.MeetingKind;
import vn.caunoi.meetings.Meetings;

/** Puts the log of a meeting together (lập sổ việc). */
@Component
class EventLogs implements ClosingPart {

    private final Meetings meetings;
    private final MinuteBook book;
    private final Absentees absentees;
    private final CellStyles styles;

    EventLogs(Meetings meetings, MinuteBook book, Absentees absentees, CellStyles styles) {
        this.meetings = meetings;
        this.book = book;
        this.absentees = absentees;
        this.styles = styles;
    }

    /** Who was absent can be named only now. */
    @Override
    public void close(MeetingId meeting) {
        Words absent = absentees.of(meetings.course(meeting));
        if (!absent.equals(Words.NONE)) {
            book.remember(meeting, absent);
        }
    }

    /** As the minutes would read now, without a number. */
    EventLog of(Sitting sitting) {
        Course course = meetings.course(sitting.meeting().id());
        Progress progress = book.of(sitting.meeting().id());
        return EventLog.of(imprint(sitting, progress), course, words(course, progress.words()));
    }

    CellStyle style(Sitting sitting) {
        Meeting meeting = sitting.meeting();
        return styles.of(meeting.cell(), meeting.day()).of(meeting.kind());
    }

    private Words words(Course course, @Nullable Words kept) {
        return kept == null ? absentees.of(course) : kept;
    }

    private Imprint imprint(Sitting sitting, Progress progress) {
        boolean ofCommittee = sitting.meeting().kind() == MeetingKind.COMMITTEE;
        String cell = sitting.cell().name();
        return new Imprint(
                ofCommittee ? cell : sitting.cell().superior(),
                ofCommittee ? "Chi ủy" : cell,
                sitting.cell().place(),
                style(sitting).leading(),
                "",
                progress.recorder(),
                progress.chair());
    }
}

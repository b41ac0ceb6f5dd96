package vn.caunoi.resolutions.reports;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.caunoi.cells.CellRight;
import vn.caunoi.meetings.Meeting;
import vn.caunoi.meetings.MeetingLinks;
import vn.caunoi.web.Link;
import vn.caunoi.web.Officer;

/** The ways from a closed meeting to noting something about it, and to what was noted. */
@Component
class NotesOfMeeting implements MeetingLinks {

    private final MeetingNotes notes;

    NotesOfMeeting(MeetingNotes notes) {
        this.notes = notes;
    }

    @Override
    public List<Link> of(Meeting meeting, Officer officer) {
        var ways = new ArrayList<Link>();
        long cell = meeting.cell().value();
        if (meeting.isClosed() && officer.may(CellRight.FOLLOW, cell)) {
            ways.add(new Link("Nhận xét về kỳ họp này", ReportAddress.noting(meeting)));
        }
        if (officer.may(CellRight.TAKE_PART, cell)
                && notes.of(meeting.cell()).containsKey(meeting.id())) {
            ways.add(new Link("Nhận xét của cấp trên", ReportAddress.notes(meeting.cell())));
        }
        return ways;
    }
}

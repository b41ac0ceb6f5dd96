package vn.caunoi.resolutions;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.caunoi.meetings.Meeting;
import vn.caunoi.meetings.MeetingLinks;
import vn.caunoi.web.Link;
import vn.caunoi.web.Officer;

/** The way from a meeting to the follow-up it opens with, and to its resolution. */
@Component
class ResolutionOfMeeting implements MeetingLinks {

    @Override
    public List<Link> of(Meeting meeting, Officer officer) {
        return meeting.isClosed()
                ? List.of(
                        new Link(
                                "Nghị quyết của kỳ họp",
                                ResolutionAddress.of(meeting.cell(), meeting.id())))
                : List.of(new Link("Nhiệm vụ kỳ trước", ResolutionAddress.of(meeting.cell())));
    }
}

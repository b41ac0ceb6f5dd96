package vn.caunoi.meetings;

import java.util.List;
import vn.caunoi.web.Link;
import vn.caunoi.web.Officer;

/** What a higher room offers at a meeting (việc khác của cuộc họp): "Nghị quyết của kỳ họp". */
public interface MeetingLinks {

    /** The ways that this officer may go. */
    List<Link> of(Meeting meeting, Officer officer);
}

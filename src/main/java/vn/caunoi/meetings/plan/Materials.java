package vn.caunoi.meetings.plan;

import java.util.List;
import vn.caunoi.files.FileId;
import vn.caunoi.meetings.MeetingId;

/** The documents of a meeting, from which its items take theirs (tài liệu của cuộc họp). */
public interface Materials {

    List<Material> of(MeetingId meeting);

    record Material(FileId file, String name) {}
}

package vn.caunoi.resolutions.reports;

import java.util.List;
import vn.caunoi.meetings.Meeting;
import vn.caunoi.meetings.MeetingState;
import vn.caunoi.web.Formats;
import vn.caunoi.web.components.Task;
import vn.caunoi.web.components.Tone;

/** What waits for the follower of a cell (việc chờ người theo dõi). */
final class Waiting {

    private Waiting() {}

    /** Meetings without minutes. */
    static List<Task> in(List<Meeting> meetings) {
        return meetings.stream()
                .filter(meeting -> meeting.state() == MeetingState.CLOSED)
                .map(Waiting::withoutMinutes)
                .toList();
    }

    private static Task withoutMinutes(Meeting meeting) {
        return new Task(
                name(meeting),
                "/sinh-hoat/%d/%d".formatted(meeting.cell().value(), meeting.id().value()),
                "chưa có biên bản",
                Tone.WARN);
    }

    /** "Kỳ thường kỳ ngày 03/11/2026". */
    static String name(Meeting meeting) {
        return "Kỳ %s ngày %s".formatted(meeting.kind().label(), Formats.day(meeting.day()));
    }
}

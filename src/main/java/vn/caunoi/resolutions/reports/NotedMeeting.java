package vn.caunoi.resolutions.reports;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.caunoi.meetings.Meeting;
import vn.caunoi.meetings.MeetingId;

/** A meeting and what was noted about it. */
record NotedMeeting(Meeting meeting, String text) {

    static List<NotedMeeting> of(List<Meeting> meetings, Map<MeetingId, String> notes) {
        return meetings.stream()
                .flatMap(
                        meeting ->
                                Stream.ofNullable(notes.get(meeting.id()))
                                        .map(text -> new NotedMeeting(meeting, text)))
                .toList();
    }
}

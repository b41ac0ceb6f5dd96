package vn.caunoi.meetings.minutes;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.caunoi.cells.Cells;
import vn.caunoi.cells.Member;
import vn.caunoi.cells.MemberId;
import vn.caunoi.meetings.Attendance;
import vn.caunoi.meetings.Course;
import vn.caunoi.meetings.Meeting;
import vn.caunoi.meetings.Meetings;
import vn.caunoi.meetings.Whereabouts;

/** Names who is absent while the meeting still knows who sits where (tên người vắng). */
@Component
class Absentees {

    private final Meetings meetings;
    private final Cells cells;

    Absentees(Meetings meetings, Cells cells) {
        this.meetings = meetings;
        this.cells = cells;
    }

    Words of(Course course) {
        Meeting meeting = course.meeting();
        Map<Integer, MemberId> owners = meetings.seats(meeting.id());
        Map<MemberId, Attendance.Seat> seats = new HashMap<>();
        for (Attendance.Seat seat : course.attendance().seats()) {
            Optional.ofNullable(owners.get(seat.place().seat()))
                    .ifPresent(owner -> seats.put(owner, seat));
        }
        List<Member> members = cells.on(meeting.cell(), meeting.day());
        return new Words(
                names(members, seats, Whereabouts.EXCUSED),
                names(members, seats, Whereabouts.UNEXCUSED));
    }

    /** In the order of the list of members. */
    private static String names(
            List<Member> members, Map<MemberId, Attendance.Seat> seats, Whereabouts absent) {
        return members.stream()
                .flatMap(
                        member ->
                                Optional.ofNullable(seats.get(member.id()))
                                        .filter(seat -> seat.whereabouts() == absent)
                                        .map(seat -> named(member.name(), seat.reason()))
                                        .stream())
                .collect(Collectors.joining("; "));
    }

    private static String named(String name, String reason) {
        return reason.isEmpty() ? name : "%s (%s)".formatted(name, reason);
    }
}

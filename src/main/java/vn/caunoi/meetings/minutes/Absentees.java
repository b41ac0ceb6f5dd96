package vn.caunoi.meetings.minutes;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
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
        Map<Integer, MemberId> owners = meetings.seats(course.meeting().id());
        List<Member> members = members(course.meeting());
        Function<Integer, String> name =
                seat ->
                        members.stream()
                                .filter(member -> member.id().equals(owners.get(seat)))
                                .map(Member::name)
                                .findFirst()
                                .orElse("");
        return new Words(
                names(course, Whereabouts.EXCUSED, name),
                names(course, Whereabouts.UNEXCUSED, name));
    }

    private List<Member> members(Meeting meeting) {
        return cells.on(meeting.cell(), meeting.day());
    }

    private static String names(
            Course course, Whereabouts absent, Function<Integer, String> nameOf) {
        return course.attendance().seats().stream()
                .filter(seat -> seat.whereabouts() == absent)
                .map(seat -> named(nameOf.apply(seat.place().seat()), seat))
                .filter(name -> !name.isEmpty())
                .sorted()
                .collect(Collectors.joining("; "));
    }

    private static String named(String name, Attendance.Seat seat) {
        return name.isEmpty() || seat.reason().isEmpty()
                ? name
                : "%s (%s)".formatted(name, seat.reason());
    }
}

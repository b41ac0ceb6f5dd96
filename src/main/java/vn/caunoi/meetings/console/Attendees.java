package vn.caunoi.meetings.console;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.caunoi.cells.Cells;
import vn.caunoi.cells.Member;
import vn.caunoi.cells.MemberId;
import vn.caunoi.identity.PersonId;
import vn.caunoi.meetings.Attendance;
import vn.caunoi.meetings.Course;
import vn.caunoi.meetings.Meeting;
import vn.caunoi.meetings.Meetings;
import vn.caunoi.web.Officer;

/** Who sits where, as long as it is known (người dự họp). */
@Component
class Attendees {

    private final Meetings meetings;
    private final Cells cells;

    Attendees(Meetings meetings, Cells cells) {
        this.meetings = meetings;
        this.cells = cells;
    }

    /** The list of the roll call by given name; nobody once the meeting is closed. */
    List<Seated> roll(Course course) {
        Meeting meeting = course.meeting();
        Map<MemberId, Attendance.Seat> states = new HashMap<>();
        Map<Integer, Attendance.Seat> seats =
                course.attendance().seats().stream()
                        .collect(
                                Collectors.toMap(seat -> seat.place().seat(), Function.identity()));
        meetings.seats(meeting.id()).forEach((seat, owner) -> states.put(owner, seats.get(seat)));
        return cells.on(meeting.cell(), meeting.day()).stream()
                .flatMap(
                        member ->
                                Stream.ofNullable(states.get(member.id()))
                                        .map(state -> new Seated(member, state)))
                .toList();
    }

    /** The seats of those who are here now. */
    static List<Integer> present(Course course) {
        return course.attendance().seats().stream()
                .filter(seat -> seat.whereabouts().isThere())
                .map(seat -> seat.place().seat())
                .toList();
    }

    Optional<Seated> of(Officer officer, Course course) {
        Meeting meeting = course.meeting();
        Optional<Member> member =
                cells.withAccount(meeting.cell(), new PersonId(officer.id()), meeting.day());
        return member.flatMap(
                own ->
                        roll(course).stream()
                                .filter(seated -> seated.member().id().equals(own.id()))
                                .findFirst());
    }
}

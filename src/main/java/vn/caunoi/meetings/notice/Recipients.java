package vn.caunoi.meetings.notice;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.caunoi.cells.CellRight;
import vn.caunoi.cells.Cells;
import vn.caunoi.cells.Member;
import vn.caunoi.identity.People;
import vn.caunoi.identity.Person;
import vn.caunoi.identity.PersonId;
import vn.caunoi.meetings.Meeting;
import vn.caunoi.meetings.MeetingKind;

/** Who is told of a meeting (người nhận thông báo), and by which way. */
@Component
class Recipients {

    private final Cells cells;
    private final People people;

    Recipients(Cells cells, People people) {
        this.cells = cells;
        this.people = people;
    }

    /**
     * @param members whoever belongs to the meeting, by given name
     * @param followers from the level above
     */
    record Told(List<Member> members, List<Person> followers) {

        /** Members whom a message reaches. */
        List<Member> byMessage() {
            return members.stream().filter(member -> member.person() != null).toList();
        }

        /** Members who get a printed invitation with a pass. */
        List<Member> onPaper() {
            return members.stream().filter(member -> member.person() == null).toList();
        }

        /** Every account, once. */
        Stream<PersonId> accounts() {
            return Stream.concat(
                            members.stream().flatMap(member -> Stream.ofNullable(member.person())),
                            followers.stream().map(Person::id))
                    .distinct();
        }
    }

    Told of(Meeting meeting) {
        List<Member> members =
                cells.on(meeting.cell(), meeting.day()).stream()
                        .filter(member -> belongs(member, meeting.kind()))
                        .toList();
        return new Told(members, people.who(CellRight.FOLLOW, meeting.cell()));
    }

    /** The committee alone meets as such. */
    private static boolean belongs(Member member, MeetingKind kind) {
        if (kind != MeetingKind.COMMITTEE) {
            return true;
        }
        return member.office() != null
                && switch (member.office()) {
                    case SECRETARY, DEPUTY, COMMITTEE_MEMBER -> true;
                    case GROUP_LEADER -> false;
                };
    }
}

package vn.caunoi.meetings.notice;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.caunoi.cells.CellRight;
import vn.caunoi.cells.Cells;
import vn.caunoi.cells.ContactWay;
import vn.caunoi.cells.Member;
import vn.caunoi.cells.MemberContact;
import vn.caunoi.cells.MemberId;
import vn.caunoi.identity.People;
import vn.caunoi.identity.Person;
import vn.caunoi.identity.PersonId;
import vn.caunoi.meetings.Meeting;
import vn.caunoi.meetings.MeetingKind;
import vn.caunoi.notifications.OutsideLetters;
import vn.caunoi.web.Officer;

/** Who is told of a meeting (người nhận thông báo), and by which way. */
@Component
class Recipients {

    private final Cells cells;
    private final People people;
    private final OutsideLetters letters;

    Recipients(Cells cells, People people, OutsideLetters letters) {
        this.cells = cells;
        this.people = people;
        this.letters = letters;
    }

    /**
     * @param members whoever belongs to the meeting, by given name
     * @param followers from the level above
     * @param addresses of members without an account who wish to be told by e-mail
     */
    record Told(List<Member> members, List<Person> followers, Map<MemberId, String> addresses) {

        /** Members whom a message in the program reaches. */
        List<Member> byMessage() {
            return members.stream().filter(member -> member.person() != null).toList();
        }

        /** Members without an account; a pass lets them in. */
        List<Member> byPass() {
            return members.stream().filter(member -> member.person() == null).toList();
        }

        List<Member> byMail() {
            return byPass().stream().filter(member -> addresses.containsKey(member.id())).toList();
        }

        /** Members whom only a printed invitation reaches. */
        List<Member> onPaper() {
            return byPass().stream().filter(member -> !addresses.containsKey(member.id())).toList();
        }

        /** The member to whom this account belongs. */
        Optional<Member> member(Officer officer) {
            var account = new PersonId(officer.id());
            return members.stream().filter(one -> account.equals(one.person())).findFirst();
        }

        /** Every account, once. */
        Stream<PersonId> accounts() {
            return Stream.concat(
                            members.stream().flatMap(member -> Stream.ofNullable(member.person())),
                            followers.stream().map(Person::id))
                    .distinct();
        }

        /** Never says where people live in the net. */
        @Override
        public String toString() {
            return members.size() + " members";
        }
    }

    Told of(Meeting meeting) {
        List<Member> members =
                cells.on(meeting.cell(), meeting.day()).stream()
                        .filter(member -> belongs(member, meeting.kind()))
                        .toList();
        return new Told(members, people.who(CellRight.FOLLOW, meeting.cell()), addresses(members));
    }

    private Map<MemberId, String> addresses(List<Member> members) {
        var addresses = new HashMap<MemberId, String>();
        if (letters.leave()) {
            for (Member member : members) {
                cells.contact(member.id())
                        .filter(contact -> member.person() == null)
                        .filter(contact -> contact.way() == ContactWay.EMAIL)
                        .map(MemberContact::email)
                        .filter(email -> !email.isBlank())
                        .ifPresent(email -> addresses.put(member.id(), email));
            }
        }
        return addresses;
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

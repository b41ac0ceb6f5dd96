package vn.caunoi.meetings.voices;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.caunoi.cells.Cells;
import vn.caunoi.cells.Member;
import vn.caunoi.cells.MemberId;
import vn.caunoi.meetings.Meeting;
import vn.caunoi.meetings.Meetings;

/** Contributions as somebody may see them: names for those who prepare, one's own for oneself. */
@Component
class ShownContributions {

    private static final String NO_ITEM = "Nội dung đã bỏ khỏi chương trình";

    private final Contributions contributions;
    private final Meetings meetings;
    private final Cells cells;

    ShownContributions(Contributions contributions, Meetings meetings, Cells cells) {
        this.contributions = contributions;
        this.meetings = meetings;
        this.cells = cells;
    }

    /**
     * What was written to one item.
     *
     * @param question of the item
     */
    record Group(String question, List<Line> lines) {}

    /**
     * @param name who signed it, where the reader may know; else empty
     * @param own whether the reader may take it back
     */
    record Line(UUID id, String text, String name, boolean own) {}

    /**
     * @param reader who reads; null for somebody who is no member
     * @param names whether they see who signed
     */
    List<Group> of(Meeting meeting, @Nullable MemberId reader, boolean names) {
        Map<MemberId, Member> members =
                cells.on(meeting.cell(), meeting.day()).stream()
                        .collect(Collectors.toMap(Member::id, Function.identity()));
        List<Contribution> all = contributions.of(meeting.id());
        Stream<Group> ofItems =
                meetings.agenda(meeting.id()).stream()
                        .map(
                                item ->
                                        new Group(
                                                item.position() + ". " + item.question(),
                                                lines(all, item.id(), members, reader, names)));
        var ofNone = new Group(NO_ITEM, lines(all, null, members, reader, names));
        return Stream.concat(ofItems, Stream.of(ofNone))
                .filter(group -> !group.lines().isEmpty())
                .toList();
    }

    private static List<Line> lines(
            List<Contribution> all,
            @Nullable Long item,
            Map<MemberId, Member> members,
            @Nullable MemberId reader,
            boolean names) {
        return all.stream()
                .filter(one -> Objects.equals(one.item(), item))
                .map(one -> line(one, members, reader, names))
                .toList();
    }

    private static Line line(
            Contribution one,
            Map<MemberId, Member> members,
            @Nullable MemberId reader,
            boolean names) {
        MemberId signer = one.member();
        boolean own = signer != null && signer.equals(reader);
        Member member = signer == null ? null : members.get(signer);
        return new Line(
                one.id(), one.text(), member != null && (names || own) ? member.name() : "", own);
    }
}

package vn.caunoi.meetings;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is to be done next (việc tiếp theo): the one largest button.
 *
 * @param item which item it concerns; null for none
 * @param vote which vote it concerns; null for none
 */
public record NextAct(Kind kind, @Nullable Long item, @Nullable UUID vote, String label) {

    /** What it is. */
    public enum Kind {
        OPEN,
        CALL_ROLL,
        BEGIN_ITEM,
        CALL_VOTE,
        COUNT,
        ANNOUNCE,
        END_ITEM,
        CONCLUDE,
        GIVE_UP,
        CLOSE,
        WRITE_MINUTES
    }

    static NextAct in(Course course) {
        if (course.closedAt().isPresent()) {
            return plain(Kind.WRITE_MINUTES, "Hoàn thiện biên bản");
        }
        if (course.openedAt().isEmpty()) {
            return plain(Kind.OPEN, "Khai mạc");
        }
        if (course.givenUp().isPresent()) {
            return plain(Kind.CLOSE, "Bế mạc");
        }
        if (course.attendance().unmarked() > 0 && course.isOpening()) {
            return plain(Kind.CALL_ROLL, "Điểm danh");
        }
        return ofVote(course).or(() -> ofItem(course)).orElseGet(() -> last(course));
    }

    private static Optional<NextAct> ofVote(Course course) {
        return course.openVote()
                .map(
                        vote ->
                                vote.result() == null || vote.result() == VoteResult.RECOUNT
                                        ? of(Kind.COUNT, vote, "Ghi số phiếu")
                                        : of(Kind.ANNOUNCE, vote, "Công bố kết quả"));
    }

    private static Optional<NextAct> ofItem(Course course) {
        if (!course.canDecide() && course.isOpening()) {
            return Optional.of(plain(Kind.GIVE_UP, "Kết thúc: không đủ điều kiện họp"));
        }
        return course.running()
                .map(running -> within(course, running.item()))
                .or(
                        () ->
                                course.upcoming()
                                        .map(
                                                item ->
                                                        of(
                                                                Kind.BEGIN_ITEM,
                                                                item,
                                                                "Vào nội dung "
                                                                        + item.position())));
    }

    private static NextAct within(Course course, Item item) {
        boolean isUndecided =
                item.kind() == ItemKind.DECISION
                        && course.votes().stream().noneMatch(vote -> vote.item() == item.id());
        return isUndecided
                ? of(Kind.CALL_VOTE, item, "Biểu quyết")
                : of(Kind.END_ITEM, item, "Xong nội dung " + item.position());
    }

    private static NextAct last(Course course) {
        return course.conclusion().isEmpty()
                ? plain(Kind.CONCLUDE, "Kết luận")
                : plain(Kind.CLOSE, "Bế mạc");
    }

    private static NextAct plain(Kind kind, String label) {
        return new NextAct(kind, null, null, label);
    }

    private static NextAct of(Kind kind, Item item, String label) {
        return new NextAct(kind, item.id(), null, label);
    }

    private static NextAct of(Kind kind, Vote vote, String label) {
        return new NextAct(kind, vote.item(), vote.id(), label);
    }
}

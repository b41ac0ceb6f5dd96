package vn.caunoi.meetings;

import org.jspecify.annotations.Nullable;
import vn.caunoi.cells.Leave;
import vn.caunoi.cells.Member;
import vn.caunoi.cells.MemberStanding;

/**
 * What kind of member a seat belongs to (chỗ ngồi), and not to whom.
 *
 * @param leave why whoever sits there is not expected; null when they are
 */
public record Place(int seat, MemberStanding standing, @Nullable Leave leave) {

    static Place of(int seat, Member member) {
        return new Place(seat, member.standing(), member.leave());
    }

    public boolean isOfficial() {
        return standing == MemberStanding.OFFICIAL;
    }

    /** Belongs to the cell, as guest members do not. */
    public boolean isOfTheCell() {
        return standing != MemberStanding.GUEST;
    }

    boolean isExpected() {
        return isOfTheCell() && leave == null;
    }

    boolean isOfTheKindOf(Member member) {
        return standing == member.standing() && leave == member.leave();
    }
}

package vn.caunoi.cells;

import org.jspecify.annotations.Nullable;
import vn.caunoi.identity.PersonId;
import vn.caunoi.units.UnitId;

/**
 * A member of a cell as they stood on a day (đảng viên).
 *
 * @param name as people write it: "Nguyễn Thị Hoa"
 * @param leave why they are not expected; null when they are
 * @param office in the cell; null for none
 * @param person their account; null without one
 */
public record Member(
        MemberId id,
        UnitId cell,
        String name,
        int birthYear,
        MemberStanding standing,
        @Nullable Leave leave,
        @Nullable CellOffice office,
        @Nullable PersonId person) {

    /** Official members vote; whether this one counts in a base depends on leave and presence. */
    public boolean isOfficial() {
        return standing == MemberStanding.OFFICIAL;
    }
}

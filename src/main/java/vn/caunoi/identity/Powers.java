package vn.caunoi.identity;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.caunoi.units.UnitId;
import vn.caunoi.units.Units;
import vn.caunoi.web.Reach;
import vn.caunoi.web.Right;
import vn.caunoi.web.Role;

/** What the roles that somebody holds allow (quyền hạn), read off the table of rights. */
record Powers(List<Grant> held, RightsTable table, Units units) {

    /** Nothing at all. */
    Powers none() {
        return new Powers(List.of(), table, units);
    }

    boolean allow(Right right) {
        return held.stream()
                .anyMatch(
                        grant ->
                                table.reach(grant.role(), right)
                                        .filter(reach -> isOfUse(reach, grant.unit()))
                                        .isPresent());
    }

    /** Whether the right was given for the whole program. */
    boolean everywhere(Right right) {
        return held.stream()
                .filter(grant -> grant.unit() == null)
                .anyMatch(grant -> table.reach(grant.role(), right).isPresent());
    }

    boolean allow(Right right, UnitId unit) {
        return held.stream().anyMatch(grant -> reaches(grant, right, unit));
    }

    boolean allow(Right right, UnitId unit, long section) {
        return held.stream()
                .filter(grant -> grant.section() == null || grant.section() == section)
                .anyMatch(grant -> reaches(grant, right, unit));
    }

    boolean needSecondFactor() {
        return held.stream()
                .map(grant -> table.role(grant.role()))
                .flatMap(Optional::stream)
                .anyMatch(Role::needsSecondFactor);
    }

    private boolean reaches(Grant grant, Right right, UnitId unit) {
        UnitId node = grant.unit();
        return table.reach(grant.role(), right)
                .filter(
                        reach ->
                                node == null
                                        || switch (reach) {
                                            case HERE -> node.equals(unit);
                                            case BELOW -> isAtOrBelow(unit, node);
                                            case EVERYWHERE -> false;
                                        })
                .isPresent();
    }

    private boolean isAtOrBelow(UnitId unit, UnitId node) {
        return node.equals(unit)
                || units.upwards(unit).stream().anyMatch(up -> Objects.equals(up, node));
    }

    private static boolean isOfUse(Reach reach, @Nullable UnitId node) {
        return node == null || reach != Reach.EVERYWHERE;
    }
}

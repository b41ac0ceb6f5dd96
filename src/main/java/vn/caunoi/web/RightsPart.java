package vn.caunoi.web;

import java.util.List;
import java.util.stream.Stream;

/**
 * What a room adds to the one table of who may do what (bảng quyền). What no room names, nobody may
 * do.
 */
public interface RightsPart {

    /**
     * Whether the part is there today. While it is not, its addresses answer that there is no such
     * page, nobody is offered its roles, and who holds one may do nothing by it.
     */
    default boolean isOpen() {
        return true;
    }

    /** Every address of the room's handlers. */
    Stream<Route> routes();

    /** The roles that come from this room. */
    default List<Role> roles() {
        return List.of();
    }

    /** Which roles, own or of lower rooms, have which of the room's rights. */
    default List<Allowance> allowances() {
        return List.of();
    }
}

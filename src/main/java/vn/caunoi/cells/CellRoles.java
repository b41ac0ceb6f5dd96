package vn.caunoi.cells;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.caunoi.web.Allowance;
import vn.caunoi.web.Reach;
import vn.caunoi.web.Role;
import vn.caunoi.web.Route;

/**
 * The parts that people play in a cell (vai trò trong chi bộ), each at that cell alone. Whoever
 * looks after accounts or the program has none of them by that.
 */
@Component
public class CellRoles extends PartyRightsPart {

    /** Leads the cell and keeps its list. */
    public static final Role SECRETARY = new Role("bi-thu-chi-bo", "Bí thư chi bộ", true, false);

    /** The same, in the secretary's place. */
    public static final Role DEPUTY =
            new Role("pho-bi-thu-chi-bo", "Phó bí thư chi bộ", true, false);

    /** Prepares and runs meetings. */
    public static final Role COMMITTEE = new Role("chi-uy-vien", "Chi ủy viên", true, false);

    /** Takes part. */
    public static final Role MEMBER = new Role("dang-vien", "Đảng viên", false, false);

    /** From the committee above: takes part and sees that meetings are held, not who said what. */
    public static final Role FOLLOWER =
            new Role("theo-doi-chi-bo", "Người theo dõi chi bộ", false, false);

    private static final String[] FORMS = {
        CellAddress.FACTS,
        CellAddress.NEW_MEMBER,
        CellAddress.IMPORT,
        CellAddress.RECTIFY,
        CellAddress.CHANGE,
        CellAddress.ERASE
    };

    CellRoles(PartyRooms rooms) {
        super(rooms);
    }

    @Override
    public Stream<Route> routes() {
        return Stream.of(
                        Route.read(CellRight.TAKE_PART, CellAddress.ALL),
                        Route.read(CellRight.READ, CellAddress.CELL, CellAddress.MEMBER),
                        Route.read(CellRight.KEEP, FORMS),
                        Route.sent(CellRight.KEEP, FORMS),
                        Route.read(CellRight.KEEP, CellAddress.LIST_FILE),
                        Route.sent(CellRight.KEEP, CellAddress.ERROR_FILE))
                .flatMap(lines -> lines);
    }

    @Override
    public List<Role> roles() {
        return List.of(SECRETARY, DEPUTY, COMMITTEE, MEMBER, FOLLOWER);
    }

    @Override
    public List<Allowance> allowances() {
        return Stream.of(
                        of(SECRETARY, keeping()),
                        of(DEPUTY, keeping()),
                        of(
                                COMMITTEE,
                                CellRight.READ,
                                CellRight.TAKE_PART,
                                CellRight.PREPARE,
                                CellRight.RUN),
                        of(MEMBER, CellRight.TAKE_PART),
                        of(FOLLOWER, CellRight.TAKE_PART, CellRight.FOLLOW))
                .flatMap(lines -> lines)
                .toList();
    }

    private static CellRight[] keeping() {
        return new CellRight[] {
            CellRight.READ, CellRight.KEEP, CellRight.TAKE_PART, CellRight.PREPARE, CellRight.RUN
        };
    }

    private static Stream<Allowance> of(Role role, CellRight... rights) {
        return Stream.of(rights).map(right -> new Allowance(role, right, Reach.HERE));
    }
}

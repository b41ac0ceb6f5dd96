package vn.caunoi.cells;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.caunoi.web.Link;
import vn.caunoi.web.OfficeMenu;
import vn.caunoi.web.Officer;

/** The ways to the cells, and to the switch of these rooms. */
@Component
class CellMenu implements OfficeMenu {

    @Override
    public int order() {
        return 62;
    }

    /** Nobody may take part while the rooms are closed. */
    @Override
    public List<Link> menu(Officer officer) {
        var ways = new ArrayList<Link>();
        if (officer.may(CellRight.TAKE_PART)) {
            ways.add(new Link("Chi bộ", CellAddress.ALL));
        }
        if (officer.mayEverywhere(CellRight.SWITCH)) {
            ways.add(new Link("Bật sinh hoạt chi bộ", ApprovalController.ADDRESS));
        }
        return ways;
    }
}

package vn.caunoi.resolutions.reports;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.caunoi.cells.Cell;
import vn.caunoi.cells.CellLinks;
import vn.caunoi.cells.CellRight;
import vn.caunoi.web.Link;
import vn.caunoi.web.Officer;

/** The ways from a cell to what its follower does, and to what was noted about its meetings. */
@Component
class ReportLinks implements CellLinks {

    @Override
    public List<Link> of(Cell cell, Officer officer) {
        var ways = new ArrayList<Link>();
        long unit = cell.unit().value();
        if (officer.may(CellRight.FOLLOW, unit)) {
            ways.add(new Link("Việc theo dõi", ReportAddress.following(cell.unit())));
        }
        if (officer.may(CellRight.TAKE_PART, unit)) {
            ways.add(new Link("Nhận xét của cấp trên", ReportAddress.notes(cell.unit())));
        }
        return ways;
    }
}

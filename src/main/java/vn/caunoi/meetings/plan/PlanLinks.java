package vn.caunoi.meetings.plan;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.caunoi.cells.Cell;
import vn.caunoi.cells.CellLinks;
import vn.caunoi.cells.CellRight;
import vn.caunoi.meetings.MeetingAddress;
import vn.caunoi.web.Link;
import vn.caunoi.web.Officer;

/** The way from a cell to its meetings. */
@Component
class PlanLinks implements CellLinks {

    @Override
    public List<Link> of(Cell cell, Officer officer) {
        return officer.may(CellRight.TAKE_PART, cell.unit().value())
                ? List.of(new Link("Kế hoạch, cuộc họp", MeetingAddress.of(cell.unit())))
                : List.of();
    }
}

package vn.caunoi.resolutions.points;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.caunoi.cells.Cell;
import vn.caunoi.cells.CellLinks;
import vn.caunoi.web.Link;
import vn.caunoi.web.Officer;

/** The way from a cell to its points. */
@Component
class PointsLinks implements CellLinks {

    @Override
    public List<Link> of(Cell cell, Officer officer) {
        return officer.may(PointsRight.READ, cell.unit().value())
                ? List.of(new Link("Chấm điểm sinh hoạt", PointsAddress.of(cell.unit())))
                : List.of();
    }
}

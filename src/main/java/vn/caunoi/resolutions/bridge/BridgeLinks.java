package vn.caunoi.resolutions.bridge;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.caunoi.cells.Cell;
import vn.caunoi.cells.CellLinks;
import vn.caunoi.cells.CellRight;
import vn.caunoi.web.Link;
import vn.caunoi.web.Officer;

/** The way from a cell to what the figures suggest to it. */
@Component
class BridgeLinks implements CellLinks {

    @Override
    public List<Link> of(Cell cell, Officer officer) {
        return officer.may(CellRight.PREPARE, cell.unit().value())
                ? List.of(
                        new Link("Gợi ý từ số liệu hồ sơ", BridgePages.of(cell.unit()) + "/goi-y"))
                : List.of();
    }
}

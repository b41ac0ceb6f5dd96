package vn.caunoi.cells;

import java.util.List;
import vn.caunoi.web.Link;
import vn.caunoi.web.Officer;

/** What a higher room offers at a cell (việc khác của chi bộ): "Lịch sinh hoạt". */
public interface CellLinks {

    /** The ways that this officer may go. */
    List<Link> of(Cell cell, Officer officer);
}

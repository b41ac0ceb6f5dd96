package vn.caunoi.meetings.minutes;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.caunoi.cells.Cell;
import vn.caunoi.cells.Cells;
import vn.caunoi.meetings.CellStyle;
import vn.caunoi.meetings.CellStyles;
import vn.caunoi.program.DemoPart;

/** The term of office by which invented cells number their papers. */
@Component
class DemoTerms implements DemoPart {

    private static final LocalDate SINCE = LocalDate.of(2025, 3, 16);
    private static final CellStyle.Term TERM = new CellStyle.Term(2025, 2027);

    private final Cells cells;
    private final CellStyles styles;

    DemoTerms(Cells cells, CellStyles styles) {
        this.cells = cells;
        this.styles = styles;
    }

    @Override
    public int floor() {
        return 9;
    }

    @Override
    public String what() {
        return "nhiệm kỳ chi bộ";
    }

    @Override
    @Transactional
    public void load(Progress progress) {
        for (Cell cell : cells.all()) {
            styles.begin(cell.unit(), SINCE, TERM);
        }
    }
}

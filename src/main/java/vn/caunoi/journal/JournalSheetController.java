package vn.caunoi.journal;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.caunoi.web.Cell;
import vn.caunoi.web.Officer;
import vn.caunoi.web.Sheet;
import vn.caunoi.web.Sheet.Column;

/** Hands out what was filtered as a spreadsheet, whole. */
@Controller
class JournalSheetController {

    static final String ADDRESS = JournalController.ADDRESS + "/bang.{format:xlsx|csv}";

    private static final Sheet SHEET =
            Sheet.of(
                    "Nhật ký",
                    Column.of("Số"),
                    new Column("Lúc", 20),
                    new Column("Ai", 32),
                    new Column("Từ mạng", 18),
                    new Column("Đơn vị", 28),
                    new Column("Việc", 28),
                    new Column("Trước", 50),
                    new Column("Sau", 50),
                    new Column("Mã SHA-256 của dòng", 66));

    private final Entries entries;

    JournalSheetController(Entries entries) {
        this.entries = entries;
    }

    @GetMapping(ADDRESS)
    void index(
            @PathVariable String format,
            @RequestParam Map<String, String> typed,
            Officer officer,
            HttpServletResponse response) {
        Filter filter = Filter.of(typed);
        Scope scope = Scope.of(officer, entries.units());
        SHEET.send(
                Sheet.Format.of(format),
                response,
                rows -> entries.each(filter, scope, line -> rows.add(cells(line))));
    }

    private static Cell[] cells(Line line) {
        return new Cell[] {
            Cell.number(line.number()),
            Cell.moment(line.at()),
            Cell.text(line.who()),
            Cell.text(line.network()),
            Cell.text(line.unit()),
            Cell.text(line.what()),
            Cell.text(line.before()),
            Cell.text(line.after()),
            Cell.text(line.own())
        };
    }
}

package vn.caunoi.publishing.documents;

import de.siegmar.fastcsv.writer.CsvWriter;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.caunoi.units.Site;

/** Hands the office's list out as a table (xuất danh sách), narrowed as on the screen. */
@Controller
class DocumentExportController {

    static final String ADDRESS = DocumentDeskController.ADDRESS + "/xuat.{format:csv|xlsx}";

    private static final int MOST_ROWS_OF_A_SHEET = 1_000_000;

    private final Documents documents;
    private final Clock clock;

    DocumentExportController(Documents documents, Clock clock) {
        this.documents = documents;
        this.clock = clock;
    }

    @GetMapping(ADDRESS)
    void show(
            @PathVariable String format,
            @RequestParam Map<String, String> typed,
            Site site,
            HttpServletResponse response)
            throws IOException {
        String name = "van-ban-" + LocalDate.now(clock) + "." + format;
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment().filename(name).build().toString());
        Filter filter = Filter.of(typed::get);
        if (format.equals("csv")) {
            response.setContentType("text/csv;charset=UTF-8");
            csv(site, filter, response.getOutputStream());
        } else {
            response.setContentType(
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
            xlsx(site, filter, response.getOutputStream());
        }
    }

    private void csv(Site site, Filter filter, OutputStream out) throws IOException {
        try (var writer = new OutputStreamWriter(out, StandardCharsets.UTF_8)) {
            writer.write('\uFEFF');
            try (CsvWriter rows = CsvWriter.builder().build(writer)) {
                rows.writeRecord(headings());
                documents.each(site.id(), filter, document -> rows.writeRecord(harmless(document)));
            }
        }
    }

    private void xlsx(Site site, Filter filter, OutputStream out) throws IOException {
        try (var book = new Workbook(out, "Cau Noi", "1.0")) {
            Worksheet sheet = book.newWorksheet("Văn bản");
            var line = new int[1];
            write(sheet, line[0]++, headings());
            documents.each(
                    site.id(),
                    filter,
                    document -> {
                        if (line[0] < MOST_ROWS_OF_A_SHEET) {
                            write(sheet, line[0]++, row(document));
                        }
                    });
        }
    }

    private static void write(Worksheet sheet, int line, List<String> cells) {
        for (int column = 0; column < cells.size(); column++) {
            sheet.value(line, column, cells.get(column));
        }
    }

    private static List<String> headings() {
        return Stream.concat(
                        Arrays.stream(Item.values()).map(Item::label),
                        Stream.of("Tình trạng hiệu lực", "Tình trạng đăng"))
                .toList();
    }

    private List<String> row(Document document) {
        var cells = new ArrayList<String>();
        for (Item item : Item.values()) {
            cells.add(document.particulars().shown(item));
        }
        cells.add(document.validity().on(LocalDate.now(clock)).label());
        cells.add(document.standing().label(clock.instant()));
        return cells;
    }

    /** A cell that a spreadsheet would take for a formula is marked as text. */
    private List<String> harmless(Document document) {
        return row(document).stream()
                .map(cell -> cell.matches("[=+\\-@\\t].*") ? "'" + cell : cell)
                .toList();
    }
}

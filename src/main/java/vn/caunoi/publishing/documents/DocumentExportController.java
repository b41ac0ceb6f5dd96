package vn.caunoi.publishing.documents;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.caunoi.units.Site;
import vn.caunoi.web.Cell;
import vn.caunoi.web.Sheet;
import vn.caunoi.web.Sheet.Column;

/** Hands the office's list out as a table (xuất danh sách), narrowed as on the screen. */
@Controller
class DocumentExportController {

    static final String ADDRESS = DocumentDeskController.ADDRESS + "/xuat.{format:csv|xlsx}";

    private static final Sheet SHEET =
            new Sheet(
                    "Văn bản",
                    Stream.concat(
                                    Arrays.stream(Item.values()).map(Item::label),
                                    Stream.of("Tình trạng hiệu lực", "Tình trạng đăng"))
                            .map(Column::of)
                            .toList());

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
            HttpServletResponse response) {
        Filter filter = Filter.of(typed::get);
        SHEET.send(
                Sheet.Format.of(format),
                response,
                rows -> documents.each(site.id(), filter, document -> rows.add(row(document))));
    }

    private Cell[] row(Document document) {
        Stream<Cell> particulars =
                Arrays.stream(Item.values()).map(item -> cell(document.particulars(), item));
        Stream<Cell> standing =
                Stream.of(
                        Cell.text(document.validity().on(LocalDate.now(clock)).label()),
                        Cell.text(document.standing().label(clock.instant())));
        return Stream.concat(particulars, standing).toArray(Cell[]::new);
    }

    private static Cell cell(Particulars particulars, Item item) {
        return switch (item) {
            case ISSUED -> Cell.day(particulars.issued());
            case FROM -> Cell.day(particulars.from());
            case UNTIL -> Cell.day(particulars.until());
            case NUMBER, KIND, BODY, SIGNER, POSITION, FIELD, ABSTRACT ->
                    Cell.text(particulars.shown(item));
        };
    }
}

package vn.caunoi.procedures.desk;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.springframework.http.ContentDisposition;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.caunoi.procedures.Procedure;
import vn.caunoi.procedures.Procedures;
import vn.caunoi.units.Site;
import vn.caunoi.web.Cell;
import vn.caunoi.web.Sheet;
import vn.caunoi.web.Sheet.Column;

/** Hands the catalogue of a unit out, with all revisions, so that it can be imported unchanged. */
@Controller
class ProcedureExportController {

    static final String ADDRESS =
            ProcedureCatalogueController.ADDRESS + "/xuat.{format:csv|xlsx|json}";

    private static final String TITLE = "Thủ tục hành chính";
    private static final Sheet SHEET =
            new Sheet(
                    TITLE, Arrays.stream(Item.values()).map(Item::label).map(Column::of).toList());

    private final Procedures procedures;
    private final Drafts drafts;

    ProcedureExportController(Procedures procedures, Drafts drafts) {
        this.procedures = procedures;
        this.drafts = drafts;
    }

    @GetMapping(ADDRESS)
    void show(@PathVariable String format, Site site, HttpServletResponse response)
            throws IOException {
        List<Draft> all =
                procedures.everOf(site.unit()).stream()
                        .filter(ProcedureExportController::everHeld)
                        .map(drafts::of)
                        .toList();
        if (format.equals("json")) {
            send(JsonCatalogue.write(all), response);
        } else {
            SHEET.send(
                    Sheet.Format.of(format),
                    response,
                    rows -> all.forEach(draft -> rows.add(cells(draft))));
        }
    }

    /** A revision that was put right on its first day holds on none. */
    private static boolean everHeld(Procedure revision) {
        return revision.holdsOn(revision.validFrom());
    }

    private static Cell[] cells(Draft draft) {
        return Arrays.stream(Item.values()).map(draft::cell).map(Cell::text).toArray(Cell[]::new);
    }

    private static void send(String json, HttpServletResponse response) throws IOException {
        response.setContentType("application/json;charset=UTF-8");
        response.setHeader(
                "Content-Disposition",
                ContentDisposition.attachment()
                        .filename(TITLE + ".json", StandardCharsets.UTF_8)
                        .build()
                        .toString());
        response.setHeader("Cache-Control", "private, no-store");
        response.getOutputStream().write(json.getBytes(StandardCharsets.UTF_8));
    }
}

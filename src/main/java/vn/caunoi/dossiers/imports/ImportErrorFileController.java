package vn.caunoi.dossiers.imports;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import vn.caunoi.spreadsheets.ErrorFile;
import vn.caunoi.spreadsheets.Unreadable;
import vn.caunoi.web.Sheet;

/** The file with a column of what is wrong, to be mended and sent again (tệp kèm cột lỗi). */
@Controller
class ImportErrorFileController {

    static final String ADDRESS = DossierImportController.ONE + "/loi.{format:xlsx|csv}";

    private final ImportDesk desk;
    private final ImportFindings findings;
    private final ImportInbox inbox;

    ImportErrorFileController(ImportDesk desk, ImportFindings findings, ImportInbox inbox) {
        this.desk = desk;
        this.findings = findings;
        this.inbox = inbox;
    }

    @GetMapping(ADDRESS)
    void show(
            @PathVariable String unit,
            @PathVariable String id,
            @PathVariable String format,
            HttpServletResponse response)
            throws Unreadable {
        Import one = desk.find(unit, id);
        if (!inbox.has(one.file())) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        ErrorFile.of(inbox.path(one.file()), one.fileName(), findings.all(one.id()))
                .send(Sheet.Format.of(format), response);
    }
}

package vn.caunoi.dossiers.imports;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import vn.caunoi.web.SeeOther;

/** A run of an import (một lần chạy): the dry one, the real one, and its end before time. */
@Controller
class ImportRunController {

    static final String CHECK = DossierImportController.ONE + "/chay-thu";
    static final String WRITE = DossierImportController.ONE + "/ghi";
    static final String STOP = DossierImportController.ONE + "/dung";

    private final ImportDesk desk;
    private final ImportRuns runs;
    private final DossierImports imports;
    private final ImportInbox inbox;

    ImportRunController(
            ImportDesk desk, ImportRuns runs, DossierImports imports, ImportInbox inbox) {
        this.desk = desk;
        this.runs = runs;
        this.imports = imports;
        this.inbox = inbox;
    }

    @PostMapping(CHECK)
    ModelAndView update(@PathVariable String unit, @PathVariable String id) {
        Import one = desk.find(unit, id);
        if (inbox.has(one.file())) {
            runs.check(one);
        }
        return SeeOther.to(DossierImportController.address(one));
    }

    @PostMapping(WRITE)
    ModelAndView create(@PathVariable String unit, @PathVariable String id) {
        Import one = desk.find(unit, id);
        if (one.saidAt() != null && one.figures().mayBeWritten() && inbox.has(one.file())) {
            runs.write(one);
        }
        return SeeOther.to(DossierImportController.address(one));
    }

    @PostMapping(STOP)
    ModelAndView destroy(@PathVariable String unit, @PathVariable String id) {
        Import one = desk.find(unit, id);
        imports.cancel(one.id());
        return SeeOther.to(DossierImportController.address(one));
    }
}

package vn.caunoi.dossiers.counter;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.caunoi.dossiers.DossierId;
import vn.caunoi.units.UnitId;

/** The official forms that applicants take home, as files to print or to go on writing in. */
@Controller
class CounterFormController {

    static final String ADDRESS = CounterAddress.DOSSIER + "/giay/{form:01|02|03}.{type:pdf|docx}";

    private final CounterPapers papers;
    private final CounterForms forms;

    CounterFormController(CounterPapers papers, CounterForms forms) {
        this.papers = papers;
        this.forms = forms;
    }

    @GetMapping(ADDRESS)
    ResponseEntity<byte[]> show(
            @PathVariable long unit,
            @PathVariable long dossier,
            @PathVariable String form,
            @PathVariable String type) {
        CounterPaper paper =
                papers.find(new UnitId(unit), new DossierId(dossier), form)
                        .filter(CounterPaper::printable)
                        .orElseThrow(CounterPaperController::unknown);
        PaperFile file = PaperFile.of(type);
        return file.send(
                "mau-" + form + "-" + paper.standing().code(),
                file == PaperFile.PDF ? forms.pdf(paper) : forms.docx(paper));
    }
}

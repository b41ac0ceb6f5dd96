package vn.caunoi.dossiers.life;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import vn.caunoi.dossiers.DossierId;
import vn.caunoi.dossiers.counter.PaperFile;
import vn.caunoi.dossiers.forms.Form;
import vn.caunoi.dossiers.forms.Forms;
import vn.caunoi.dossiers.letters.IssuedPapers;
import vn.caunoi.units.UnitId;
import vn.caunoi.web.Officer;

/** The papers that go out while a dossier is worked on, to print or to go on writing in. */
@Controller
class WorkPaperController {

    private static final String SLIP = "phieu-kiem-soat";

    static final String ADDRESS =
            WorkAddress.DOSSIER + "/van-ban/{paper:[0-9]{1,18}|" + SLIP + "}.{format:pdf|docx}";

    private final Works works;
    private final WorkPapers papers;
    private final IssuedPapers issued;
    private final Forms forms;

    WorkPaperController(Works works, WorkPapers papers, IssuedPapers issued, Forms forms) {
        this.works = works;
        this.papers = papers;
        this.issued = issued;
        this.forms = forms;
    }

    @GetMapping(ADDRESS)
    ResponseEntity<byte[]> show(
            @PathVariable long unit,
            @PathVariable long dossier,
            @PathVariable String paper,
            @PathVariable String format,
            Officer officer) {
        Work work =
                works.find(new UnitId(unit), new DossierId(dossier))
                        .filter(found -> found.standing().receivedOn() != null)
                        .orElseThrow(WorkPaperController::unknown);
        Form form = form(work, paper, officer);
        PaperFile file = PaperFile.of(format);
        return file.send(
                "mau-%02d-%s".formatted(form.number(), work.standing().code()),
                file == PaperFile.PDF ? forms.pdf(form) : forms.docx(form));
    }

    private Form form(Work work, String paper, Officer officer) {
        return paper.equals(SLIP)
                ? papers.controlSlip(work, officer.name())
                : issued.of(work.dossier()).stream()
                        .filter(one -> one.id() == Long.parseLong(paper))
                        .findFirst()
                        .map(one -> papers.of(work, one))
                        .orElseThrow(WorkPaperController::unknown);
    }

    private static ResponseStatusException unknown() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}

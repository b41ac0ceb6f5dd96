package vn.caunoi.dossiers.counter;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import vn.caunoi.units.UnitId;

/** A slip as a file to print and sign. */
@Controller
class SlipFileController {

    static final String ADDRESS = SlipController.ONE + ".{type:pdf|docx}";

    private final Slips slips;
    private final SlipPapers papers;

    SlipFileController(Slips slips, SlipPapers papers) {
        this.slips = slips;
        this.papers = papers;
    }

    @GetMapping(ADDRESS)
    ResponseEntity<byte[]> show(
            @PathVariable long unit, @PathVariable long slip, @PathVariable String type) {
        Slips.Slip known =
                slips.find(new UnitId(unit), slip)
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        PaperFile file = PaperFile.of(type);
        return file.send(
                "phieu-ban-giao-" + slip,
                file == PaperFile.PDF ? papers.pdf(known) : papers.docx(known));
    }
}

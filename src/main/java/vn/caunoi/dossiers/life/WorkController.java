package vn.caunoi.dossiers.life;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import vn.caunoi.dossiers.DossierId;
import vn.caunoi.units.UnitId;
import vn.caunoi.web.Officer;

/** One dossier, with all that can be done to it now. */
@Controller
class WorkController {

    private final Works works;
    private final WorkPages pages;

    WorkController(Works works, WorkPages pages) {
        this.works = works;
        this.pages = pages;
    }

    @GetMapping(WorkAddress.DOSSIER)
    ModelAndView show(
            @PathVariable long unit,
            @PathVariable long dossier,
            @RequestParam(name = "da-ghi", defaultValue = "") String done,
            Officer officer) {
        return works.find(new UnitId(unit), new DossierId(dossier))
                .map(work -> pages.show(work, Deed.of(done).orElse(null), officer))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}

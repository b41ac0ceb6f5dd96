package vn.caunoi.publishing.furniture;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import vn.caunoi.publishing.Section;
import vn.caunoi.units.Site;
import vn.caunoi.web.Officer;
import vn.caunoi.web.SeeOther;

/** The order of a site's sections. */
@Controller
class SectionOrderController {

    static final String ADDRESS = SectionsController.ONE + "/thu-tu";

    private final SectionDesk desk;

    SectionOrderController(SectionDesk desk) {
        this.desk = desk;
    }

    @PostMapping(ADDRESS)
    ModelAndView update(
            @PathVariable long section,
            @RequestParam(name = "len", defaultValue = "") String up,
            Site site,
            Officer officer) {
        Section known =
                desk.find(site.id(), section)
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        desk.move(site, known, up.equals("co"), officer);
        return SeeOther.to(SectionsController.href(site) + "#muc-" + section);
    }
}

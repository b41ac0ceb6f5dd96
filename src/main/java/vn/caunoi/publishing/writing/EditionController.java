package vn.caunoi.publishing.writing;

import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import vn.caunoi.units.Site;
import vn.caunoi.web.Officer;
import vn.caunoi.web.SeeOther;

/** The editions of a piece: listed, compared, brought back. */
@Controller
class EditionController {

    static final String ADDRESS = PieceController.ADDRESS + "/ban";
    static final String COMPARED = ADDRESS + "/so-sanh";
    static final String RESTORED = ADDRESS + "/{number:[0-9]{1,9}}/khoi-phuc";

    private final WritingTable table;
    private final Editions editions;
    private final Colleagues colleagues;

    EditionController(WritingTable table, Editions editions, Colleagues colleagues) {
        this.table = table;
        this.editions = editions;
        this.colleagues = colleagues;
    }

    /** An edition with the name of who saved it. */
    record Named(Edition edition, String who) {}

    static String crossed(Manuscript manuscript, int newest, int aside) {
        return manuscript.href("ban/so-sanh") + "?cu=" + newest + "&moi=" + aside + "&trung";
    }

    @GetMapping(ADDRESS)
    ModelAndView index(@PathVariable long id, Site site, Officer officer) {
        Manuscript manuscript = table.open(site, id, officer);
        List<Named> all = editions.all(manuscript).stream().map(this::named).toList();
        return new ModelAndView("publishing/writing/editions")
                .addObject("manuscript", manuscript)
                .addObject("editions", all)
                .addObject("mayEdit", manuscript.mayBeEditedBy(officer, site));
    }

    @GetMapping(COMPARED)
    ModelAndView show(
            @PathVariable long id,
            @RequestParam("cu") int older,
            @RequestParam("moi") int newer,
            @RequestParam(name = "trung", required = false) String crossed,
            Site site,
            Officer officer) {
        Manuscript manuscript = table.open(site, id, officer);
        Named one = named(find(manuscript, older));
        Named other = named(find(manuscript, newer));
        return new ModelAndView("publishing/writing/compare")
                .addObject("manuscript", manuscript)
                .addObject("older", one)
                .addObject("newer", other)
                .addObject("crossed", crossed != null)
                .addObject("mayEdit", manuscript.mayBeEditedBy(officer, site))
                .addObject("changes", Change.between(one.edition().copy(), other.edition().copy()));
    }

    /** Makes an older edition the newest one. */
    @PostMapping(RESTORED)
    ModelAndView update(
            @PathVariable long id,
            @PathVariable int number,
            @RequestParam(name = "phien-ban", defaultValue = "0") int version,
            Site site,
            Officer officer) {
        Manuscript manuscript = table.open(site, id, officer);
        return switch (table.restore(site, id, version, number, officer)) {
            case Saved.Kept _ -> SeeOther.to(manuscript.href("sua"));
            case Saved.Crossed(int newest, int aside) ->
                    SeeOther.to(crossed(manuscript, newest, aside));
        };
    }

    private Edition find(Manuscript manuscript, int number) {
        return editions.find(manuscript, number)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private Named named(Edition edition) {
        return new Named(edition, colleagues.name(edition.savedBy()));
    }
}

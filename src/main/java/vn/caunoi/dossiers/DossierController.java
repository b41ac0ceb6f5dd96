package vn.caunoi.dossiers;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import vn.caunoi.units.UnitId;
import vn.caunoi.units.Units;
import vn.caunoi.web.Link;
import vn.caunoi.web.Officer;
import vn.caunoi.web.Page;
import vn.caunoi.web.components.Pagination;

/** The dossiers of a unit as its officers see them. */
@Controller
class DossierController {

    static final String ADDRESS = "/ho-so/{unit:[0-9]{1,18}}";
    static final String ONE = ADDRESS + "/{dossier:[0-9]{1,18}}";

    private final Dossiers dossiers;
    private final DossierList list;
    private final DossierPages pages;
    private final Units units;
    private final Clock clock;

    DossierController(
            Dossiers dossiers, DossierList list, DossierPages pages, Units units, Clock clock) {
        this.dossiers = dossiers;
        this.list = list;
        this.pages = pages;
        this.units = units;
        this.clock = clock;
    }

    static String address(UnitId unit) {
        return "/ho-so/" + unit.value();
    }

    static String address(UnitId unit, DossierId dossier) {
        return address(unit) + "/" + dossier.value();
    }

    static Link link(UnitId unit) {
        return new Link("Hồ sơ", address(unit));
    }

    @GetMapping(ADDRESS)
    ModelAndView index(
            @PathVariable long unit,
            @RequestParam Map<String, String> typed,
            @RequestParam(name = "trang", defaultValue = "1") int number,
            Officer officer) {
        var of = new UnitId(unit);
        DossierFilter filter = DossierFilter.of(typed::get);
        DossierList.Leaf leaf = list.leaf(of, filter, Math.max(1, number));
        if (units.at(of).isEmpty() || number < 1 || number > leaf.last()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return new ModelAndView("dossiers/list")
                .addObject("page", Page.of("Hồ sơ – " + units.nameOf(of), address(of)))
                .addObject("unit", units.nameOf(of))
                .addObject("filter", filter)
                .addObject("choices", list.choices(of))
                .addObject("leaf", leaf)
                .addObject("today", LocalDate.now(clock))
                .addObject("analyses", officer.may(CounterRight.ANALYSE, unit))
                .addObject(
                        "pages",
                        new Pagination(number, leaf.last(), to -> filter.address(address(of), to)));
    }

    @GetMapping(ONE)
    ModelAndView show(
            @PathVariable long unit,
            @PathVariable long dossier,
            @RequestParam(name = "biet-luc", defaultValue = "") String knownAt,
            @RequestParam(name = "da-dinh-chinh", required = false) @Nullable String corrected,
            @RequestParam(name = "da-hen-lai", required = false) @Nullable String reappointed,
            Officer officer) {
        Timeline timeline = dossiers.addressed(unit, dossier);
        Optional<Instant> asked = EntryKey.read(knownAt).map(EntryKey::recordedAt);
        Timeline known =
                asked.map(timeline::knownAt)
                        .filter(then -> !then.known().isEmpty())
                        .orElse(timeline);
        return pages.show(timeline, known, officer)
                .addObject("corrected", corrected != null)
                .addObject("reappointed", reappointed != null);
    }
}

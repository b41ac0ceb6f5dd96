package vn.caunoi.calendar;

import java.time.Clock;
import java.time.Year;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.caunoi.units.Site;
import vn.caunoi.units.Sites;
import vn.caunoi.units.Units;
import vn.caunoi.web.Link;
import vn.caunoi.web.Officer;

/** Shows the ledger of notices to those who keep it, and the units whose hours they may set. */
@Controller
class LedgerController {

    static final String ADDRESS = YearController.ADDRESS + "/so";
    static final String RECORDED = ADDRESS + "?da-ghi";

    private final NoticeDesk desk;
    private final Sites sites;
    private final Units units;
    private final Clock clock;

    LedgerController(NoticeDesk desk, Sites sites, Units units, Clock clock) {
        this.desk = desk;
        this.sites = sites;
        this.units = units;
        this.clock = clock;
    }

    @GetMapping(ADDRESS)
    String index(
            Officer officer,
            @RequestParam(name = "da-ghi", required = false) @Nullable String recorded,
            Model model) {
        model.addAttribute("mayRecord", officer.mayEverywhere(CalendarRight.KEEP_LEDGER));
        model.addAttribute("recorded", recorded != null);
        model.addAttribute("ledger", Ledger.of(desk.entries(), Year.now(clock).getValue()));
        model.addAttribute("units", units(officer));
        return "calendar/office";
    }

    private List<Link> units(Officer officer) {
        return sites.all().stream()
                .map(Site::unit)
                .distinct()
                .filter(unit -> officer.may(CalendarRight.SET_SESSIONS, unit.value()))
                .map(unit -> new Link(units.nameOf(unit), WorkingHoursController.address(unit)))
                .toList();
    }
}

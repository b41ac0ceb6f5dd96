package vn.caunoi.units;

import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import vn.caunoi.web.Officer;
import vn.caunoi.web.components.Row;

/** Shows the sites that somebody may edit, and what is known of one. */
@Controller
class SiteController {

    static final String ADDRESS = "/trang";
    static final String OF_SITE = ADDRESS + "/{site:[0-9]{1,18}}";

    /**
     * A site in the list.
     *
     * @param missing what the law wants on its home page and is not there
     */
    record Listed(Site site, String unit, List<String> missing) {}

    /** A part of a site with its lines. */
    record Shown(SitePart part, List<Row> rows) {}

    private final Directory directory;
    private final Units units;
    private final List<SitePage> pages;

    SiteController(Directory directory, Units units, List<SitePage> pages) {
        this.directory = directory;
        this.units = units;
        this.pages = pages;
    }

    @GetMapping(ADDRESS)
    String index(Officer officer, Model model) {
        model.addAttribute(
                "sites",
                directory.now().sites().stream()
                        .filter(
                                known ->
                                        officer.may(
                                                UnitsRight.EDIT_SITES, known.site().unit().value()))
                        .map(this::listed)
                        .toList());
        return "units/sites";
    }

    @GetMapping(OF_SITE)
    String show(Site site, Model model) {
        Snapshot.Known known = directory.now().at(site.id()).orElseThrow();
        model.addAttribute("site", listed(known));
        model.addAttribute(
                "parts",
                Arrays.stream(SitePart.values())
                        .map(part -> new Shown(part, rows(part, known)))
                        .toList());
        model.addAttribute("more", pages.stream().map(page -> page.of(site.id())).toList());
        return "units/site";
    }

    private Listed listed(Snapshot.Known known) {
        return new Listed(
                known.site(),
                units.nameOf(known.site().unit()),
                Arrays.stream(SiteFact.values())
                        .filter(SiteFact::requiredByLaw)
                        .filter(fact -> fact.in(known).isEmpty())
                        .map(SiteFact::label)
                        .toList());
    }

    private static List<Row> rows(SitePart part, Snapshot.Known known) {
        return SiteFact.of(part).stream()
                .map(fact -> new Row(fact.label(), told(fact, fact.in(known))))
                .toList();
    }

    private static String told(SiteFact fact, String value) {
        if (!value.isEmpty()) {
            return value;
        }
        if (fact == SiteFact.MAST || fact == SiteFact.DEEP) {
            return "Màu mặc định";
        }
        return fact.requiredByLaw() ? "Còn thiếu" : "Không có";
    }
}

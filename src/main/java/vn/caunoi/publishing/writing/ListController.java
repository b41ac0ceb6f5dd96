package vn.caunoi.publishing.writing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.caunoi.publishing.Incoming;
import vn.caunoi.publishing.PublishingRight;
import vn.caunoi.publishing.Section;
import vn.caunoi.publishing.Sections;
import vn.caunoi.publishing.furniture.PagePattern;
import vn.caunoi.units.Site;
import vn.caunoi.units.Sites;
import vn.caunoi.web.Officer;
import vn.caunoi.web.SeeOther;
import vn.caunoi.web.components.Choice;
import vn.caunoi.web.components.Pagination;

/** The list of pieces of a site, and the way to it. */
@Controller
class ListController {

    static final String ALL = "/bien-tap";
    static final String ADDRESS = "/bien-tap/{site}";
    static final String NEW = "/bien-tap/{site}/bai";

    private final Lists lists;
    private final WritingTable table;
    private final Sections sections;
    private final Colleagues colleagues;
    private final Sites sites;

    ListController(
            Lists lists,
            WritingTable table,
            Sections sections,
            Colleagues colleagues,
            Sites sites) {
        this.lists = lists;
        this.table = table;
        this.sections = sections;
        this.colleagues = colleagues;
        this.sites = sites;
    }

    /** The sites that one writes for; straight on where it is one only. */
    @GetMapping(ALL)
    ModelAndView index(Officer officer) {
        List<Site> own =
                sites.all().stream()
                        .filter(site -> officer.may(PublishingRight.WRITE, site.unit().value()))
                        .toList();
        return own.size() == 1
                ? SeeOther.to(href(own.getFirst()))
                : new ModelAndView("publishing/writing/offices").addObject("sites", own);
    }

    @GetMapping(ADDRESS)
    ModelAndView show(@RequestParam Map<String, String> asked, Site site, Officer officer) {
        Shortlist wanted = Shortlist.read(asked);
        Lists.Leaf leaf = lists.of(site, wanted, officer);
        List<Section> all = sections.of(site.id());
        int last = Math.max(1, Math.ceilDiv(leaf.total(), Lists.ON_A_PAGE));
        int shown = Math.min(wanted.page(), leaf.isCut() ? Math.max(last, wanted.page()) : last);
        return new ModelAndView("publishing/writing/list")
                .addObject("site", site)
                .addObject("wanted", wanted)
                .addObject("leaf", leaf)
                .addObject("states", states())
                .addObject("sections", choices(all))
                .addObject("people", colleagues.of(site))
                .addObject("owners", colleagues.names(leaf.pieces()))
                .addObject("sectionNames", names(all))
                .addObject(
                        "pages",
                        new Pagination(
                                shown,
                                Math.max(last, shown),
                                number -> wanted.address(href(site), number)));
    }

    @PostMapping(NEW)
    ModelAndView create(
            @RequestParam(name = "loai", defaultValue = "bai") String kind,
            @RequestParam(name = "mau", defaultValue = "") String pattern,
            Site site,
            Officer officer) {
        Incoming.Kind what = kind.equals("trang") ? Incoming.Kind.PAGE : Incoming.Kind.ARTICLE;
        Manuscript begun =
                PagePattern.coded(pattern)
                        .filter(_ -> what == Incoming.Kind.PAGE)
                        .map(chosen -> table.begin(site, chosen, officer))
                        .orElseGet(() -> table.begin(site, what, officer));
        return SeeOther.to(begun.href("sua"));
    }

    static String href(Site site) {
        return "/bien-tap/" + site.id().value();
    }

    private static List<Choice> states() {
        var choices = new ArrayList<Choice>();
        choices.add(Choice.of("", "Mọi trạng thái"));
        Arrays.stream(Shortlist.State.values())
                .map(state -> Choice.of(state.code(), state.label()))
                .forEach(choices::add);
        return choices;
    }

    private static List<Choice> choices(List<Section> sections) {
        var choices = new ArrayList<Choice>();
        choices.add(Choice.of("", "Mọi chuyên mục"));
        sections.stream()
                .map(section -> Choice.of(Long.toString(section.id()), section.name()))
                .forEach(choices::add);
        return choices;
    }

    private static Map<Long, String> names(List<Section> sections) {
        return sections.stream().collect(Collectors.toMap(Section::id, Section::name));
    }
}

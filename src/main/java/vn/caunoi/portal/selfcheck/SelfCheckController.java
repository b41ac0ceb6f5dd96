package vn.caunoi.portal.selfcheck;

import java.util.List;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import vn.caunoi.journal.Act;
import vn.caunoi.journal.Journal;
import vn.caunoi.units.Site;
import vn.caunoi.units.Sites;
import vn.caunoi.web.Link;
import vn.caunoi.web.Officer;
import vn.caunoi.web.Page;
import vn.caunoi.web.SeeOther;

/** Shows what the last checks found, and checks anew. */
@Controller
class SelfCheckController {

    static final String ADDRESS = "/tu-kiem-tra";
    static final String OF_SITE = "/bien-tap/{site}/tu-kiem-tra";
    static final String TITLE = "Tự kiểm tra trang";

    private final Sites sites;
    private final SelfCheck check;
    private final SelfChecks checks;
    private final Journal journal;
    private final Environment environment;

    SelfCheckController(
            Sites sites,
            SelfCheck check,
            SelfChecks checks,
            Journal journal,
            Environment environment) {
        this.sites = sites;
        this.check = check;
        this.checks = checks;
        this.journal = journal;
        this.environment = environment;
    }

    @GetMapping(ADDRESS)
    String index(Officer officer, Model model) {
        List<SiteLine> lines =
                sites.all().stream()
                        .filter(site -> officer.may(SelfCheckRight.CHECK, site.unit().value()))
                        .map(site -> new SiteLine(site, checks.last(site.id()).orElse(null)))
                        .toList();
        model.addAttribute("page", Page.of(TITLE, ADDRESS));
        model.addAttribute("lines", lines);
        return "portal/selfcheck/sites";
    }

    @GetMapping(OF_SITE)
    String show(Site site, Model model) {
        model.addAttribute(
                "page",
                Page.of(TITLE + ": " + site.bodyName(), address(site))
                        .below(new Link(TITLE, ADDRESS)));
        model.addAttribute("line", new SiteLine(site, checks.last(site.id()).orElse(null)));
        return "portal/selfcheck/site";
    }

    @PostMapping(OF_SITE)
    ModelAndView create(Site site, Officer officer) {
        int port = environment.getRequiredProperty("local.server.port", Integer.class);
        Result result = check.of(site, port, SelfCheck.QUICK);
        journal.record(
                Act.by(
                        officer,
                        "portal.selfcheck",
                        site.unit(),
                        "",
                        "trang: %d, dấu hiệu: %d"
                                .formatted(result.pages(), result.findings().size())));
        return SeeOther.to(address(site));
    }

    static String address(Site site) {
        return "/bien-tap/" + site.id().value() + "/tu-kiem-tra";
    }
}

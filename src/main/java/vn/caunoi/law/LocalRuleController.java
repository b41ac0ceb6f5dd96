package vn.caunoi.law;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import vn.caunoi.units.Site;
import vn.caunoi.web.Officer;
import vn.caunoi.web.SeeOther;
import vn.caunoi.web.components.Field;

/** Where a locality keeps its own rules (quy định riêng). */
@Controller
class LocalRuleController {

    static final String ADDRESS = "/bien-tap/{site}/quy-dinh";
    static final String OF_MATTER = ADDRESS + "/{key:[a-z0-9.-]{1,60}}";

    /** A matter that a locality may settle for itself, and what holds there today. */
    record Line(Matter matter, Optional<Rule> rule) {}

    private final Law law;
    private final Packs packs;
    private final LocalRules local;
    private final Clock clock;

    LocalRuleController(Law law, Packs packs, LocalRules local, Clock clock) {
        this.law = law;
        this.packs = packs;
        this.local = local;
        this.clock = clock;
    }

    static String address(Site site) {
        return "/bien-tap/" + site.id().value() + "/quy-dinh";
    }

    @GetMapping(ADDRESS)
    ModelAndView index(Site site) {
        LocalDate today = LocalDate.now(clock);
        List<Line> lines =
                packs.all().stream()
                        .filter(Matter::isOpenToLocalities)
                        .map(matter -> new Line(matter, law.on(matter, today, site.unit())))
                        .toList();
        return new ModelAndView("law/localRules").addObject("site", site).addObject("lines", lines);
    }

    @GetMapping(OF_MATTER)
    ModelAndView show(@PathVariable String key, Site site) {
        Matter matter = matter(key);
        return page(site, matter, LocalRuleForm.empty(LocalDate.now(clock)).fields(matter));
    }

    @PostMapping(OF_MATTER)
    ModelAndView create(
            @PathVariable String key,
            @ModelAttribute("typed") LocalRuleForm form,
            Site site,
            Officer officer) {
        Matter matter = matter(key);
        Optional<Rule> above = form.firstDay().flatMap(day -> law.above(matter, day, site.unit()));
        List<Field> judged = form.judged(matter, above);
        if (judged.stream().anyMatch(Field::wrong)) {
            ModelAndView again = page(site, matter, judged);
            again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return again;
        }
        LocalRule rule = form.rule(matter, site.unit(), LocalDate.now(clock));
        local.enter(rule, matter, law.on(matter, rule.validFrom(), site.unit()), officer);
        return SeeOther.to(address(site) + "/" + key);
    }

    /** What was typed; an unknown field is left where it is. */
    @ModelAttribute("typed")
    LocalRuleForm typed(
            @RequestParam(name = "gia-tri", defaultValue = "") String value,
            @RequestParam(name = "tu", defaultValue = "") String from,
            @RequestParam(name = "den", defaultValue = "") String until,
            @RequestParam(name = "van-ban", defaultValue = "") String source,
            @RequestParam(name = "dieu", defaultValue = "") String article,
            @RequestParam(name = "ly-do", defaultValue = "") String reason) {
        return new LocalRuleForm(value, from, until, source, article, reason);
    }

    private ModelAndView page(Site site, Matter matter, List<Field> fields) {
        LocalDate today = LocalDate.now(clock);
        return new ModelAndView("law/localRule")
                .addObject("site", site)
                .addObject("matter", matter)
                .addObject("above", law.above(matter, today, site.unit()))
                .addObject("now", law.on(matter, today, site.unit()))
                .addObject("entered", local.of(site.unit(), matter.key()))
                .addObject("fields", fields);
    }

    private Matter matter(String key) {
        return packs.named(key)
                .filter(Matter::isOpenToLocalities)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}

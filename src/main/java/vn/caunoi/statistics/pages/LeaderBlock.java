package vn.caunoi.statistics.pages;

import gg.jte.Content;
import gg.jte.TemplateEngine;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.caunoi.statistics.Answer;
import vn.caunoi.statistics.Figures;
import vn.caunoi.statistics.Period;
import vn.caunoi.statistics.Question;
import vn.caunoi.units.Site;
import vn.caunoi.units.Sites;
import vn.caunoi.web.DeskBlock;
import vn.caunoi.web.Officer;

/** How the dossiers of a leader's units stand this month (số liệu tháng này), on the desk. */
@Component
class LeaderBlock implements DeskBlock {

    private final Jurisdictions jurisdictions;
    private final Sites sites;
    private final Figures figures;
    private final TemplateEngine templates;

    LeaderBlock(
            Jurisdictions jurisdictions, Sites sites, Figures figures, TemplateEngine templates) {
        this.jurisdictions = jurisdictions;
        this.sites = sites;
        this.figures = figures;
        this.templates = templates;
    }

    /** A unit of the leader, with its figures of the month. */
    record OfUnit(Site site, String month, Jurisdiction jurisdiction, Answer answer) {

        /** The officers' list of the dossiers that stand so to their due day. */
        String list(String term) {
            return "/ho-so/%d?han=%s".formatted(site.unit().value(), term);
        }
    }

    @Override
    public int order() {
        return 210;
    }

    @Override
    public @Nullable Content on(Officer officer) {
        List<OfUnit> units =
                sites.all().stream()
                        .filter(
                                site ->
                                        officer.may(
                                                LeaderRight.FIGURES_ON_DESK, site.unit().value()))
                        .flatMap(site -> of(site).stream())
                        .toList();
        return units.isEmpty()
                ? null
                : output ->
                        templates.render(
                                "statistics/pages/leader.jte", Map.of("units", units), output);
    }

    /** Units that have ended have no month any more. */
    private Optional<OfUnit> of(Site site) {
        return jurisdictions.of(site).filter(Jurisdiction::isLiving).map(known -> of(site, known));
    }

    private OfUnit of(Site site, Jurisdiction jurisdiction) {
        Period month = Period.month(YearMonth.from(jurisdiction.day()));
        Question question = Question.of(month).asOf(jurisdiction.day()).at(jurisdiction.unit());
        return new OfUnit(site, month.label(), jurisdiction, figures.answer(question));
    }
}

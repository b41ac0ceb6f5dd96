package vn.caunoi.statistics.pages;

import gg.jte.Content;
import gg.jte.TemplateEngine;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.caunoi.statistics.Figures;
import vn.caunoi.statistics.Question;
import vn.caunoi.web.Block;
import vn.caunoi.web.Frame;

/** How the dossiers of this year stand, on the home page (khối Kết quả giải quyết TTHC). */
@Component
class ResultsBlock implements Block {

    private static final String TITLE = "Kết quả giải quyết TTHC";

    private final Jurisdictions jurisdictions;
    private final Figures figures;
    private final TemplateEngine templates;

    ResultsBlock(Jurisdictions jurisdictions, Figures figures, TemplateEngine templates) {
        this.jurisdictions = jurisdictions;
        this.figures = figures;
        this.templates = templates;
    }

    @Override
    public Place place() {
        return Place.HOME;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public Name name() {
        return new Name("ket-qua-tthc", TITLE, true);
    }

    @Override
    public @Nullable Content on(Frame frame) {
        return on(frame, TITLE);
    }

    @Override
    public @Nullable Content on(Frame frame, String title) {
        return jurisdictions
                .of(frame.site())
                .map(jurisdiction -> content(brief(jurisdiction), title, frame.demo()))
                .orElse(null);
    }

    private Brief brief(Jurisdiction jurisdiction) {
        PeriodChoice year = PeriodChoice.toMonthOf(jurisdiction.day());
        Question question =
                Question.of(year.in().apply(jurisdiction.day().getYear()))
                        .asOf(jurisdiction.day())
                        .at(jurisdiction.unit());
        return Brief.of(year.label(), figures.answer(question), jurisdiction.updated());
    }

    private Content content(Brief brief, String title, boolean demo) {
        return output ->
                templates.render(
                        "statistics/pages/widget.jte",
                        Map.<String, Object>of("brief", brief, "title", title, "demo", demo),
                        output);
    }
}

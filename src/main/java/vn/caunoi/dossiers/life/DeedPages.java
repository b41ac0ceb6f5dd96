package vn.caunoi.dossiers.life;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import vn.caunoi.units.UnitId;
import vn.caunoi.web.Formats;
import vn.caunoi.web.Link;
import vn.caunoi.web.Page;
import vn.caunoi.web.components.Choice;

/** Shows the form of a deed. */
@Component
class DeedPages {

    private final Crew crew;

    DeedPages(Crew crew) {
        this.crew = crew;
    }

    /**
     * @param objections what the law says against it; it can be done all the same, with a plea
     * @param refusal why it was not done; empty when nobody tried
     */
    ModelAndView form(Work work, DeedForm form, List<String> objections, String refusal) {
        UnitId unit = work.unit();
        Page page =
                Page.of(form.deed().label(), WorkAddress.of(unit, work.dossier(), form.deed()))
                        .below(
                                WorkAddress.link(unit),
                                new Link(work.title(), WorkAddress.of(unit, work.dossier())));
        return new ModelAndView("dossiers/life/deed")
                .addObject("page", form.wrong() || !refusal.isEmpty() ? page.mistaken() : page)
                .addObject("work", work)
                .addObject("form", form)
                .addObject("objections", objections)
                .addObject("refusal", refusal)
                .addObject("colleagues", withNobody(crew.choices(unit)))
                .addObject("opinions", opinions(work));
    }

    static List<Choice> withNobody(List<Choice> colleagues) {
        return Stream.concat(Stream.of(Choice.of("", "Hãy chọn")), colleagues.stream()).toList();
    }

    private static List<Choice> opinions(Work work) {
        return work.openOpinions().stream()
                .map(
                        one ->
                                Choice.of(
                                        Long.toString(one.id()),
                                        "%s, hỏi ngày %s"
                                                .formatted(
                                                        one.agency(), Formats.day(one.askedAt()))))
                .toList();
    }
}

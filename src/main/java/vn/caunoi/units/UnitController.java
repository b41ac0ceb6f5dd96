package vn.caunoi.units;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import vn.caunoi.web.SitemapPart;
import vn.caunoi.web.components.Row;

/** Shows what a site's unit was, what became of it, and where its former communes went. */
@Controller
class UnitController implements SitemapPart {

    static final String PATH = "/don-vi";

    private final Directory directory;
    private final Origin origin;
    private final Clock clock;

    UnitController(Directory directory, Origin origin, Clock clock) {
        this.directory = directory;
        this.origin = origin;
        this.clock = clock;
    }

    @GetMapping(PATH)
    String show(Site site, Model model) {
        Snapshot snapshot = directory.now();
        Unit unit = snapshot.tree().at(site.unit()).orElseThrow();
        model.addAttribute("unit", page(snapshot, unit, LocalDate.now(clock)));
        return "units/unit";
    }

    @Override
    public void tell(long site, Consumer<Entry> entries) {
        entries.accept(new Entry(PATH, null));
    }

    private UnitPage page(Snapshot snapshot, Unit unit, LocalDate today) {
        UnitTree tree = snapshot.tree();
        return new UnitPage(
                unit.nameOn(today).full(),
                unit.life().isOver(today),
                facts(tree, unit, today),
                tree.successionsOf(unit.id()).stream()
                        .map(to -> line(snapshot, to.to(), to.source(), today))
                        .toList(),
                tree.originsOf(unit.id()).stream()
                        .map(from -> line(snapshot, from.from(), from.source(), today))
                        .toList(),
                tree.everUnder(unit.id()).stream()
                        .filter(child -> child.life().isOver(today))
                        .map(child -> line(snapshot, child, sourceOfItsEnd(tree, child), today))
                        .toList(),
                tree.under(unit.id(), today).stream()
                        .map(child -> line(snapshot, child, child.source(), today))
                        .toList());
    }

    static List<Row> facts(UnitTree tree, Unit unit, LocalDate today) {
        var facts = new ArrayList<Row>();
        facts.add(new Row("Loại đơn vị", unit.kind().label()));
        unit.codes().parts().stream()
                .map(part -> new Row("Mã", part.value().value() + timeUnlessWhole(part, unit)))
                .forEach(facts::add);
        facts.add(new Row("Thời gian", UnitPage.time(unit.life())));
        for (Dated<UnitId> part : unit.parents().parts()) {
            String parent = tree.at(part.value()).orElseThrow().nameOn(today).full();
            facts.add(new Row("Trực thuộc", parent + timeUnlessWhole(part, unit)));
        }
        facts.add(new Row("Nguồn", UnitPage.source(unit.source())));
        return facts;
    }

    private static String timeUnlessWhole(Dated<?> part, Unit unit) {
        return part.period().equals(unit.life()) ? "" : ", " + UnitPage.time(part.period());
    }

    /** Where it stands that the unit went into another. */
    private static Source sourceOfItsEnd(UnitTree tree, Unit unit) {
        return tree.successionsOf(unit.id()).stream()
                .map(Succession::source)
                .findFirst()
                .orElseGet(unit::source);
    }

    private UnitPage.Line line(Snapshot snapshot, UnitId id, Source source, LocalDate today) {
        return line(snapshot, snapshot.tree().at(id).orElseThrow(), source, today);
    }

    private UnitPage.Line line(Snapshot snapshot, Unit unit, Source source, LocalDate today) {
        List<UnitPage.Line> became =
                snapshot.tree().livingSuccessors(unit.id(), today).stream()
                        .map(next -> bare(snapshot, next, next.source(), today, List.of()))
                        .toList();
        return bare(snapshot, unit, source, today, became);
    }

    private UnitPage.Line bare(
            Snapshot snapshot,
            Unit unit,
            Source source,
            LocalDate today,
            List<UnitPage.Line> became) {
        return new UnitPage.Line(
                unit.nameOn(today).full(),
                snapshot.of(unit.id()).map(site -> origin.of(site) + "/").orElse(null),
                unit.codes().last().map(OfficialCode::value).orElse(""),
                UnitPage.time(unit.life()),
                became,
                UnitPage.source(source));
    }
}

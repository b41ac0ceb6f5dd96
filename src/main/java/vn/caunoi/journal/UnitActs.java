package vn.caunoi.journal;

import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.caunoi.units.SiteSaved;
import vn.caunoi.units.UnitSaved;
import vn.caunoi.units.UnitsLoaded;

/** Records what the room of units says it did, in the transaction that did it. */
@Component
class UnitActs {

    private static final int LONGEST = 3_900;

    private final Journal journal;

    UnitActs(Journal journal) {
        this.journal = journal;
    }

    @EventListener
    void record(UnitsLoaded loaded) {
        journal.record(new Act(Act.doer(), "units.load", null, loaded.what(), loaded.result()));
    }

    @EventListener
    void record(UnitSaved saved) {
        journal.record(
                new Act(
                        Act.doer(),
                        saved.before().isEmpty() ? "unit.open" : "unit.change",
                        saved.unit(),
                        saved.before(),
                        saved.after()));
    }

    @EventListener
    void record(SiteSaved saved) {
        journal.record(
                new Act(
                        Act.doer(),
                        saved.before() == null ? "site.open" : "site.change",
                        saved.after().unit(),
                        told(saved, SiteSaved.Change::before),
                        told(saved, SiteSaved.Change::after)));
    }

    /** "Điện thoại: 0220 000 000", a line for each change that had or has something. */
    private static String told(SiteSaved saved, Function<SiteSaved.Change, String> side) {
        String lines =
                saved.changes().stream()
                        .filter(change -> !side.apply(change).isEmpty())
                        .map(change -> change.what() + ": " + side.apply(change).replace('\n', ' '))
                        .collect(Collectors.joining("\n"));
        return lines.length() > LONGEST ? lines.substring(0, LONGEST) + "…" : lines;
    }
}

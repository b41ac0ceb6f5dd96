package vn.caunoi.journal;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.caunoi.units.Site;
import vn.caunoi.units.SiteSaved;
import vn.caunoi.units.UnitsLoaded;

/** Records what the room of units says it did, in the transaction that did it. */
@Component
class UnitActs {

    private final Journal journal;

    UnitActs(Journal journal) {
        this.journal = journal;
    }

    @EventListener
    void record(UnitsLoaded loaded) {
        journal.record(new Act(Act.doer(), "units.load", null, loaded.what(), loaded.result()));
    }

    @EventListener
    void record(SiteSaved saved) {
        Site before = saved.before();
        journal.record(
                new Act(
                        Act.doer(),
                        before == null ? "site.open" : "site.change",
                        saved.after().unit(),
                        before == null ? "" : told(before),
                        told(saved.after())));
    }

    private static String told(Site site) {
        return "%s · %s · %s · %s"
                .formatted(site.host(), site.title(), site.imprint(), site.outboundHosts());
    }
}

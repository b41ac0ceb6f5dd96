package vn.caunoi.dossiers;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.caunoi.program.DemoPart.Progress;

/** Derives all standings from the entries once more (dựng lại tình trạng từ sổ). */
@Component
class Derivation {

    private static final int AT_ONCE = 5_000;

    private final JdbcClient jdbc;
    private final LedgerEntries entries;
    private final LedgerStandings standings;
    private final ApplicationEventPublisher events;

    Derivation(
            JdbcClient jdbc,
            LedgerEntries entries,
            LedgerStandings standings,
            ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.entries = entries;
        this.standings = standings;
        this.events = events;
    }

    /**
     * What was found.
     *
     * @param looked at how many dossiers
     * @param differing whose standings were not what the entries say; they are now
     */
    record Report(long looked, List<DossierId> differing) {}

    /** Compares what is stored with what the entries say, and stores what they say. */
    @Transactional
    public Report derive(Progress progress) {
        standings.lockAll();
        long total = jdbc.sql("select count(*) from dossiers.dossier").query(Long.class).single();
        List<DossierId> differing = new ArrayList<>();
        long looked = 0;
        List<Long> some = after(0);
        while (!some.isEmpty()) {
            differing.addAll(derive(some));
            looked += some.size();
            progress.at(looked, total);
            some = after(some.getLast());
        }
        if (!differing.isEmpty()) {
            events.publishEvent(new LedgerDerived(differing.size()));
        }
        return new Report(looked, differing);
    }

    private List<DossierId> derive(List<Long> some) {
        Map<Long, List<StoredStanding>> stored =
                standings.of(some).stream()
                        .collect(
                                Collectors.groupingBy(
                                        row -> row.standing().dossier().value(),
                                        TreeMap::new,
                                        Collectors.toList()));
        List<DossierId> differing = new ArrayList<>();
        List<StoredStanding> right = new ArrayList<>();
        for (Timeline timeline : entries.of(some)) {
            List<StoredStanding> derived = StoredStanding.of(timeline);
            DossierId dossier = timeline.identity().id();
            if (!derived.equals(stored.get(dossier.value()))) {
                differing.add(dossier);
                right.addAll(derived);
            }
        }
        if (!differing.isEmpty()) {
            standings.replace(differing.stream().map(DossierId::value).toList(), right);
        }
        return differing;
    }

    private List<Long> after(long dossier) {
        return jdbc.sql("select id from dossiers.dossier where id > :id order by id limit :some")
                .param("id", dossier)
                .param("some", AT_ONCE)
                .query((row, _) -> row.getLong(1))
                .list();
    }
}

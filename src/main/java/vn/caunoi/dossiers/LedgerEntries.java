package vn.caunoi.dossiers;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The entries of the ledger as they are stored (các dòng sổ). */
@Component
class LedgerEntries {

    private final JdbcClient jdbc;
    private final BulkCopy copy;

    LedgerEntries(JdbcClient jdbc, BulkCopy copy) {
        this.jdbc = jdbc;
        this.copy = copy;
    }

    /** All that is known of these dossiers; each has at least one entry. */
    List<Timeline> of(Collection<Long> dossiers) {
        Map<Long, Identity> identities = identities(dossiers);
        Map<Long, List<Entry>> entries = new LinkedHashMap<>();
        jdbc.sql(
                        """
                        select * from dossiers.entry where dossier = any(:dossiers)
                        order by dossier, recorded_at, number
                        """)
                .param("dossiers", dossiers.toArray(Long[]::new))
                .query(
                        row -> {
                            entries.computeIfAbsent(row.getLong("dossier"), _ -> new ArrayList<>())
                                    .add(StoredEntry.read(row));
                        });
        return entries.entrySet().stream()
                .map(each -> Timeline.of(identity(identities, each.getKey()), each.getValue()))
                .toList();
    }

    void append(DossierId dossier, Entry entry) {
        jdbc.sql(
                        "insert into dossiers.entry (dossier, %s) values (:dossier, %s)"
                                .formatted(StoredEntry.NAMES, StoredEntry.VALUES))
                .param("dossier", dossier.value())
                .params(StoredEntry.values(entry))
                .update();
    }

    /** One for each of many dossiers. */
    void append(Map<DossierId, Entry> each) {
        copy.rows(
                "dossiers.entry (dossier, " + StoredEntry.NAMES + ")",
                each.entrySet().stream()
                        .map(one -> StoredEntry.row(one.getKey(), one.getValue()))
                        .iterator());
    }

    private static Identity identity(Map<Long, Identity> identities, Long dossier) {
        return Objects.requireNonNull(identities.get(dossier));
    }

    private Map<Long, Identity> identities(Collection<Long> dossiers) {
        Map<Long, Identity> identities = new LinkedHashMap<>();
        jdbc.sql(
                        """
                        select id, unit, code, official, code_day from dossiers.dossier
                        where id = any(:dossiers)
                        """)
                .param("dossiers", dossiers.toArray(Long[]::new))
                .query((row, _) -> StoredEntry.identity(row))
                .list()
                .forEach(identity -> identities.put(identity.id().value(), identity));
        return identities;
    }
}

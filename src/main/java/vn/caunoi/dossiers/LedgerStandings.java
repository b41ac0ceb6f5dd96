package vn.caunoi.dossiers;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The standings as they are stored, derived from the entries (tình trạng suy ra từ sổ). */
@Component
class LedgerStandings {

    private static final String COLUMNS =
            """
            dossier, known_from, code, official, receiving_unit, competent_unit, procedure, field,
            channel, sensitive, state, registered_on, received_on, due_on, finished_on, closed_on,
            waits_citizen, waits_payment, supplements, doubts
            """;

    private final JdbcClient jdbc;
    private final LedgerEntries entries;
    private final BulkCopy copy;

    LedgerStandings(JdbcClient jdbc, LedgerEntries entries, BulkCopy copy) {
        this.jdbc = jdbc;
        this.entries = entries;
        this.copy = copy;
    }

    /**
     * Lets nobody else write about these dossiers until the transaction ends. Their first standing
     * is the lock: it stays where it is for ever.
     */
    void lock(Collection<Long> dossiers) {
        jdbc.sql(
                        """
                        select s.dossier from dossiers.standing s
                        join dossiers.dossier d on d.id = s.dossier and d.recorded_at = s.known_from
                        where d.id = any(:dossiers)
                        order by s.dossier for update of s
                        """)
                .param("dossiers", dossiers.toArray(Long[]::new))
                .query(Long.class)
                .list();
    }

    /** What is known of a dossier since the writing that opened it. */
    void begin(Standing standing) {
        add(List.of(standing));
    }

    /** Derives what is known of these dossiers since this writing. */
    void follow(Collection<Long> dossiers, Instant recordedAt) {
        jdbc.sql(
                        """
                        update dossiers.standing set known_until = :at
                        where dossier = any(:dossiers) and known_until = 'infinity'
                        """)
                .param("at", OffsetDateTime.ofInstant(recordedAt, ZoneOffset.UTC))
                .param("dossiers", dossiers.toArray(Long[]::new))
                .update();
        add(entries.of(dossiers).stream().map(Timeline::standing).toList());
    }

    /** Lets nobody write standings until the transaction ends, and everybody read. */
    void lockAll() {
        jdbc.sql("lock table dossiers.standing in exclusive mode").update();
    }

    /** What is stored of these dossiers, in order. */
    List<StoredStanding> of(Collection<Long> dossiers) {
        return jdbc.sql(
                        """
                        select * from dossiers.standing where dossier = any(:dossiers)
                        order by dossier, known_from
                        """)
                .param("dossiers", dossiers.toArray(Long[]::new))
                .query((row, _) -> StoredStanding.read(row))
                .list();
    }

    /** Stores these instead of what is stored of the dossiers. */
    void replace(Collection<Long> dossiers, List<StoredStanding> standings) {
        jdbc.sql("delete from dossiers.standing where dossier = any(:dossiers)")
                .param("dossiers", dossiers.toArray(Long[]::new))
                .update();
        copy.rows(
                "dossiers.standing (" + COLUMNS + ", known_until)",
                standings.stream().map(LedgerStandings::row).iterator());
    }

    private static CopyRow row(StoredStanding stored) {
        Instant until = stored.knownUntil();
        CopyRow row = row(stored.standing());
        return until == null ? row.add("infinity") : row.add(until);
    }

    private void add(List<Standing> standings) {
        copy.rows(
                "dossiers.standing (" + COLUMNS + ")",
                standings.stream().map(LedgerStandings::row).iterator());
    }

    private static CopyRow row(Standing standing) {
        return new CopyRow()
                .add(standing.dossier().value())
                .add(standing.knownFrom())
                .add(standing.code())
                .add(standing.official())
                .add(standing.receivingUnit())
                .add(standing.competentUnit())
                .add(standing.procedure())
                .add(standing.field())
                .add(standing.channel().number())
                .add(standing.sensitive())
                .add(standing.state().number())
                .add(standing.registeredOn())
                .add(standing.receivedOn())
                .add(standing.dueOn())
                .add(standing.finishedOn())
                .add(standing.closedOn())
                .add(standing.waitsForCitizen())
                .add(standing.waitsForPayment())
                .add(standing.supplements())
                .add(Doubt.bits(standing.doubts()));
    }
}

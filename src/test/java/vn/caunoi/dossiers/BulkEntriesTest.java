package vn.caunoi.dossiers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import vn.caunoi.MovableClock;
import vn.caunoi.RoomTest;
import vn.caunoi.dossiers.BulkEntries.Comparison;
import vn.caunoi.dossiers.BulkEntries.Outcome;
import vn.caunoi.dossiers.BulkEntries.Source;
import vn.caunoi.units.UnitId;

/** Many rows at once say the same as one after the other, and nothing that was written is lost. */
@RoomTest
@RecordApplicationEvents
class BulkEntriesTest {

    private static long lastUnit = 1_000;

    @Autowired BulkEntries bulk;
    @Autowired Derivation derivation;
    @Autowired LedgerEntries entries;
    @Autowired LedgerStandings standings;
    @Autowired JdbcClient jdbc;
    @Autowired MovableClock clock;
    @Autowired ApplicationEvents events;

    private UnitId unit = new UnitId(0);

    @BeforeEach
    void anotherUnit() {
        unit = new UnitId(++lastUnit);
        clock.set(Instant.parse("2025-10-01T02:00:00Z"));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void theStandingsAreThoseThatTheEntriesFoldInto(long seed) {
        var rows = new Rows(unit, seed);
        List<Statement> first = rows.some(1_500);
        assertThat(write(first).rows()).isEqualTo(new Comparison(1_500, 0, 0));
        clock.pass(Duration.ofDays(20));
        List<Statement> second = new ArrayList<>(first.subList(0, 1_000));
        second.replaceAll(row -> row.code().hashCode() % 3 == 0 ? rows.changed(row) : row);
        long changed = second.stream().filter(row -> !first.contains(row)).count();
        assertThat(write(second).rows()).isEqualTo(new Comparison(0, changed, 1_000 - changed));
        assertThat(derivation.derive((_, _) -> {}).differing()).isEmpty();
    }

    @Test
    void theSameRowsAgainWriteNothing() {
        List<Statement> rows = new Rows(unit, 4).some(50);
        write(rows);
        Outcome again = write(rows);
        assertThat(again.recordedAt()).isNull();
        assertThat(again.rows()).isEqualTo(new Comparison(0, 0, 50));
        assertThat(events.stream(LedgerWritten.class)).hasSize(1);
    }

    @Test
    void aComparisonWritesNothing() {
        List<Statement> rows = new Rows(unit, 5).some(10);
        assertThat(bulk.compare(rows.iterator())).isEqualTo(new Comparison(10, 0, 0));
        assertThat(bulk.compare(rows.iterator())).isEqualTo(new Comparison(10, 0, 0));
    }

    @Test
    void aChangedRowClosesTheOldStandingAndBothCanBeRead() {
        var rows = new Rows(unit, 6);
        Statement before = rows.row(1);
        Instant first = Objects.requireNonNull(write(List.of(before)).recordedAt());
        clock.pass(Duration.ofDays(1));
        Instant second = write(List.of(rows.changed(before))).recordedAt();
        List<StoredStanding> stored = standings.of(List.of(only()));
        assertThat(stored).hasSize(2);
        assertThat(stored.getFirst().knownUntil()).isEqualTo(second);
        assertThat(stored.getFirst().standing().field()).isEqualTo(before.field());
        assertThat(stored.getLast().knownUntil()).isNull();
        Timeline timeline = entries.of(List.of(only())).getFirst();
        assertThat(timeline.knownAt(first).standing()).isEqualTo(stored.getFirst().standing());
    }

    @Test
    void everyWritingHasAnInstantOfItsOwnThoughTheClockStandsStill() {
        Instant first = Objects.requireNonNull(write(new Rows(unit, 7).some(2)).recordedAt());
        Instant second = write(new Rows(new UnitId(++lastUnit), 7).some(2)).recordedAt();
        assertThat(second).isEqualTo(first.plusNanos(1_000));
        assertThat(events.stream(LedgerWritten.class).map(LedgerWritten::recordedAt))
                .containsExactly(first, second);
    }

    @Test
    void aFileThatBreaksOffLeavesNothing() {
        Iterator<Statement> broken =
                new Iterator<>() {
                    private int given;

                    @Override
                    public boolean hasNext() {
                        return true;
                    }

                    @Override
                    public Statement next() {
                        if (++given > 20) {
                            throw new IllegalStateException("stopped by the officer");
                        }
                        return new Rows(unit, given).row(given);
                    }
                };
        assertThatThrownBy(() -> bulk.write(source(), broken))
                .hasStackTraceContaining("stopped by the officer");
        assertThat(count()).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update dossiers.entry set reason = 'x'",
                "delete from dossiers.entry",
                "truncate dossiers.entry",
                "update dossiers.dossier set code = 'x'",
                "delete from dossiers.dossier",
                "update dossiers.writing set source = 'x'",
                "delete from dossiers.writing"
            })
    void nd61Article5TheDatabaseRefusesToAlterOrDelete(String sql) {
        write(new Rows(unit, 8).some(1));
        assertThatThrownBy(() -> jdbc.sql(sql).update()).isInstanceOf(DataAccessException.class);
    }

    @Test
    void aStandingThatSomebodyTamperedWithIsDerivedAgain() {
        write(new Rows(unit, 9).some(5));
        long dossier = only();
        StoredStanding right = standings.of(List.of(dossier)).getFirst();
        jdbc.sql("update dossiers.standing set supplements = 99 where dossier = :dossier")
                .param("dossier", dossier)
                .update();
        assertThat(derivation.derive((_, _) -> {}).differing())
                .containsExactly(new DossierId(dossier));
        assertThat(standings.of(List.of(dossier))).containsExactly(right);
        assertThat(events.stream(LedgerDerived.class)).containsExactly(new LedgerDerived(1));
    }

    @Test
    void whatTheSourceSaidOfThePastIsKnownFromThen() {
        Instant then = Instant.parse("2023-09-29T21:14:15Z");
        Outcome outcome =
                bulk.writeAsOf(
                        new Source("kiểm thử", null, then), new Rows(unit, 10).some(1).iterator());
        assertThat(outcome.recordedAt()).isEqualTo(then);
        assertThat(
                        jdbc.sql("select kind from dossiers.writing where recorded_at = :at")
                                .param("at", OffsetDateTime.ofInstant(then, ZoneOffset.UTC))
                                .query(String.class)
                                .single())
                .isEqualTo("IMPORT");
    }

    private Outcome write(List<Statement> rows) {
        return bulk.write(source(), rows.iterator());
    }

    private Source source() {
        return new Source("kiểm thử", null, clock.instant());
    }

    private long only() {
        return jdbc.sql("select min(id) from dossiers.dossier where unit = :unit")
                .param("unit", unit.value())
                .query(Long.class)
                .single();
    }

    private long count() {
        return jdbc.sql("select count(*) from dossiers.dossier where unit = :unit")
                .param("unit", unit.value())
                .query(Long.class)
                .single();
    }
}

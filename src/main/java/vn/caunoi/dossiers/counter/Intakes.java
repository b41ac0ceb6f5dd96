package vn.caunoi.dossiers.counter;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import vn.caunoi.dossiers.DossierId;
import vn.caunoi.identity.PersonId;
import vn.caunoi.units.UnitId;

/** What was brought to the counter and what became of it, as it is stored (các lượt tiếp nhận). */
@Component
class Intakes {

    private static final String ADD =
            """
            with taken as (
              insert into dossiers.intake (key, dossier, unit, outcome, at,
                person, return_way, reason, number, year)
              values (:key, :dossier, :unit, :outcome, :at, :person, :way,
                :reason, cast(:number as int), cast(:year as smallint)))
            insert into dossiers.component
              (key, number, name, originals, certified, copies, missing)
            select :key, place, name, originals, certified, copies, missing
            from unnest(cast(:names as text[]), cast(:originals as smallint[]),
                cast(:certified as smallint[]), cast(:copies as smallint[]),
                cast(:missing as text[])) with ordinality
              as paper (name, originals, certified, copies, missing, place)
            """;

    private final JdbcClient jdbc;

    Intakes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * One intake as it was taken.
     *
     * @param number of its paper within the year; null where there is none
     */
    record Taken(
            UUID key,
            DossierId dossier,
            Outcome outcome,
            Instant at,
            PersonId person,
            ReturnWay returnWay,
            String reason,
            @Nullable Integer number,
            List<BroughtPaper> papers) {}

    /** Lets nobody else take the same form until the transaction ends. */
    void lock(UUID key) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:key, 0))")
                .param("key", "dossiers.intake " + key)
                .query()
                .singleRow();
    }

    /** The dossier that this form became. */
    Optional<DossierId> dossier(UnitId unit, UUID key) {
        return jdbc.sql("select dossier from dossiers.intake where key = :key and unit = :unit")
                .param("key", key)
                .param("unit", unit.value())
                .query(Long.class)
                .optional()
                .map(DossierId::new);
    }

    /** What a paper bears: the number within the year. */
    record PaperNumber(int number, int year) {}

    /**
     * Keeps what was brought.
     *
     * @param number of its paper; null where there is none
     */
    void add(
            UnitId unit,
            DossierId dossier,
            Intake intake,
            Instant at,
            PersonId person,
            @Nullable PaperNumber number) {
        withPapers(jdbc.sql(ADD), intake.papers())
                .param("key", intake.key())
                .param("dossier", dossier.value())
                .param("unit", unit.value())
                .param("outcome", intake.outcome().name())
                .param("at", OffsetDateTime.ofInstant(at, ZoneOffset.UTC))
                .param("person", person.value())
                .param("way", intake.returnWay().name())
                .param("reason", intake.reason())
                .param("number", number == null ? null : number.number())
                .param("year", number == null ? null : number.year())
                .update();
    }

    private static StatementSpec withPapers(StatementSpec sql, List<BroughtPaper> papers) {
        return sql.param("names", each(papers, BroughtPaper::name, String[]::new))
                .param("originals", each(papers, BroughtPaper::originals, Integer[]::new))
                .param("certified", each(papers, BroughtPaper::certified, Integer[]::new))
                .param("copies", each(papers, BroughtPaper::copies, Integer[]::new))
                .param("missing", each(papers, BroughtPaper::missing, String[]::new));
    }

    private static <T> T[] each(
            List<BroughtPaper> papers, Function<BroughtPaper, T> fact, IntFunction<T[]> array) {
        return papers.stream().map(fact).toArray(array);
    }

    /** The last one of a dossier with this form. */
    Optional<Taken> last(UnitId unit, DossierId dossier, String form) {
        return jdbc
                .sql(
                        """
                        select * from dossiers.intake where dossier = :dossier and unit = :unit
                        order by at desc, key
                        """)
                .param("dossier", dossier.value())
                .param("unit", unit.value())
                .query((row, _) -> read(row))
                .list()
                .stream()
                .filter(taken -> taken.outcome().form().equals(form))
                .findFirst();
    }

    private Taken read(ResultSet row) throws SQLException {
        UUID key = row.getObject("key", UUID.class);
        return new Taken(
                key,
                new DossierId(row.getLong("dossier")),
                Outcome.valueOf(row.getString("outcome")),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                new PersonId(row.getLong("person")),
                ReturnWay.valueOf(row.getString("return_way")),
                row.getString("reason"),
                row.getObject("number", Integer.class),
                papers(key));
    }

    private List<BroughtPaper> papers(UUID key) {
        return jdbc.sql("select * from dossiers.component where key = :key order by number")
                .param("key", key)
                .query(
                        (row, _) ->
                                new BroughtPaper(
                                        row.getString("name"),
                                        row.getInt("originals"),
                                        row.getInt("certified"),
                                        row.getInt("copies"),
                                        row.getString("missing")))
                .list();
    }
}

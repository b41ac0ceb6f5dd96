package vn.caunoi.dossiers.imports;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.caunoi.spreadsheets.Problem;
import vn.caunoi.units.UnitId;

/** The imports of all units (các lần nhập), as far as they have come. */
@Component
class DossierImports {

    private static final int MOST_LISTED = 50;

    private final JdbcClient jdbc;
    private final ImportFindings findings;
    private final Clock clock;

    DossierImports(JdbcClient jdbc, ImportFindings findings, Clock clock) {
        this.jdbc = jdbc;
        this.findings = findings;
        this.clock = clock;
    }

    /** The newest first. */
    List<Import> of(UnitId unit) {
        return jdbc.sql(
                        "select * from dossiers.import where unit = :unit order by id desc limit :most")
                .param("unit", unit.value())
                .param("most", MOST_LISTED)
                .query(DossierImports::read)
                .list();
    }

    Optional<Import> find(UnitId unit, long id) {
        return jdbc.sql("select * from dossiers.import where unit = :unit and id = :id")
                .param("unit", unit.value())
                .param("id", id)
                .query(DossierImports::read)
                .optional();
    }

    long add(UnitId unit, String source, ImportInbox.Letter letter, long person, Layout layout) {
        return jdbc.sql(
                        """
                        insert into dossiers.import
                          (unit, source, file_name, file, size, person, uploaded_at, layout, step)
                        values (:unit, :source, :name, :file, :size, :person, :now, :layout, 'MAPPING')
                        returning id
                        """)
                .param("unit", unit.value())
                .param("source", source)
                .param("name", letter.name())
                .param("file", letter.file())
                .param("size", letter.size())
                .param("person", person)
                .param("now", now())
                .param("layout", layout.json())
                .query(Long.class)
                .single();
    }

    void map(long id, Layout layout, @Nullable Instant asOf) {
        jdbc.sql("update dossiers.import set layout = :layout, as_of = :as_of where id = :id")
                .param("layout", layout.json())
                .param("as_of", asOf == null ? null : at(asOf))
                .param("id", id)
                .update();
    }

    /** Lets a run begin; false while another one lives, or after the file was written. */
    boolean begin(long id, Step step) {
        return jdbc.sql(
                                """
                                update dossiers.import
                                set step = :step, work = '', done = 0, total = 0, beat_at = :now,
                                  cancel = false, ended_at = null
                                where id = :id and step <> 'WRITTEN'
                                  and (step not in ('CHECKING', 'WRITING') or beat_at < :silent)
                                """)
                        .param("step", step.name())
                        .param("now", now())
                        .param("silent", at(clock.instant().minus(Import.SILENCE)))
                        .param("id", id)
                        .update()
                == 1;
    }

    /** Says that the run lives and how far it has come; true when it shall end. */
    boolean beat(long id, String work, long done, long total) {
        return jdbc.sql(
                        """
                        update dossiers.import
                        set beat_at = :now, work = :work, done = :done, total = :total
                        where id = :id and step in ('CHECKING', 'WRITING') returning cancel
                        """)
                .param("now", now())
                .param("work", work)
                .param("done", done)
                .param("total", total)
                .param("id", id)
                .query(Boolean.class)
                .optional()
                .orElse(true);
    }

    void cancel(long id) {
        jdbc.sql("update dossiers.import set cancel = true where id = :id")
                .param("id", id)
                .update();
    }

    /** What the check found. */
    void checked(
            long id,
            Figures figures,
            Instant saidAt,
            List<Problem> problems,
            List<Problem> doubts) {
        findings.replace(id, problems, doubts);
        end(id, Step.CHECKED, figures, saidAt, null);
    }

    /** The ledger has it; told within the writing transaction. */
    void written(long id, Figures figures, Instant saidAt, @Nullable Instant recordedAt) {
        end(id, Step.WRITTEN, figures, saidAt, recordedAt);
    }

    void end(long id, Step step) {
        jdbc.sql("update dossiers.import set step = :step, ended_at = :now where id = :id")
                .param("step", step.name())
                .param("now", now())
                .param("id", id)
                .update();
    }

    void remove(long id) {
        jdbc.sql("delete from dossiers.import where id = :id").param("id", id).update();
    }

    private void end(
            long id, Step step, Figures figures, Instant saidAt, @Nullable Instant recordedAt) {
        jdbc.sql(
                        """
                        update dossiers.import
                        set step = :step, lines = :lines, dossiers = :dossiers,
                          repeated = :repeated, problems = :problems, doubtful = :doubtful,
                          fresh = :fresh, changed = :changed, same = :same, said_at = :said_at,
                          recorded_at = :recorded_at, ended_at = :now
                        where id = :id
                        """)
                .param("lines", figures.lines())
                .param("dossiers", figures.dossiers())
                .param("repeated", figures.repeated())
                .param("problems", figures.problems())
                .param("doubtful", figures.doubtful())
                .param("fresh", figures.fresh())
                .param("changed", figures.changed())
                .param("same", figures.same())
                .param("step", step.name())
                .param("said_at", at(saidAt))
                .param("recorded_at", recordedAt == null ? null : at(recordedAt))
                .param("now", now())
                .param("id", id)
                .update();
    }

    private static Import read(ResultSet row, int number) throws SQLException {
        return new Import(
                row.getLong("id"),
                new UnitId(row.getLong("unit")),
                row.getString("source"),
                row.getString("file_name"),
                row.getString("file"),
                row.getLong("size"),
                row.getLong("person"),
                row.getObject("uploaded_at", OffsetDateTime.class).toInstant(),
                Layout.ofJson(row.getString("layout")),
                instant(row, "as_of"),
                Step.valueOf(row.getString("step")),
                row.getString("work"),
                row.getLong("done"),
                row.getLong("total"),
                instant(row, "beat_at"),
                new Figures(
                        row.getLong("lines"),
                        row.getLong("dossiers"),
                        row.getLong("repeated"),
                        row.getLong("problems"),
                        row.getLong("doubtful"),
                        row.getLong("fresh"),
                        row.getLong("changed"),
                        row.getLong("same")),
                instant(row, "said_at"),
                instant(row, "recorded_at"),
                instant(row, "ended_at"));
    }

    private OffsetDateTime now() {
        return at(clock.instant());
    }

    private static OffsetDateTime at(Instant instant) {
        return OffsetDateTime.ofInstant(instant, ZoneOffset.UTC);
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}

package vn.caunoi.dossiers.counter;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.caunoi.dossiers.DossierId;
import vn.caunoi.dossiers.Standing;
import vn.caunoi.files.FileId;
import vn.caunoi.files.StoredFile;
import vn.caunoi.identity.PersonId;
import vn.caunoi.journal.Act;
import vn.caunoi.journal.Journal;
import vn.caunoi.units.UnitId;
import vn.caunoi.web.Officer;

/**
 * All files of a dossier (tệp của hồ sơ): what came with it at the counter, and what was added
 * later, as a letter that somebody signed with a tool of their own.
 */
@Component
class DossierFiles {

    private static final String ALL =
            """
            select a.file, a.name, a.size, a.kept_at, a.person
            from dossiers.attachment a join dossiers.intake i on i.key = a.key
            where i.unit = :unit and i.dossier = :dossier
            union all
            select f.file, f.name, f.size, f.kept_at, f.person
            from dossiers.added_file f join dossiers.dossier d on d.id = f.dossier
            where d.unit = :unit and f.dossier = :dossier
            order by kept_at, name
            """;

    private final JdbcClient jdbc;
    private final Journal journal;
    private final Clock clock;

    DossierFiles(JdbcClient jdbc, Journal journal, Clock clock) {
        this.jdbc = jdbc;
        this.journal = journal;
        this.clock = clock;
    }

    /** A file with who took it in. */
    record Held(Attachment file, Instant at, PersonId person) {}

    /** The first one first. */
    List<Held> of(UnitId unit, DossierId dossier) {
        return jdbc.sql(ALL)
                .param("unit", unit.value())
                .param("dossier", dossier.value())
                .query((row, _) -> read(row))
                .list();
    }

    Optional<Attachment> find(UnitId unit, DossierId dossier, FileId file) {
        return of(unit, dossier).stream()
                .map(Held::file)
                .filter(each -> each.file().equals(file))
                .findFirst();
    }

    /** What is there already is not added again. */
    @Transactional
    public void add(Standing standing, List<StoredFile> files, Officer officer) {
        int added = files.stream().mapToInt(file -> add(standing.dossier(), file, officer)).sum();
        if (added > 0) {
            journal.record(
                    Act.by(
                            officer,
                            "ho-so.them-tep",
                            standing.receivingUnit(),
                            "",
                            "hồ sơ số %d, %d tệp".formatted(standing.dossier().value(), added)));
        }
    }

    private int add(DossierId dossier, StoredFile file, Officer officer) {
        return jdbc.sql(
                        """
                        insert into dossiers.added_file (dossier, file, name, size, person, kept_at)
                        values (:dossier, :file, :name, :size, :person, :at)
                        on conflict do nothing
                        """)
                .param("dossier", dossier.value())
                .param("file", file.id().value())
                .param("name", file.name())
                .param("size", file.size())
                .param("person", officer.id())
                .param("at", OffsetDateTime.now(clock))
                .update();
    }

    private static Held read(ResultSet row) throws SQLException {
        return new Held(
                Attachments.read(row),
                row.getObject("kept_at", OffsetDateTime.class).toInstant(),
                new PersonId(row.getLong("person")));
    }
}

package vn.caunoi.dossiers.counter;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;
import vn.caunoi.dossiers.DossierId;
import vn.caunoi.files.FileId;
import vn.caunoi.files.Refused;
import vn.caunoi.files.StoredFile;
import vn.caunoi.files.StoredFiles;
import vn.caunoi.units.UnitId;
import vn.caunoi.web.Officer;

/**
 * Keeps what came with a form as soon as it came (tệp đính kèm hồ sơ), so that a mistake elsewhere
 * loses no file.
 */
@Component
class Attachments {

    private final JdbcClient jdbc;
    private final StoredFiles files;
    private final Clock clock;

    Attachments(JdbcClient jdbc, StoredFiles files, Clock clock) {
        this.jdbc = jdbc;
        this.files = files;
        this.clock = clock;
    }

    /** Keeps those that can be read; why the others cannot, as sentences. */
    List<String> keep(UUID key, List<MultipartFile> sent, Officer officer) {
        List<String> refusals = new ArrayList<>();
        for (MultipartFile file : sent) {
            String name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
            if (name.isEmpty()) {
                continue;
            }
            try (InputStream content = file.getInputStream()) {
                add(key, files.keep(content, name), officer);
            } catch (Refused refused) {
                refusals.add(String.valueOf(refused.getMessage()));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return refusals;
    }

    /** What this officer sent with a form that is not taken yet is thrown away again. */
    void remove(UUID key, String file, Officer officer) {
        jdbc.sql(
                        """
                        delete from dossiers.attachment
                        where key = :key and file = :file and person = :person
                          and not exists (select from dossiers.intake where key = :key)
                        """)
                .param("key", key)
                .param("file", file)
                .param("person", officer.id())
                .update();
    }

    List<Attachment> of(UUID key) {
        return jdbc.sql(
                        """
                        select file, name, size from dossiers.attachment where key = :key
                        order by kept_at, name
                        """)
                .param("key", key)
                .query((row, _) -> read(row))
                .list();
    }

    /** A file that came with this dossier at any of its times at the counter. */
    Optional<Attachment> find(UnitId unit, DossierId dossier, FileId file) {
        return jdbc.sql(
                        """
                        select a.file, a.name, a.size from dossiers.attachment a
                        join dossiers.intake i on i.key = a.key
                        where i.unit = :unit and i.dossier = :dossier and a.file = :file limit 1
                        """)
                .param("unit", unit.value())
                .param("dossier", dossier.value())
                .param("file", file.value())
                .query((row, _) -> read(row))
                .optional();
    }

    private static Attachment read(ResultSet row) throws SQLException {
        return new Attachment(
                new FileId(row.getString("file")), row.getString("name"), row.getLong("size"));
    }

    private void add(UUID key, StoredFile file, Officer officer) {
        jdbc.sql(
                        """
                        insert into dossiers.attachment (key, file, name, size, person, kept_at)
                        select :key, :file, :name, :size, :person, :at
                        where not exists (select from dossiers.intake where key = :key)
                        on conflict do nothing
                        """)
                .param("key", key)
                .param("file", file.id().value())
                .param("name", file.name())
                .param("size", file.size())
                .param("person", officer.id())
                .param("at", OffsetDateTime.now(clock))
                .update();
    }
}

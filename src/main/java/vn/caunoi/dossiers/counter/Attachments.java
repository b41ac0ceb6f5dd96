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
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;
import vn.caunoi.files.FileId;
import vn.caunoi.files.Refused;
import vn.caunoi.files.StoredFile;
import vn.caunoi.files.StoredFiles;
import vn.caunoi.web.Officer;

/**
 * Keeps what came with a form as soon as it came (tệp đính kèm hồ sơ), so that a mistake elsewhere
 * loses no file.
 */
@Component
class Attachments {

    /** The name under which the files of dossiers are kept. */
    static final String KEEPER = "dossiers";

    private final JdbcClient jdbc;
    private final StoredFiles files;
    private final Clock clock;

    Attachments(JdbcClient jdbc, StoredFiles files, Clock clock) {
        this.jdbc = jdbc;
        this.files = files;
        this.clock = clock;
    }

    /** What could be read of what was sent, and why the rest could not, as sentences. */
    record Arrived(List<StoredFile> files, List<String> refusals) {}

    /** Keeps those that can be read; why the others cannot, as sentences. */
    List<String> keep(UUID key, List<MultipartFile> sent, Officer officer) {
        Arrived arrived = arrive(sent);
        arrived.files().forEach(file -> add(key, file, officer));
        return arrived.refusals();
    }

    /** Keeps the bytes of those that can be read. */
    Arrived arrive(List<MultipartFile> sent) {
        List<StoredFile> kept = new ArrayList<>();
        List<String> refusals = new ArrayList<>();
        for (MultipartFile file : sent) {
            String name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
            if (name.isEmpty()) {
                continue;
            }
            try (InputStream content = file.getInputStream()) {
                kept.add(files.keep(content, name, KEEPER));
            } catch (Refused refused) {
                refusals.add(String.valueOf(refused.getMessage()));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return new Arrived(kept, refusals);
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

    static Attachment read(ResultSet row) throws SQLException {
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

package vn.caunoi.publishing.documents;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.caunoi.files.FileId;
import vn.caunoi.files.StoredFile;
import vn.caunoi.files.StoredFiles;
import vn.caunoi.units.SiteId;

/** Which files belong to which document, and which were sent but belong to none yet. */
@Component
class DocumentFiles {

    private final JdbcClient jdbc;
    private final StoredFiles stored;
    private final Clock clock;

    DocumentFiles(JdbcClient jdbc, StoredFiles stored, Clock clock) {
        this.jdbc = jdbc;
        this.stored = stored;
        this.clock = clock;
    }

    List<DocumentFile> of(long document) {
        return jdbc.sql(
                        """
                        select file, name, type, size from publishing.document_file
                        where document = :document order by position
                        """)
                .param("document", document)
                .query(DocumentFile::read)
                .list();
    }

    /** The file, when a document that this site shows at this moment offers it. */
    Optional<DocumentFile> shown(SiteId site, FileId file, String name) {
        return jdbc
                .sql(
                        """
                        select f.file, f.name, f.type, f.size from publishing.document_file f
                        join publishing.document d on d.id = f.document
                        where f.site = :site and f.file = :file and f.name = :name
                          and d.state = 'PUBLISHED' and d.published_at <= :now
                        """)
                .param("site", site.value())
                .param("file", file.value())
                .param("name", name)
                .param("now", OffsetDateTime.now(clock))
                .query(DocumentFile::read)
                .list()
                .stream()
                .findFirst();
    }

    /** Remembers what was sent with a form, and forgets what nobody came back for in two days. */
    @Transactional
    public DocumentFile sent(SiteId site, StoredFile file) {
        OffsetDateTime now = OffsetDateTime.now(clock);
        jdbc.sql("delete from publishing.document_upload where at < :before")
                .param("before", now.minusDays(2))
                .update();
        jdbc.sql(
                        """
                        insert into publishing.document_upload (site, file, name, at)
                        values (:site, :file, :name, :now)
                        on conflict (site, file) do update
                          set name = excluded.name, at = excluded.at
                        """)
                .param("site", site.value())
                .param("file", file.id().value())
                .param("name", file.name())
                .param("now", now)
                .update();
        return DocumentFile.of(file);
    }

    /** A file that this site has, or was sent to it; nobody takes a file of another site. */
    Optional<DocumentFile> known(SiteId site, FileId file) {
        return jdbc.sql(
                        """
                        select name from publishing.document_upload
                        where site = :site and file = :file
                        union all
                        select name from publishing.document_file
                        where site = :site and file = :file
                        limit 1
                        """)
                .param("site", site.value())
                .param("file", file.value())
                .query(String.class)
                .optional()
                .flatMap(
                        name ->
                                stored.find(file)
                                        .map(
                                                found ->
                                                        new DocumentFile(
                                                                file,
                                                                name,
                                                                found.type(),
                                                                found.size())));
    }

    void replace(SiteId site, long document, List<DocumentFile> files) {
        jdbc.sql("delete from publishing.document_file where document = :document")
                .param("document", document)
                .update();
        for (int position = 0; position < files.size(); position++) {
            DocumentFile file = files.get(position);
            jdbc.sql(
                            """
                            insert into publishing.document_file
                              (document, position, site, file, name, type, size)
                            values (:document, :position, :site, :file, :name, :type, :size)
                            """)
                    .param("document", document)
                    .param("position", position)
                    .param("site", site.value())
                    .param("file", file.file().value())
                    .param("name", file.name())
                    .param("type", file.type())
                    .param("size", file.size())
                    .update();
        }
    }
}

package vn.caunoi.publishing.writing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriUtils;
import vn.caunoi.files.FileId;
import vn.caunoi.files.Rendition;
import vn.caunoi.files.StoredFile;
import vn.caunoi.files.StoredFiles;
import vn.caunoi.units.SiteId;
import vn.caunoi.web.Officer;

/** What writers of a site have sent (kho tư liệu); they alone see it until an article shows it. */
@Component
class Uploads {

    private static final int WIDE_ENOUGH = 960;

    private final JdbcClient jdbc;
    private final StoredFiles stored;
    private final Clock clock;

    Uploads(JdbcClient jdbc, StoredFiles stored, Clock clock) {
        this.jdbc = jdbc;
        this.stored = stored;
        this.clock = clock;
    }

    /**
     * Keeps a file for this site.
     *
     * @throws vn.caunoi.files.Refused with the sentence that says why
     */
    StoredFile keep(SiteId site, InputStream content, String name, Officer officer) {
        StoredFile file = stored.keep(content, name);
        register(site, file, officer);
        return file;
    }

    /** Notes that a kept file was sent for this site. */
    void register(SiteId site, StoredFile file, Officer officer) {
        jdbc.sql(
                        """
                        insert into publishing.upload (site, file, name, person, sent_at)
                        values (:site, :file, :name, :person, :now)
                        on conflict (site, file, name) do nothing
                        """)
                .param("site", site.value())
                .param("file", file.id().value())
                .param("name", file.name())
                .param("person", officer.id())
                .param("now", OffsetDateTime.now(clock))
                .update();
    }

    /** What the editor needs to show it. */
    Map<String, Object> told(StoredFile file, SiteId site) {
        var facts = new LinkedHashMap<String, Object>();
        facts.put("kind", file.isPicture() ? "picture" : "attachment");
        facts.put("file", file.id().value());
        facts.put("name", file.name());
        facts.put("size", file.size());
        facts.put("src", src(file, site));
        if (file.isPicture()) {
            facts.put("width", file.width());
            facts.put("height", file.height());
        }
        return facts;
    }

    private String src(StoredFile file, SiteId site) {
        return file.isPicture()
                ? new OfficeAddresses(site).picture(file.id().value(), ordinaryWidth(file.id()))
                : "/tep/" + file.id() + "/" + UriUtils.encodePathSegment(file.name(), "UTF-8");
    }

    /** The file, when somebody sent it for this site or an article of the site has it. */
    Optional<StoredFile> find(SiteId site, FileId file) {
        return isOf(site, file) ? stored.find(file) : Optional.empty();
    }

    private boolean isOf(SiteId site, FileId file) {
        return jdbc.sql(
                        """
                        select exists (select 1 from publishing.upload
                            where site = :site and file = :file)
                          or exists (select 1 from publishing.article_file
                            where site = :site and file = :file)
                        """)
                .param("site", site.value())
                .param("file", file.value())
                .query(Boolean.class)
                .single();
    }

    /** One size of a picture. */
    Optional<Rendition> rendition(SiteId site, FileId file, int width, String type) {
        return isOf(site, file)
                ? stored.renditions(file).stream()
                        .filter(each -> each.width() == width && each.type().equals(type))
                        .findFirst()
                : Optional.empty();
    }

    /** The width in which a picture stands in a text. */
    int ordinaryWidth(FileId file) {
        return widths(file).stream()
                .filter(width -> width <= WIDE_ENOUGH)
                .reduce((_, wider) -> wider)
                .orElseGet(() -> smallestWidth(file));
    }

    int smallestWidth(FileId file) {
        return widths(file).getFirst();
    }

    /** In which widths a picture is kept, from narrow to wide; none for a file. */
    List<Integer> widths(StoredFile file) {
        return file.isPicture() ? widths(file.id()) : List.of();
    }

    private List<Integer> widths(FileId file) {
        return stored.renditions(file).stream().map(Rendition::width).distinct().sorted().toList();
    }

    byte[] content(FileId file) {
        try (InputStream content = stored.open(file)) {
            return content.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

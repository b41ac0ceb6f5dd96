package vn.caunoi.publishing;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.caunoi.files.FileId;
import vn.caunoi.files.Rendition;
import vn.caunoi.files.StoredFile;
import vn.caunoi.files.StoredFiles;
import vn.caunoi.units.SiteId;

/** Which files belong to which article. */
@Component
class ArticleFiles {

    private final JdbcClient jdbc;
    private final StoredFiles stored;
    private final Clock clock;

    ArticleFiles(JdbcClient jdbc, StoredFiles stored, Clock clock) {
        this.jdbc = jdbc;
        this.stored = stored;
        this.clock = clock;
    }

    List<ArticleFile> of(long article) {
        return jdbc.sql(
                        """
                        select * from publishing.article_file
                        where article = :article order by position
                        """)
                .param("article", article)
                .query(ArticleFile::read)
                .list();
    }

    /** What is known of the files that an importer names; those never stored are left out. */
    List<ArticleFile> described(List<IncomingFile> incoming) {
        return incoming.stream()
                .flatMap(file -> stored.find(file.file()).map(f -> described(file, f)).stream())
                .distinct()
                .toList();
    }

    private ArticleFile described(IncomingFile incoming, StoredFile file) {
        List<Rendition> renditions = file.isPicture() ? stored.renditions(file.id()) : List.of();
        return new ArticleFile(
                file.id(),
                incoming.role(),
                incoming.name().isBlank() ? file.name() : incoming.name(),
                file.type(),
                file.size(),
                file.width(),
                file.height(),
                renditions.stream().map(Rendition::width).distinct().sorted().toList(),
                renditions.stream().anyMatch(each -> each.type().equals("image/webp")),
                incoming.alt(),
                incoming.caption());
    }

    void replace(SiteId site, long article, List<ArticleFile> files) {
        jdbc.sql("delete from publishing.article_file where article = :article")
                .param("article", article)
                .update();
        Optional<ArticleFile> teaser = files.stream().filter(ArticleFile::isPicture).findFirst();
        for (int position = 0; position < files.size(); position++) {
            ArticleFile file = files.get(position);
            add(site, article, position, file, teaser.isPresent() && teaser.get() == file);
        }
    }

    private void add(SiteId site, long article, int position, ArticleFile file, boolean teaser) {
        jdbc.sql(
                        """
                        insert into publishing.article_file (
                          article, position, site, role, file, name, type, size, width, height,
                          widths, webp, alt, caption, teaser)
                        values (
                          :article, :position, :site, :role, :file, :name, :type, :size, :width,
                          :height, :widths, :webp, :alt, :caption, :teaser)
                        """)
                .param("article", article)
                .param("position", position)
                .param("site", site.value())
                .param("role", file.role().name())
                .param("file", file.file().value())
                .param("name", file.name())
                .param("type", file.type())
                .param("size", file.size())
                .param("width", file.width())
                .param("height", file.height())
                .param("widths", file.widths().toArray(Integer[]::new))
                .param("webp", file.webp())
                .param("alt", file.alt())
                .param("caption", file.caption())
                .param("teaser", teaser)
                .update();
    }

    /** The attachment, when something that this site shows at this moment offers it. */
    Optional<ArticleFile> attachment(SiteId site, FileId file, String name) {
        return shown(site, file).stream()
                .filter(ArticleFile::isAttachment)
                .filter(each -> each.name().equals(name))
                .findFirst();
    }

    /** One size of a picture, when something that this site shows at this moment shows it. */
    Optional<Rendition> rendition(SiteId site, FileId file, int width, String type) {
        return stored.renditions(file).stream()
                .filter(each -> each.width() == width && each.type().equals(type))
                .filter(each -> shown(site, file).stream().anyMatch(ArticleFile::isPicture))
                .findFirst();
    }

    private List<ArticleFile> shown(SiteId site, FileId file) {
        return jdbc.sql(
                        """
                        select f.* from publishing.article_file f
                        join publishing.article a on a.id = f.article
                        where f.site = :site and f.file = :file
                          and a.state = 'PUBLISHED' and a.published_at <= :now
                          and (a.visible_until is null or a.visible_until > :now)
                        """)
                .param("site", site.value())
                .param("file", file.value())
                .param("now", OffsetDateTime.now(clock))
                .query(ArticleFile::read)
                .list();
    }
}

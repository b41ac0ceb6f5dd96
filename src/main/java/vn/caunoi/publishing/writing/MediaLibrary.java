package vn.caunoi.publishing.writing;

import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.caunoi.files.FileId;
import vn.caunoi.files.StoredFile;
import vn.caunoi.journal.Act;
import vn.caunoi.journal.Journal;
import vn.caunoi.publishing.CleanHtml;
import vn.caunoi.units.Site;
import vn.caunoi.units.SiteId;
import vn.caunoi.web.Officer;

/** All pictures and files of a site (kho tư liệu): found, seen where they are used, replaced. */
@Component
class MediaLibrary {

    static final int ON_A_PAGE = 40;

    /** Every file of the site under one name: sent by somebody, or come with an article. */
    private static final String KNOWN =
            """
            select distinct on (file) file, name, sent_at, person from (
              select file, name, sent_at, person from publishing.upload where site = :site
              union all
              select f.file, f.name, a.updated_at, null::bigint from publishing.article_file f
              join publishing.article a on a.id = f.article where f.site = :site) as every
            order by file, sent_at
            """;

    private static final String USED =
            """
            (e.body like '%/anh/' || :file || '/%' or e.body like '%/tep/' || :file || '/%'
              or e.picture = :file
              or exists (select 1 from unnest(e.attachments) offer
                where starts_with(offer, :file || ' ')))
            """;

    private final JdbcClient jdbc;
    private final WritingTable table;
    private final Editions editions;
    private final Manuscripts manuscripts;
    private final Journal journal;

    MediaLibrary(
            JdbcClient jdbc,
            WritingTable table,
            Editions editions,
            Manuscripts manuscripts,
            Journal journal) {
        this.jdbc = jdbc;
        this.table = table;
        this.editions = editions;
        this.manuscripts = manuscripts;
        this.journal = journal;
    }

    /**
     * A picture or file.
     *
     * @param person who sent it; null when it came with an import
     * @param width of the smallest picture that is kept of it; null when it is no picture
     */
    record Item(
            FileId file,
            String name,
            OffsetDateTime sentAt,
            @Nullable Long person,
            @Nullable Integer width) {}

    /** Those whose name holds the words, the newest first; one more than a page tells of a next. */
    List<Item> find(SiteId site, String words, int page) {
        return jdbc.sql(
                        "select known.*, (select min(width) from files.rendition"
                                + " where source = file) as width from ("
                                + KNOWN
                                + """
                                ) as known
                                where publishing.folded(name)
                                  like '%' || publishing.folded(:words) || '%'
                                order by sent_at desc, file limit :limit offset :offset
                                """)
                .param("site", site.value())
                .param("words", Shortlist.literal(words))
                .param("limit", ON_A_PAGE + 1)
                .param("offset", (page - 1) * ON_A_PAGE)
                .query(
                        (row, _) ->
                                new Item(
                                        new FileId(row.getString("file")),
                                        row.getString("name"),
                                        row.getObject("sent_at", OffsetDateTime.class),
                                        row.getObject("person", Long.class),
                                        row.getObject("width", Integer.class)))
                .list();
    }

    /** A piece that shows or offers a file. */
    record Use(long manuscript, String title) {}

    /** The pieces whose newest words, or whose published ones, use it. */
    List<Use> uses(SiteId site, FileId file) {
        return jdbc.sql(
                        """
                        select m.id as manuscript, m.title from publishing.manuscript m
                        where m.site = :site and m.trashed_at is null
                          and (exists (select 1 from publishing.edition e
                              where e.manuscript = m.id and e.number = m.edition and
                        """
                                + USED
                                + """
                                        )
                                        or exists (select 1 from publishing.article_file f
                                          where f.article = m.article and f.file = :file))
                                order by m.changed_at desc, m.id
                                """)
                .param("site", site.value())
                .param("file", file.value())
                .query(new SimplePropertyRowMapper<>(Use.class))
                .list();
    }

    /**
     * Puts another file in its place wherever it is used: each piece gets an edition that goes its
     * way like any other; readers get the old one until that is published.
     *
     * @param address of the new picture as a text shows it; empty for a file
     * @return how many pieces were changed, and how many are in other people's hands
     */
    @Transactional
    Replaced replace(Site site, FileId old, StoredFile with, String address, Officer officer) {
        int changed = 0;
        List<Use> uses = uses(site.id(), old);
        for (Use use : uses) {
            changed += replace(site, use, old, with, address, officer) ? 1 : 0;
        }
        journal.record(
                Act.by(
                        officer,
                        "kho-tư-liệu.thay",
                        site.unit(),
                        old.value(),
                        with.id().value() + " trong " + changed + " bài"));
        return new Replaced(changed, uses.size() - changed);
    }

    private boolean replace(
            Site site, Use use, FileId old, StoredFile with, String address, Officer officer) {
        Manuscript piece = manuscripts.find(site.id(), use.manuscript()).orElseThrow();
        if (!piece.mayBeEditedBy(officer, site)
                || !table.takeInHand(site, piece.id(), false, officer)) {
            return false;
        }
        Copy copy = replaced(editions.now(piece), old, with, address);
        table.save(site, piece.id(), piece.version(), copy, true, officer);
        manuscripts.keepLock(piece, officer, true);
        return true;
    }

    /** What became of a replacement. */
    record Replaced(int changed, int busy) {}

    static Copy replaced(Copy copy, FileId old, StoredFile with, String address) {
        Copy.Illustration picture = copy.picture();
        String body =
                copy.body()
                        .html()
                        .replaceAll("/anh/" + old + "/[0-9]+\\.(?:jpg|webp)", address)
                        .replace("/tep/" + old + "/", "/tep/" + with.id() + "/");
        return copy.saying(CleanHtml.stored(body))
                .with(
                        picture != null && picture.file().equals(old)
                                ? new Copy.Illustration(with.id(), picture.alt(), picture.caption())
                                : picture,
                        copy.attachments().stream()
                                .map(offer -> offer.file().equals(old) ? offer(with) : offer)
                                .toList());
    }

    private static Copy.Offer offer(StoredFile file) {
        return new Copy.Offer(file.id(), file.name());
    }
}

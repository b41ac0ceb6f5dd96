package vn.caunoi.publishing.documents;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.caunoi.publishing.documents.Filter.Where;
import vn.caunoi.units.SiteId;

/** The documents of all sites, to be read. */
@Component
class Documents {

    static final int ON_A_PAGE = 20;

    /** Nobody turns more pages than this; so far, hits are counted exactly. */
    static final int MOST_COUNTED = 10_000;

    private static final int ROWS_AT_A_TIME = 500;

    /** Rows of {@code chosen} with the days on which others end or change them. */
    private static final String READ =
            """
            select d.*, ended.since as ended_since, amended.since as amended_since
            from (%s) d
            left join lateral (select min(c.since) as since from publishing.document_change c
              where c.document = d.id and c.kind in ('REPLACES', 'REPEALS')
                and c.known_since <= :now) ended on true
            left join lateral (select min(c.since) as since from publishing.document_change c
              where c.document = d.id and c.kind = 'AMENDS'
                and c.known_since <= :now) amended on true
            order by d.issued desc, d.id desc
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    Documents(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * One page of a list.
     *
     * @param count of all hits, at most {@link #MOST_COUNTED}
     * @param more whether there are more than are counted
     */
    record Leaf(List<Document> documents, int number, int count, boolean more) {

        int last() {
            return Math.max(1, (count + ON_A_PAGE - 1) / ON_A_PAGE);
        }
    }

    Leaf published(SiteId site, Filter filter, int page) {
        return leaf(filter.published(site, clock), page);
    }

    Leaf all(SiteId site, Filter filter, int page) {
        return leaf(filter.all(site, clock), page);
    }

    /** The newest that readers may see. */
    List<Document> newest(SiteId site, int count) {
        return page(Filter.of(_ -> null).published(site, clock), count, 0);
    }

    /** Tells everything that the office's filter lets through, without holding it all. */
    @Transactional(readOnly = true)
    public void each(SiteId site, Filter filter, Consumer<Document> hearer) {
        Where where = filter.all(site, clock);
        jdbc.sql(READ.formatted("select d.* from publishing.document d where " + where.sql()))
                .withFetchSize(ROWS_AT_A_TIME)
                .params(where.parameters())
                .query(
                        row -> {
                            hearer.accept(Document.read(row, 0));
                        });
    }

    Optional<Document> find(SiteId site, String slug) {
        return one(
                "select * from publishing.document where site = :site and slug = :key", site, slug);
    }

    Optional<Document> find(SiteId site, long id) {
        return one("select * from publishing.document where site = :site and id = :key", site, id);
    }

    /** All with the same number, whatever their standing; oldest last. */
    List<Document> numbered(SiteId site, DocumentNumber number) {
        return jdbc.sql(
                        READ.formatted(
                                """
                                select * from publishing.document
                                where site = :site and number_key = :key
                                """))
                .param("site", site.value())
                .param("key", number.key())
                .param("now", OffsetDateTime.now(clock))
                .query(Document::read)
                .list();
    }

    private Optional<Document> one(String chosen, SiteId site, Object key) {
        return jdbc.sql(READ.formatted(chosen))
                .param("site", site.value())
                .param("key", key)
                .param("now", OffsetDateTime.now(clock))
                .query(Document::read)
                .optional();
    }

    /** Hits are found once, for their number and for the page. */
    private Leaf leaf(Where where, int page) {
        int offset = Math.min((page - 1) * ON_A_PAGE, MOST_COUNTED);
        List<Hit> hits =
                jdbc.sql(
                                READ.formatted(
                                        """
                                        with hits as materialized (
                                          select d.id, d.issued from publishing.document d
                                          where %s
                                          order by d.issued desc, d.id desc limit %d)
                                        select d.*, (select count(*) from hits) as hits
                                        from (select id from hits
                                          order by issued desc, id desc limit %d offset %d) page
                                        join publishing.document d on d.id = page.id
                                        """
                                                .formatted(
                                                        where.sql(),
                                                        MOST_COUNTED + 1,
                                                        ON_A_PAGE,
                                                        offset)))
                        .params(where.parameters())
                        .query((row, at) -> new Hit(Document.read(row, at), row.getInt("hits")))
                        .list();
        int count = hits.isEmpty() ? 0 : hits.getFirst().of();
        return new Leaf(
                hits.stream().map(Hit::document).toList(),
                page,
                Math.min(count, MOST_COUNTED),
                count > MOST_COUNTED);
    }

    /** A document, and how many were found with it. */
    private record Hit(Document document, int of) {}

    private List<Document> page(Where where, int count, int offset) {
        return jdbc.sql(
                        READ.formatted(
                                """
                                select d.* from publishing.document d where %s
                                order by d.issued desc, d.id desc limit %d offset %d
                                """
                                        .formatted(where.sql(), count, offset)))
                .params(where.parameters())
                .query(Document::read)
                .list();
    }
}

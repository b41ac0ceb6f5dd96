package vn.caunoi.publishing.links;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.caunoi.units.SiteId;
import vn.caunoi.web.Link;

/** The dead links of a site, the longest dead first. */
@Component
class DeadLinks {

    private final JdbcClient jdbc;

    DeadLinks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Which of them are looked for: some words of the address, and inside or outside. */
    record Wanted(String words, Where where) {

        static final Wanted ALL = new Wanted("", Where.ANYWHERE);
    }

    enum Where {
        ANYWHERE("tat-ca", "Mọi liên kết"),
        INSIDE("trong", "Trong trang này"),
        OUTSIDE("ngoai", "Ra trang khác");

        private final String code;
        private final String label;

        Where(String code, String label) {
            this.code = code;
            this.label = label;
        }

        String code() {
            return code;
        }

        String label() {
            return label;
        }
    }

    List<DeadLink> of(SiteId site, Wanted wanted) {
        return jdbc.sql(
                        """
                        select l.address, l.status, l.problem, l.first_failed_at, l.last_checked_at,
                          array_agg(a.title order by a.id) as titles,
                          array_agg('/' || coalesce(s.slug || '/', '') || a.slug order by a.id)
                            as hrefs
                        from publishing.link l
                        join publishing.link_place p on p.site = l.site and p.address = l.address
                        join publishing.article a on a.id = p.article
                        left join publishing.section s on s.id = a.section
                        where l.site = :site and l.first_failed_at is not null
                          and position(lower(:words) in lower(l.address)) > 0
                          and (:where = 'ANYWHERE' or (:where = 'INSIDE') = (l.address like '/%'))
                        group by l.site, l.address
                        order by l.first_failed_at, l.address
                        """)
                .param("site", site.value())
                .param("words", wanted.words())
                .param("where", wanted.where().name())
                .query(DeadLinks::read)
                .list();
    }

    int count(SiteId site) {
        return jdbc.sql(
                        """
                        select count(*) from publishing.link
                        where site = :site and first_failed_at is not null
                        """)
                .param("site", site.value())
                .query(Integer.class)
                .single();
    }

    /** How many each site has, in one question; a site that has none is missing. */
    Map<SiteId, Integer> counts() {
        return jdbc
                .sql(
                        """
                        select site, count(*) as dead from publishing.link
                        where first_failed_at is not null group by site
                        """)
                .query((row, _) -> Map.entry(new SiteId(row.getLong("site")), row.getInt("dead")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static DeadLink read(ResultSet row, int number) throws SQLException {
        String[] titles = strings(row.getArray("titles"));
        String[] hrefs = strings(row.getArray("hrefs"));
        return new DeadLink(
                row.getString("address"),
                row.getObject("status", Integer.class),
                row.getString("problem"),
                row.getObject("first_failed_at", OffsetDateTime.class).toInstant(),
                row.getObject("last_checked_at", OffsetDateTime.class).toInstant(),
                IntStream.range(0, titles.length)
                        .mapToObj(i -> new Link(titles[i], hrefs[i]))
                        .toList());
    }

    private static String[] strings(Array array) throws SQLException {
        return (String[]) array.getArray();
    }
}

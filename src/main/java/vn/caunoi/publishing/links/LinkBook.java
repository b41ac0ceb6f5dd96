package vn.caunoi.publishing.links;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.caunoi.units.SiteId;

/** Which links the published bodies of a site hold, and how they fared (sổ liên kết). */
@Component
class LinkBook {

    private static final int AT_A_TIME = 200;
    private static final int LONGEST = 2_000;

    private final JdbcClient jdbc;
    private final Clock clock;

    LinkBook(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    private record Body(long article, String html) {

        private static Body read(ResultSet row, int number) throws SQLException {
            return new Body(row.getLong("id"), row.getString("shown"));
        }
    }

    /** Reads every published body anew; links that stand nowhere any more are forgotten. */
    @Transactional
    public void note(SiteId site) {
        jdbc.sql("delete from publishing.link_place where site = :site")
                .param("site", site.value())
                .update();
        long after = 0;
        for (List<Body> some = bodies(site, after); !some.isEmpty(); some = bodies(site, after)) {
            some.forEach(body -> note(site, body));
            after = some.getLast().article();
        }
        jdbc.sql(
                        """
                        delete from publishing.link l where l.site = :site and not exists (
                          select 1 from publishing.link_place p
                          where p.site = l.site and p.address = l.address)
                        """)
                .param("site", site.value())
                .update();
    }

    private List<Body> bodies(SiteId site, long after) {
        return jdbc.sql(
                        """
                        select id, shown from publishing.article
                        where site = :site and id > :after and state = 'PUBLISHED'
                        order by id limit :most
                        """)
                .param("site", site.value())
                .param("after", after)
                .param("most", AT_A_TIME)
                .query(Body::read)
                .list();
    }

    private void note(SiteId site, Body body) {
        Set<String> addresses = addresses(body.html());
        if (addresses.isEmpty()) {
            return;
        }
        jdbc.sql(
                        """
                        with found as (select unnest(:addresses) as address),
                        added as (
                          insert into publishing.link (site, address)
                          select :site, address from found on conflict do nothing)
                        insert into publishing.link_place (site, address, article)
                        select :site, address, :article from found
                        """)
                .param("site", site.value())
                .param("addresses", addresses.toArray(String[]::new))
                .param("article", body.article())
                .update();
    }

    /** Without the place in the page, which no server is asked for. */
    static Set<String> addresses(String html) {
        Set<String> addresses = new LinkedHashSet<>();
        for (Element link : Jsoup.parseBodyFragment(html).select("a[href]")) {
            String address = link.attr("href").strip().replaceFirst("#.*", "");
            boolean page = address.matches("(?is)/(?!/).*|https?://.+");
            if (page && address.length() <= LONGEST) {
                addresses.add(address);
            }
        }
        return addresses;
    }

    /** Those that nobody looked at for the longest time. */
    List<String> due(SiteId site, int most) {
        return jdbc.sql(
                        """
                        select address from publishing.link where site = :site
                        order by last_checked_at nulls first, address limit :most
                        """)
                .param("site", site.value())
                .param("most", most)
                .query((row, _) -> row.getString("address"))
                .list();
    }

    void checked(SiteId site, String address, Verdict verdict) {
        jdbc.sql(
                        """
                        update publishing.link set
                          status = cast(:status as integer), problem = :problem,
                          last_checked_at = :now,
                          first_failed_at = case when :dead then coalesce(first_failed_at, :now) end
                        where site = :site and address = :address
                        """)
                .param("status", verdict.status())
                .param("problem", verdict.problem())
                .param("dead", verdict.dead())
                .param("now", OffsetDateTime.now(clock))
                .param("site", site.value())
                .param("address", address)
                .update();
    }

    boolean has(SiteId site, String address) {
        return jdbc.sql(
                        """
                        select exists (select 1 from publishing.link
                          where site = :site and address = :address)
                        """)
                .param("site", site.value())
                .param("address", address)
                .query(Boolean.class)
                .single();
    }
}

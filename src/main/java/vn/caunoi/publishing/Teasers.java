package vn.caunoi.publishing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.caunoi.units.SiteId;
import vn.caunoi.web.Formats;

/** Lists of the articles that readers may see at this moment, the newest first. */
@Component
class Teasers {

    static final int ON_A_PAGE = 12;

    private final JdbcClient jdbc;
    private final Clock clock;

    Teasers(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** One page of a list that goes on. */
    record Leaf(List<Teaser> teasers, int number, int last) {}

    List<Teaser> newest(SiteId site, int most) {
        return list(site, "true", most);
    }

    List<Teaser> featured(SiteId site, int most) {
        return list(site, "a.featured", most);
    }

    private List<Teaser> list(SiteId site, String condition, int most) {
        return now("select "
                        + Teaser.COLUMNS
                        + Teaser.FROM
                        + "where a.site = :site and "
                        + condition
                        + " and "
                        + Teaser.VISIBLE
                        + "order by a.published_at desc, a.id desc limit :most")
                .param("site", site.value())
                .param("most", most)
                .query(Teaser::read)
                .list();
    }

    List<Teaser> newestIn(Section section, int most) {
        return now("select "
                        + Teaser.COLUMNS
                        + Teaser.FROM
                        + "where a.section = :section and "
                        + Teaser.VISIBLE
                        + "order by a.published_at desc, a.id desc limit :most")
                .param("section", section.id())
                .param("most", most)
                .query(Teaser::read)
                .list();
    }

    /** The newest of every section at once, by the number of the section. */
    Map<Long, List<Teaser>> newestOfEach(SiteId site, int most) {
        var bySection = new LinkedHashMap<Long, List<Teaser>>();
        now("select newest.* from publishing.section each cross join lateral (select each.id as"
                        + " in_section, "
                        + Teaser.COLUMNS
                        + Teaser.FROM
                        + "where a.section = each.id and "
                        + Teaser.VISIBLE
                        + "order by a.published_at desc, a.id desc limit :most) newest"
                        + " where each.site = :site"
                        + " order by each.position, each.id, newest.published_at desc, newest.id desc")
                .param("site", site.value())
                .param("most", most)
                .query(
                        row -> {
                            bySection
                                    .computeIfAbsent(
                                            row.getLong("in_section"), any -> new ArrayList<>())
                                    .add(Teaser.read(row, row.getRow()));
                        });
        return bySection;
    }

    Leaf leafOf(Section section, int number) {
        long all =
                now("select count(*) from publishing.article a where a.section = :section and "
                                + Teaser.VISIBLE)
                        .param("section", section.id())
                        .query(Long.class)
                        .single();
        List<Teaser> teasers =
                now("select "
                                + Teaser.COLUMNS
                                + Teaser.FROM
                                + "where a.section = :section and "
                                + Teaser.VISIBLE
                                + "order by a.published_at desc, a.id desc"
                                + " limit :most offset :before")
                        .param("section", section.id())
                        .param("most", ON_A_PAGE)
                        .param("before", (number - 1L) * ON_A_PAGE)
                        .query(Teaser::read)
                        .list();
        return new Leaf(teasers, number, lastOf(all));
    }

    Leaf leafOf(SiteId site, YearMonth month, int number) {
        long all =
                inMonth("select count(*) from publishing.article a ", "", site, month)
                        .query(Long.class)
                        .single();
        List<Teaser> teasers =
                inMonth(
                                "select " + Teaser.COLUMNS + Teaser.FROM,
                                " order by a.published_at desc, a.id desc"
                                        + " limit :most offset :before",
                                site,
                                month)
                        .param("most", ON_A_PAGE)
                        .param("before", (number - 1L) * ON_A_PAGE)
                        .query(Teaser::read)
                        .list();
        return new Leaf(teasers, number, lastOf(all));
    }

    private JdbcClient.StatementSpec inMonth(
            String select, String order, SiteId site, YearMonth month) {
        return now(select
                        + "where a.site = :site and a.published_at >= :start"
                        + " and a.published_at < :end and "
                        + Teaser.VISIBLE
                        + order)
                .param("site", site.value())
                .param("start", start(month.atDay(1)))
                .param("end", start(month.plusMonths(1).atDay(1)));
    }

    private static OffsetDateTime start(LocalDate day) {
        return day.atStartOfDay(Formats.ZONE).toOffsetDateTime();
    }

    private static int lastOf(long all) {
        return (int) Math.max(1, (all + ON_A_PAGE - 1) / ON_A_PAGE);
    }

    /** A month of the archive and how many articles it has. */
    record Month(YearMonth month, long articles) {

        String href() {
            return "/luu-tru/%d/%02d".formatted(month.getYear(), month.getMonthValue());
        }

        private static Month read(ResultSet row, int number) throws SQLException {
            return new Month(
                    YearMonth.from(row.getObject("month", LocalDate.class)),
                    row.getLong("articles"));
        }
    }

    List<Month> months(SiteId site) {
        return now("""
                   select date_trunc('month', a.published_at at time zone 'Asia/Ho_Chi_Minh')::date
                            as month, count(*) as articles
                   from publishing.article a where a.site = :site and
                   """
                        + Teaser.VISIBLE
                        + "group by 1 order by 1 desc")
                .param("site", site.value())
                .query(Month::read)
                .list();
    }

    /** Asks a question that knows what time it is. */
    private JdbcClient.StatementSpec now(String question) {
        return jdbc.sql(question).param("now", OffsetDateTime.now(clock));
    }
}

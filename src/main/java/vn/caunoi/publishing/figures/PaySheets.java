package vn.caunoi.publishing.figures;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.caunoi.journal.Act;
import vn.caunoi.journal.Journal;
import vn.caunoi.units.Site;
import vn.caunoi.units.SiteId;
import vn.caunoi.web.Formats;
import vn.caunoi.web.Officer;

/** The months' sheets of remuneration (bảng nhuận bút tháng). */
@Component
class PaySheets {

    private final JdbcClient jdbc;
    private final Journal journal;
    private final Clock clock;

    PaySheets(JdbcClient jdbc, Journal journal, Clock clock) {
        this.jdbc = jdbc;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * An article of the month, with what was reckoned for it.
     *
     * @param amount in đồng; null while nothing was reckoned
     */
    record Line(
            long article,
            Instant publishedAt,
            String title,
            String author,
            String kind,
            @Nullable Long amount,
            String note) {}

    /** Every article that readers got for the first time in that month, in its order. */
    List<Line> of(SiteId site, YearMonth month) {
        return jdbc.sql(
                        """
                        select a.id as article, a.published_at, a.title,
                          coalesce(l.author, a.author) as author, coalesce(l.kind, '') as kind,
                          l.amount, coalesce(l.note, '') as note
                        from publishing.article a
                        left join publishing.pay_line l on l.article = a.id
                        where a.site = :site and a.kind = 'ARTICLE' and a.state <> 'DRAFT'
                          and a.published_at >= :from and a.published_at < :until
                        order by a.published_at, a.id
                        """)
                .param("site", site.value())
                .param("from", start(month))
                .param("until", start(month.plusMonths(1)))
                .query(
                        (row, _) ->
                                new Line(
                                        row.getLong("article"),
                                        row.getObject("published_at", OffsetDateTime.class)
                                                .toInstant(),
                                        row.getString("title"),
                                        row.getString("author"),
                                        row.getString("kind"),
                                        row.getObject("amount", Long.class),
                                        row.getString("note")))
                .list();
    }

    /** How much each author gets, in the order of the list; what has no author stands as "". */
    static Map<String, Long> sums(List<Line> lines) {
        var sums = new LinkedHashMap<String, Long>();
        for (Line line : lines) {
            if (line.amount() != null) {
                sums.merge(line.author(), line.amount(), Long::sum);
            }
        }
        return sums;
    }

    boolean isClosed(SiteId site, YearMonth month) {
        return jdbc.sql(
                        """
                        select exists (select 1 from publishing.pay_month
                          where site = :site and month = :month)
                        """)
                .param("site", site.value())
                .param("month", month.atDay(1))
                .query(Boolean.class)
                .single();
    }

    /** Keeps what was reckoned, all lines or none; a closed month keeps what it has. */
    @Transactional
    boolean keep(Site site, YearMonth month, List<Line> lines, Officer officer) {
        oneAtATime(site.id());
        if (isClosed(site.id(), month)) {
            return false;
        }
        lines.forEach(line -> keep(site.id(), line, officer));
        return true;
    }

    private void oneAtATime(SiteId site) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('publishing.pay', :site))")
                .param("site", site.value())
                .query()
                .singleRow();
    }

    private void keep(SiteId site, Line line, Officer officer) {
        jdbc.sql(
                        """
                        insert into publishing.pay_line
                          (site, article, author, kind, amount, note, person, set_at)
                        select :site, id, :author, :kind, :amount, :note, :person, :now
                        from publishing.article where site = :site and id = :article
                        on conflict (article) do update set
                          author = excluded.author, kind = excluded.kind,
                          amount = excluded.amount, note = excluded.note,
                          person = excluded.person, set_at = excluded.set_at
                        """)
                .param("site", site.value())
                .param("article", line.article())
                .param("author", line.author())
                .param("kind", line.kind())
                .param("amount", line.amount())
                .param("note", line.note())
                .param("person", officer.id())
                .param("now", OffsetDateTime.now(clock))
                .update();
    }

    /** Closes a month that is over: its sheet is what was paid. */
    @Transactional
    void close(Site site, YearMonth month, Officer officer) {
        oneAtATime(site.id());
        long sum = sums(of(site.id(), month)).values().stream().mapToLong(Long::longValue).sum();
        int closed =
                jdbc.sql(
                                """
                                insert into publishing.pay_month (site, month, person, closed_at)
                                values (:site, :month, :person, :now) on conflict do nothing
                                """)
                        .param("site", site.id().value())
                        .param("month", month.atDay(1))
                        .param("person", officer.id())
                        .param("now", OffsetDateTime.now(clock))
                        .update();
        if (closed > 0) {
            String words = "tháng %s, %d đồng".formatted(month, sum);
            journal.record(Act.by(officer, "nhuận-bút.chốt", site.unit(), "", words));
        }
    }

    boolean isOver(YearMonth month) {
        return month.isBefore(YearMonth.from(LocalDate.now(clock)));
    }

    private static OffsetDateTime start(YearMonth month) {
        return month.atDay(1).atStartOfDay(Formats.ZONE).toOffsetDateTime();
    }
}

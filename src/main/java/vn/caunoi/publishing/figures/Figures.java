package vn.caunoi.publishing.figures;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.List;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.caunoi.units.SiteId;
import vn.caunoi.web.Formats;

/** How much was published and read, by author and by section (thống kê biên tập). */
@Component
class Figures {

    private static final String OF_ARTICLES =
            """
            select %1$s as name, count(*) as articles, coalesce(sum(r.readers), 0) as readers
            from publishing.article a
            left join publishing.section s on s.id = a.section
            left join lateral (
              select sum(d.readers) as readers from audience.subject_day d
              where d.site = a.site and d.subject = 'article:' || a.id
                and d.day >= :from and d.day <= :until) r on true
            where a.site = :site and a.kind = 'ARTICLE' and a.state <> 'DRAFT'
              and a.published_at >= :start and a.published_at < :end and a.published_at <= :now
            group by %1$s order by articles desc, (%1$s) collate "vi-x-icu"
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    Figures(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** From the first day to the last, both counted. */
    record Span(LocalDate from, LocalDate until) {

        Span {
            if (until.isBefore(from)) {
                LocalDate first = until;
                until = from;
                from = first;
            }
        }
    }

    /**
     * A line of the figures.
     *
     * @param readers how often its articles were read in these days: a person once a day each
     */
    record Figure(String name, long articles, long readers) {}

    List<Figure> byAuthor(SiteId site, Span span) {
        return ask("coalesce(nullif(a.author, ''), '(không ký tên)')", site, span);
    }

    List<Figure> bySection(SiteId site, Span span) {
        return ask("coalesce(s.name, '')", site, span);
    }

    private List<Figure> ask(String name, SiteId site, Span span) {
        return jdbc.sql(OF_ARTICLES.formatted(name))
                .param("site", site.value())
                .param("from", span.from())
                .param("until", span.until())
                .param("start", start(span.from()))
                .param("end", start(span.until().plusDays(1)))
                .param("now", OffsetDateTime.now(clock))
                .query(new SimplePropertyRowMapper<>(Figure.class))
                .list();
    }

    /** What appeared or will appear in a month. */
    record Appearance(OffsetDateTime at, String title, long manuscript, boolean toCome) {

        LocalDate day() {
            return at.atZoneSameInstant(Formats.ZONE).toLocalDate();
        }

        String time() {
            return Formats.toTheSecond(at.toInstant()).substring(11, 16);
        }
    }

    /** The month's publications and appointments, in the order of their times. */
    List<Appearance> appearances(SiteId site, YearMonth month) {
        return jdbc.sql(
                        """
                        select coalesce(m.due_at, a.published_at) as at, m.title,
                          m.id as manuscript,
                          coalesce(m.due_at, a.published_at) > :now as to_come
                        from publishing.manuscript m
                        left join publishing.article a on a.id = m.article
                        where m.site = :site and m.trashed_at is null
                          and (m.due_at is not null
                            or a.state <> 'DRAFT' and m.stage = 'LIVE')
                          and coalesce(m.due_at, a.published_at) >= :start
                          and coalesce(m.due_at, a.published_at) < :end
                        order by at, m.id
                        """)
                .param("site", site.value())
                .param("now", OffsetDateTime.now(clock))
                .param("start", start(month.atDay(1)))
                .param("end", start(month.plusMonths(1).atDay(1)))
                .query(new SimplePropertyRowMapper<>(Appearance.class))
                .list();
    }

    private static OffsetDateTime start(LocalDate day) {
        return day.atStartOfDay(Formats.ZONE).toOffsetDateTime();
    }
}

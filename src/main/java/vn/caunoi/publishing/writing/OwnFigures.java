package vn.caunoi.publishing.writing;

import gg.jte.Content;
import gg.jte.TemplateEngine;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.caunoi.web.DeskBlock;
import vn.caunoi.web.Formats;
import vn.caunoi.web.Officer;
import vn.caunoi.web.components.Entry;

/**
 * How one's own articles are read (lượt đọc bài của tôi): those of the last weeks, most read first.
 */
@Component
class OwnFigures implements DeskBlock {

    private static final int DAYS = 30;
    private static final int SHOWN = 5;

    private final JdbcClient jdbc;
    private final TemplateEngine templates;
    private final Clock clock;

    OwnFigures(JdbcClient jdbc, TemplateEngine templates, Clock clock) {
        this.jdbc = jdbc;
        this.templates = templates;
        this.clock = clock;
    }

    private record Read(long site, long id, String title, long readers) {

        Entry entry() {
            return new Entry(
                    title,
                    "/bien-tap/" + site + "/bai/" + id,
                    Formats.number(readers) + " lượt đọc");
        }
    }

    @Override
    public int order() {
        return 210;
    }

    @Override
    public @Nullable Content on(Officer officer) {
        List<Entry> entries = read(officer).stream().map(Read::entry).toList();
        return entries.isEmpty()
                ? null
                : output ->
                        templates.render(
                                "publishing/writing/ownFigures.jte",
                                Map.of("days", DAYS, "entries", entries),
                                output);
    }

    private List<Read> read(Officer officer) {
        return jdbc.sql(
                        """
                        select m.site, m.id, m.title, coalesce(sum(d.readers), 0) as readers
                        from publishing.manuscript m
                        join publishing.article a on a.id = m.article
                        left join audience.subject_day d on d.site = m.site
                          and d.subject = 'article:' || a.id and d.day > :since
                        where m.owner = :me and a.state = 'PUBLISHED' and a.published_at <= :now
                        group by m.site, m.id, m.title
                        order by readers desc, m.id desc limit :shown
                        """)
                .param("since", LocalDate.now(clock).minusDays(DAYS))
                .param("me", officer.id())
                .param("now", OffsetDateTime.now(clock))
                .param("shown", SHOWN)
                .query(new SimplePropertyRowMapper<>(Read.class))
                .list();
    }
}

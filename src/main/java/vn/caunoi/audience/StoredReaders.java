package vn.caunoi.audience;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.caunoi.units.SiteId;

/** Keeps an answer for ten seconds, or until the site's figures have moved. */
@Component
class StoredReaders implements Readers {

    private static final Duration FRESH = Duration.ofSeconds(10);
    private static final int KEPT = 20_000;

    private record Subject(SiteId site, String name, Standing figures) {}

    private record Top(
            SiteId site,
            String kind,
            LocalDate first,
            LocalDate last,
            int atMost,
            Standing figures) {}

    private final JdbcClient jdbc;
    private final Visitors visitors;
    private final Clock clock;
    private final LoadingCache<Subject, Long> sums;
    private final LoadingCache<Top, List<MostRead>> tops;

    StoredReaders(JdbcClient jdbc, Visitors visitors, Clock clock) {
        this.jdbc = jdbc;
        this.visitors = visitors;
        this.clock = clock;
        this.sums = fresh().build(this::sum);
        this.tops = fresh().build(this::top);
    }

    @Override
    public long of(SiteId site, String subject) {
        return sums.get(new Subject(site, subject, visitors.figures(site.value())));
    }

    @Override
    public List<MostRead> most(SiteId site, String kind, int days, int atMost) {
        LocalDate today = LocalDate.now(clock);
        return top(site, kind, today.minusDays(days - 1L), today, atMost);
    }

    /** The most read subjects of every kind between two days, both included. */
    List<MostRead> between(SiteId site, LocalDate first, LocalDate last, int atMost) {
        return top(site, "", first, last, atMost);
    }

    private List<MostRead> top(
            SiteId site, String kind, LocalDate first, LocalDate last, int atMost) {
        return tops.get(new Top(site, kind, first, last, atMost, visitors.figures(site.value())));
    }

    private Caffeine<Object, Object> fresh() {
        return Caffeine.newBuilder()
                .maximumSize(KEPT)
                .ticker(() -> TimeUnit.MILLISECONDS.toNanos(clock.millis()))
                .expireAfterWrite(FRESH);
    }

    private Long sum(Subject subject) {
        return jdbc.sql(
                        """
                        select coalesce(sum(readers), 0) from audience.subject_day
                        where site = ? and subject = ?
                        """)
                .params(subject.site().value(), subject.name())
                .query(Long.class)
                .single();
    }

    private List<MostRead> top(Top top) {
        return jdbc.sql(
                        """
                        select subject, sum(readers) as readers from audience.subject_day
                        where site = :site and day between :first and :last
                          and (:kind = '' or starts_with(subject, :kind || ':'))
                        group by subject
                        order by sum(readers) desc, subject desc
                        limit :atMost
                        """)
                .param("site", top.site().value())
                .param("first", top.first())
                .param("last", top.last())
                .param("kind", top.kind())
                .param("atMost", top.atMost())
                .query((row, _) -> new MostRead(row.getString("subject"), row.getLong("readers")))
                .list();
    }
}

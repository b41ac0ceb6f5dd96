package vn.caunoi.publishing.figures;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.caunoi.journal.Act;
import vn.caunoi.journal.Journal;
import vn.caunoi.units.Site;
import vn.caunoi.units.SiteId;
import vn.caunoi.web.Officer;

/** What somebody must look at again whether it still holds (bài đến hạn rà soát). */
@Component
class Reviews {

    private static final int SHOWN = 200;

    private final JdbcClient jdbc;
    private final Journal journal;
    private final Clock clock;

    Reviews(JdbcClient jdbc, Journal journal, Clock clock) {
        this.jdbc = jdbc;
        this.journal = journal;
        this.clock = clock;
    }

    /** A page or article, and by when to look. */
    record Review(long manuscript, String title, LocalDate due, String kind) {}

    /** Those due within a month, the longest overdue first. */
    List<Review> of(SiteId site) {
        return jdbc.sql(
                        """
                        select m.id as manuscript, m.title, m.review_due as due, m.kind
                        from publishing.manuscript m
                        join publishing.article a on a.id = m.article
                        where m.site = :site and m.review_due <= :soon and a.state = 'PUBLISHED'
                          and a.published_at <= :now
                          and (a.visible_until is null or a.visible_until > :now)
                        order by m.review_due, m.id limit :shown
                        """)
                .param("site", site.value())
                .param("soon", LocalDate.now(clock).plusMonths(1))
                .param("now", OffsetDateTime.now(clock))
                .param("shown", SHOWN)
                .query(new SimplePropertyRowMapper<>(Review.class))
                .list();
    }

    /** Somebody looked, and it still holds: again after so many months. */
    @Transactional
    void stillHolds(Site site, long manuscript, int months, Officer officer) {
        int changed =
                jdbc.sql(
                                """
                                update publishing.manuscript set review_due = :next
                                where site = :site and id = :id and review_due is not null
                                """)
                        .param("next", LocalDate.now(clock).plusMonths(months))
                        .param("site", site.id().value())
                        .param("id", manuscript)
                        .update();
        if (changed > 0) {
            journal.record(
                    Act.by(
                            officer,
                            "bài.rà-soát",
                            site.unit(),
                            "",
                            "bài " + manuscript + " còn đúng"));
        }
    }
}

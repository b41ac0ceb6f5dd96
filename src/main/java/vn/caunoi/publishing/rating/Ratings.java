package vn.caunoi.publishing.rating;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.caunoi.units.SiteId;

/** What readers said of pages (lượt đánh giá). */
@Component
public class Ratings {

    private final JdbcClient jdbc;
    private final Clock clock;

    Ratings(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** How many found it useful, and how many did not. */
    public record Rating(long useful, long notUseful) {

        public boolean isEmpty() {
            return useful + notUseful == 0;
        }
    }

    /** Over all days. */
    public Rating of(long article) {
        return jdbc.sql(
                        """
                        select coalesce(sum(useful), 0) as useful,
                          coalesce(sum(not_useful), 0) as not_useful
                        from (
                          select useful, not_useful from publishing.rating where article = :article
                          union all
                          select count(*) filter (where useful), count(*) filter (where not useful)
                          from publishing.rating_today where article = :article) as days
                        """)
                .param("article", article)
                .query(Rating.class)
                .single();
    }

    /**
     * Takes what somebody says today; saying it anew replaces it.
     *
     * @return whether readers of this site get that article at all
     */
    @Transactional
    boolean take(SiteId site, long article, byte[] person, boolean useful) {
        return jdbc.sql(
                                """
                                insert into publishing.rating_today (article, day, person, useful)
                                select id, :today, :person, :useful from publishing.article
                                where site = :site and id = :article and state = 'PUBLISHED'
                                  and published_at <= :now
                                  and (visible_until is null or visible_until > :now)
                                on conflict (article, day, person)
                                  do update set useful = excluded.useful
                                """)
                        .param("today", LocalDate.now(clock))
                        .param("person", person)
                        .param("useful", useful)
                        .param("site", site.value())
                        .param("article", article)
                        .param("now", OffsetDateTime.now(clock))
                        .update()
                > 0;
    }

    /** Leaves of the days that are over their sums alone. */
    @Transactional
    void closeDays() {
        jdbc.sql(
                        """
                        with over as (
                          delete from publishing.rating_today where day < :today
                          returning article, day, useful)
                        insert into publishing.rating (article, day, useful, not_useful)
                        select article, day, count(*) filter (where useful),
                          count(*) filter (where not useful)
                        from over group by article, day
                        on conflict (article, day) do update set
                          useful = rating.useful + excluded.useful,
                          not_useful = rating.not_useful + excluded.not_useful
                        """)
                .param("today", LocalDate.now(clock))
                .update();
    }
}

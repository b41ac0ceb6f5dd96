package vn.caunoi.publishing.writing;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.caunoi.publishing.PublishingRight;
import vn.caunoi.units.Site;
import vn.caunoi.units.SiteId;
import vn.caunoi.units.Sites;
import vn.caunoi.web.Officer;

/** Which pieces wait for whom (việc đang chờ). */
@Component
class Waiting {

    private static final int SHOWN = 20;

    private final JdbcClient jdbc;
    private final Sites sites;
    private final Clock clock;

    Waiting(JdbcClient jdbc, Sites sites, Clock clock) {
        this.jdbc = jdbc;
        this.sites = sites;
        this.clock = clock;
    }

    /** What comes next is this officer's: to review, to publish, to mend. */
    List<Manuscript> forMe(Officer officer) {
        return ask(
                officer,
                PublishingRight.WRITE,
                """
                (m.owner = :me and m.stage in ('RETURNED', 'DECLINED')
                  or m.reviewer = :me and m.stage in ('IN_REVIEW', 'IN_FINAL_CHECK')
                  or m.stage = 'SUBMITTED' and m.site = any(:reviewed)
                  or m.stage = 'APPROVED' and m.site = any(:published))
                """,
                (piece, site) ->
                        switch (piece.stage()) {
                            case SUBMITTED -> piece.allows(officer, PublishingRight.REVIEW, site);
                            case APPROVED -> piece.allows(officer, PublishingRight.PUBLISH, site);
                            default -> true;
                        });
    }

    /** This officer's own pieces that lie with others. */
    List<Manuscript> sent(Officer officer) {
        return ask(
                officer,
                PublishingRight.WRITE,
                """
                m.owner = :me and m.stage in ('SUBMITTED', 'IN_REVIEW',
                  'APPROVED', 'IN_FINAL_CHECK', 'SCHEDULED')
                """,
                (_, _) -> true);
    }

    /** This officer's own drafts, the last touched first. */
    List<Manuscript> drafts(Officer officer) {
        return ask(
                officer,
                PublishingRight.WRITE,
                "m.owner = :me and m.stage = 'DRAFT'",
                (_, _) -> true);
    }

    /** What somebody must look at again whether it still holds. */
    List<Manuscript> due(Officer officer) {
        return ask(
                officer,
                PublishingRight.REVIEW,
                """
                m.review_due <= :today and a.state = 'PUBLISHED' and a.published_at <= :now
                  and (a.visible_until is null or a.visible_until > :now)
                """,
                (piece, site) -> piece.isSeenBy(officer, site));
    }

    /** One question for all sites where the officer has the right, the last touched first. */
    private List<Manuscript> ask(
            Officer officer,
            PublishingRight right,
            String which,
            BiPredicate<Manuscript, Site> counts) {
        Map<SiteId, Site> ours = where(officer, right);
        return jdbc
                .sql(
                        "select "
                                + Manuscript.COLUMNS
                                + """
                                from publishing.manuscript m
                                left join publishing.article a on a.id = m.article
                                where m.site = any(:sites) and m.trashed_at is null and
                                """
                                + which
                                + " order by m.changed_at desc, m.id desc limit 200")
                .param("sites", numbers(ours))
                .param("reviewed", numbers(where(officer, PublishingRight.REVIEW)))
                .param("published", numbers(where(officer, PublishingRight.PUBLISH)))
                .param("me", officer.id())
                .param("today", LocalDate.now(clock))
                .param("now", OffsetDateTime.now(clock))
                .query(Manuscript::read)
                .list()
                .stream()
                .filter(piece -> counts.test(piece, ours.get(piece.site())))
                .limit(SHOWN)
                .toList();
    }

    private Map<SiteId, Site> where(Officer officer, PublishingRight right) {
        return sites.all().stream()
                .filter(site -> officer.may(right, site.unit().value()))
                .collect(Collectors.toMap(Site::id, Function.identity()));
    }

    private static Long[] numbers(Map<SiteId, Site> sites) {
        return sites.keySet().stream().map(SiteId::value).toArray(Long[]::new);
    }
}

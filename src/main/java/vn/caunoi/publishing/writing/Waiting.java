package vn.caunoi.publishing.writing;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.caunoi.publishing.PublishingRight;
import vn.caunoi.units.Site;
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
        return ours(officer)
                .flatMap(
                        site ->
                                ask(
                                                site,
                                                officer,
                                                """
                                        (m.owner = :me and m.stage in ('RETURNED', 'DECLINED')
                                          or m.reviewer = :me
                                            and m.stage in ('IN_REVIEW', 'IN_FINAL_CHECK')
                                          or m.stage in ('SUBMITTED', 'APPROVED'))
                                        """)
                                        .stream()
                                        .filter(piece -> waitsFor(piece, officer, site)))
                .limit(SHOWN)
                .toList();
    }

    private static boolean waitsFor(Manuscript piece, Officer officer, Site site) {
        return switch (piece.stage()) {
            case SUBMITTED -> piece.allows(officer, PublishingRight.REVIEW, site);
            case APPROVED -> piece.allows(officer, PublishingRight.PUBLISH, site);
            case DRAFT, RETURNED, DECLINED, IN_REVIEW, IN_FINAL_CHECK, SCHEDULED, LIVE -> true;
        };
    }

    /** This officer's own pieces that lie with others. */
    List<Manuscript> sent(Officer officer) {
        return ours(officer)
                .flatMap(
                        site ->
                                ask(
                                        site,
                                        officer,
                                        """
                                        m.owner = :me and m.stage in ('SUBMITTED', 'IN_REVIEW',
                                          'APPROVED', 'IN_FINAL_CHECK', 'SCHEDULED')
                                        """)
                                        .stream())
                .limit(SHOWN)
                .toList();
    }

    /** This officer's own drafts, the last touched first. */
    List<Manuscript> drafts(Officer officer) {
        return ours(officer)
                .flatMap(site -> ask(site, officer, "m.owner = :me and m.stage = 'DRAFT'").stream())
                .limit(SHOWN)
                .toList();
    }

    /** What somebody must look at again whether it still holds. */
    List<Manuscript> due(Officer officer) {
        var due = new ArrayList<Manuscript>();
        ours(officer)
                .filter(site -> officer.may(PublishingRight.REVIEW, site.unit().value()))
                .forEach(
                        site ->
                                ask(
                                                site,
                                                officer,
                                                """
                                        m.review_due <= :today and a.state = 'PUBLISHED'
                                          and a.published_at <= :now
                                          and (a.visible_until is null or a.visible_until > :now)
                                        """)
                                        .stream()
                                        .filter(piece -> piece.isSeenBy(officer, site))
                                        .forEach(due::add));
        return due.stream().limit(SHOWN).toList();
    }

    private Stream<Site> ours(Officer officer) {
        return sites.all().stream()
                .filter(site -> officer.may(PublishingRight.WRITE, site.unit().value()));
    }

    private List<Manuscript> ask(Site site, Officer officer, String which) {
        return jdbc.sql(
                        "select "
                                + Manuscript.COLUMNS
                                + """
                                from publishing.manuscript m
                                left join publishing.article a on a.id = m.article
                                where m.site = :site and m.trashed_at is null and
                                """
                                + which
                                + " order by m.changed_at desc, m.id desc limit 50")
                .param("site", site.id().value())
                .param("me", officer.id())
                .param("today", LocalDate.now(clock))
                .param("now", OffsetDateTime.now(clock))
                .query(Manuscript::read)
                .list();
    }
}

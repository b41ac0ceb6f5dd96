package vn.caunoi.publishing.writing;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.caunoi.publishing.ArticlePublished;
import vn.caunoi.publishing.ArticleWithdrawn;
import vn.caunoi.publishing.Incoming;
import vn.caunoi.publishing.Press;
import vn.caunoi.publishing.Proof;
import vn.caunoi.publishing.Sanitiser;
import vn.caunoi.publishing.Section;
import vn.caunoi.publishing.Sections;
import vn.caunoi.publishing.Slug;
import vn.caunoi.units.Site;

/** Takes the newest edition of a piece to the press (đưa bản mới nhất lên trang). */
@Component
class Printing {

    /** Stands in a preview for the section that nobody has chosen yet. */
    private static final Section NOWHERE = new Section(0, "chua-xep", "Chưa xếp chuyên mục", "");

    private final JdbcClient jdbc;
    private final Press press;
    private final Sections sections;
    private final Manuscripts manuscripts;
    private final Editions editions;
    private final BoardRules boardRules;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Printing(
            JdbcClient jdbc,
            Press press,
            Sections sections,
            Manuscripts manuscripts,
            Editions editions,
            BoardRules boardRules,
            ApplicationEventPublisher events,
            Clock clock) {
        this.jdbc = jdbc;
        this.press = press;
        this.sections = sections;
        this.manuscripts = manuscripts;
        this.editions = editions;
        this.boardRules = boardRules;
        this.events = events;
        this.clock = clock;
    }

    void now(Manuscript manuscript, Site site) {
        at(manuscript, clock.instant(), site);
    }

    /** Readers get it from that instant on; what was out before keeps its day. */
    void at(Manuscript manuscript, Instant from, Site site) {
        Instant first = firstOut(manuscript);
        Instant since = first == null ? from : first;
        Copy copy = editions.now(manuscript);
        long article = press.print(proof(manuscript, copy, site, since));
        manuscripts.printed(manuscript, article, boardRules.of(site.id()).reviewMonths());
        events.publishEvent(new ArticlePublished(site.id(), article, copy.title(), from));
    }

    private Proof proof(Manuscript manuscript, Copy copy, Site site, Instant since) {
        Section section = section(site, copy).orElse(null);
        return proof(manuscript, copy, site, since, copy.title(), section);
    }

    /** The page as it will be, even of something unfinished. */
    Proof draft(Manuscript manuscript, Copy copy, Site site, Instant since) {
        Section section = section(site, copy).orElse(NOWHERE);
        return proof(manuscript, copy, site, since, manuscript.name(), section);
    }

    private static Proof proof(
            Manuscript manuscript,
            Copy copy,
            Site site,
            Instant since,
            String title,
            @Nullable Section section) {
        boolean isPage = manuscript.kind() == Incoming.Kind.PAGE;
        return new Proof(
                site.id(),
                manuscript.article(),
                manuscript.kind(),
                Slug.of(copy.slug().isBlank() ? title : copy.slug()),
                copy.title().isBlank() ? title : copy.title(),
                copy.lead(),
                new Sanitiser(site.outboundHosts()).clean(copy.body().html()).html(),
                isPage ? null : section,
                copy.tags(),
                copy.author(),
                copy.source(),
                copy.featured(),
                copy.persons(),
                since,
                manuscript.visibleUntil(),
                copy.files());
    }

    void withdraw(Manuscript manuscript, String reason) {
        long article = Objects.requireNonNull(manuscript.article());
        press.withdraw(manuscript.site(), article, reason);
        events.publishEvent(
                new ArticleWithdrawn(manuscript.site(), article, manuscript.title(), reason));
    }

    /** Takes back what readers were to get for the first time. */
    void hold(Manuscript manuscript) {
        if (manuscript.outside() == Outside.TO_COME) {
            press.hold(manuscript.site(), Objects.requireNonNull(manuscript.article()));
            manuscripts.neverOut(manuscript);
        }
    }

    private Optional<Section> section(Site site, Copy copy) {
        return sections.of(site.id()).stream()
                .filter(section -> Objects.equals(section.id(), copy.section()))
                .findFirst();
    }

    private @Nullable Instant firstOut(Manuscript manuscript) {
        boolean neverOut =
                manuscript.outside() == Outside.NOTHING || manuscript.outside() == Outside.TO_COME;
        return neverOut
                ? null
                : jdbc.sql("select published_at from publishing.article where id = :article")
                        .param("article", manuscript.article())
                        .query(OffsetDateTime.class)
                        .single()
                        .toInstant();
    }
}

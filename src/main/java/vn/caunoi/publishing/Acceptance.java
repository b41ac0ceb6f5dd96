package vn.caunoi.publishing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.caunoi.publishing.Taken.Change;
import vn.caunoi.search.Entry;
import vn.caunoi.search.Index;
import vn.caunoi.units.SiteId;
import vn.caunoi.web.ChangedPages;

/**
 * Takes imported articles in (tiếp nhận bài nhập), many at a time: what all of them ask of the
 * database is asked once.
 */
@Component
class Acceptance {

    private final JdbcClient jdbc;
    private final Sections sections;
    private final ArticleFiles files;
    private final OldAddresses oldAddresses;
    private final ShownBody shownBody;
    private final FreeSlug freeSlug;
    private final Index index;
    private final ChangedPages changedPages;
    private final Clock clock;

    Acceptance(
            JdbcClient jdbc,
            Sections sections,
            ArticleFiles files,
            OldAddresses oldAddresses,
            ShownBody shownBody,
            FreeSlug freeSlug,
            Index index,
            ChangedPages changedPages,
            Clock clock) {
        this.jdbc = jdbc;
        this.sections = sections;
        this.files = files;
        this.oldAddresses = oldAddresses;
        this.shownBody = shownBody;
        this.freeSlug = freeSlug;
        this.index = index;
        this.changedPages = changedPages;
        this.clock = clock;
    }

    List<Taken> of(SiteId site, List<Incoming> incoming) {
        freeSlug.oneAtATime(site);
        Round round = new Round(site, incoming);
        List<Taken> taken = incoming.stream().map(round::take).toList();
        round.end();
        return taken;
    }

    /** Lets the office find what came in; what it has in hand itself it goes on with. */
    private void openManuscripts(SiteId site, List<String> keys) {
        jdbc.sql(
                        """
                        insert into publishing.manuscript
                          (site, kind, article, stage, title, section, changed_at)
                        select site, kind, id, case state when 'DRAFT' then 'DRAFT' else 'LIVE' end,
                          title, section, updated_at
                        from publishing.article where site = :site and import_key = any(:keys)
                        on conflict (article) do update set
                          title = excluded.title, section = excluded.section,
                          changed_at = excluded.changed_at
                        where manuscript.edition is null
                        """)
                .param("site", site.value())
                .param("keys", keys.toArray(String[]::new))
                .update();
    }

    private Map<String, Known> known(SiteId site, List<Incoming> incoming) {
        return jdbc
                .sql(
                        """
                        select import_key, slug, import_hash, edited_here from publishing.article
                        where site = :site and import_key = any(:keys)
                        """)
                .param("site", site.value())
                .param("keys", incoming.stream().map(Incoming::key).toArray(String[]::new))
                .query(Known::read)
                .list()
                .stream()
                .collect(Collectors.toMap(Known::key, known -> known));
    }

    private record Known(String key, String slug, String hash, boolean editedHere) {

        private static Known read(ResultSet row, int number) throws SQLException {
            return new Known(
                    row.getString("import_key"),
                    row.getString("slug"),
                    row.getString("import_hash"),
                    row.getBoolean("edited_here"));
        }
    }

    /** What is taken in together, with what is already known about it. */
    private final class Round {

        private final SiteId site;
        private final Map<String, Known> known;
        private final Set<Slug> free;
        private final Map<Incoming.SectionName, Section> sectionsByName = new HashMap<>();
        private final Map<String, Long> addresses = new LinkedHashMap<>();
        private final List<Entry> entries = new ArrayList<>();
        private final List<String> stored = new ArrayList<>();

        Round(SiteId site, List<Incoming> incoming) {
            this.site = site;
            this.known = known(site, incoming);
            this.free = freeSlug.among(site, incoming);
        }

        Taken take(Incoming incoming) {
            String hash = ContentHash.of(incoming);
            Known before = known.get(incoming.key());
            if (before != null && before.hash().equals(hash)) {
                return new Taken(Change.SAME, before.slug());
            }
            if (before != null && before.editedHere()) {
                return new Taken(Change.KEPT, before.slug());
            }
            Slug slug = before == null ? slug(incoming) : new Slug(before.slug());
            store(incoming, slug, hash, before == null);
            known.put(incoming.key(), new Known(incoming.key(), slug.value(), hash, false));
            stored.add(incoming.key());
            return new Taken(before == null ? Change.NEW : Change.CHANGED, slug.value());
        }

        void end() {
            oldAddresses.lead(site, addresses);
            index.putAll(entries);
            if (!stored.isEmpty()) {
                openManuscripts(site, stored);
                changedPages.of(site.value());
            }
        }

        /** The first to wish for a free one has it; the database settles all other cases. */
        private Slug slug(Incoming incoming) {
            Slug wished = Slug.of(incoming.slug());
            if (incoming.kind() == Incoming.Kind.ARTICLE && free.remove(wished)) {
                return wished;
            }
            Slug near = freeSlug.near(incoming);
            free.remove(near);
            return near;
        }

        private void store(Incoming incoming, Slug slug, String hash, boolean isNew) {
            List<ArticleFile> kept = files.described(incoming.files());
            Section section = section(incoming);
            long id =
                    upsert(
                            ImportedRow.of(
                                    incoming,
                                    section == null ? null : section.id(),
                                    slug,
                                    shownBody.of(site, incoming.body(), kept),
                                    hash,
                                    OffsetDateTime.now(clock)));
            if (!isNew || !kept.isEmpty()) {
                files.replace(site, id, kept);
            }
            OldAddresses.spelled(incoming.oldAddresses())
                    .forEach(address -> addresses.put(address, id));
            putIntoIndex(incoming, id, slug, Optional.ofNullable(section));
        }

        private @Nullable Section section(Incoming incoming) {
            Incoming.SectionName name = incoming.section();
            return name == null || incoming.kind() != Incoming.Kind.ARTICLE
                    ? null
                    : sectionsByName.computeIfAbsent(name, wanted -> sections.named(site, wanted));
        }

        private void putIntoIndex(
                Incoming incoming, long id, Slug slug, Optional<Section> section) {
            String ref = Long.toString(id);
            String kind = Article.indexKind(incoming.kind());
            if (ArticleState.of(incoming) != ArticleState.PUBLISHED) {
                index.remove(site, kind, ref);
                return;
            }
            entries.add(
                    new Entry(
                            site,
                            kind,
                            ref,
                            section.map(Section::href).orElse("") + "/" + slug,
                            incoming.title(),
                            incoming.lead(),
                            incoming.body().text(),
                            section.map(Section::slug).orElse(""),
                            section.map(Section::name).orElse(""),
                            incoming.publishedAt(),
                            incoming.publishedAt(),
                            incoming.visibleUntil()));
        }
    }

    private long upsert(ImportedRow row) {
        return jdbc.sql(ImportedRow.STORE).paramSource(row).query(Long.class).single();
    }
}

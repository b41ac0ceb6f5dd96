package vn.caunoi.publishing;

import java.time.OffsetDateTime;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The row that an imported article becomes; its names are those of {@link #STORE}. */
record ImportedRow(
        long site,
        String kind,
        @Nullable Long section,
        String slug,
        String title,
        String lead,
        String body,
        String shown,
        byte @Nullable [] seal,
        String author,
        String source,
        String[] tags,
        String state,
        OffsetDateTime publishedAt,
        @Nullable OffsetDateTime visibleUntil,
        @Nullable String withdrawnReason,
        @Nullable OffsetDateTime withdrawnAt,
        boolean featured,
        String key,
        String hash,
        OffsetDateTime now) {

    /** Stores a new one, or all but the address of one that was imported before. */
    static final String STORE =
            """
            insert into publishing.article (
              site, kind, section, slug, title, lead, body, shown, seal, author, source, tags,
              state, published_at, visible_until, withdrawn_reason, withdrawn_at, featured,
              import_key, import_hash, updated_at)
            values (
              :site, :kind, :section, :slug, :title, :lead, :body, :shown, :seal, :author, :source,
              :tags, :state, :publishedAt, :visibleUntil, :withdrawnReason, :withdrawnAt, :featured,
              :key, :hash, :now)
            on conflict (site, import_key) do update set
              kind = excluded.kind, section = excluded.section, title = excluded.title,
              lead = excluded.lead, body = excluded.body, shown = excluded.shown,
              seal = excluded.seal,
              author = excluded.author, source = excluded.source, tags = excluded.tags,
              state = excluded.state, published_at = excluded.published_at,
              visible_until = excluded.visible_until,
              withdrawn_reason = excluded.withdrawn_reason,
              withdrawn_at = excluded.withdrawn_at, featured = excluded.featured,
              import_hash = excluded.import_hash, updated_at = excluded.updated_at
            returning id
            """;

    static ImportedRow of(
            Incoming incoming,
            @Nullable Long section,
            Slug slug,
            SealedBody shown,
            String hash,
            OffsetDateTime now) {
        Incoming.Withdrawal withdrawal = incoming.withdrawal();
        return new ImportedRow(
                incoming.site().value(),
                incoming.kind().name(),
                section,
                slug.value(),
                incoming.title(),
                incoming.lead(),
                incoming.body().html(),
                shown.html(),
                shown.seal(),
                incoming.author(),
                incoming.source(),
                incoming.tags().toArray(String[]::new),
                ArticleState.of(incoming).name(),
                Objects.requireNonNull(Articles.at(incoming.publishedAt())),
                Articles.at(incoming.visibleUntil()),
                withdrawal == null ? null : withdrawal.reason(),
                withdrawal == null ? null : Articles.at(withdrawal.at()),
                incoming.featured(),
                incoming.key(),
                hash,
                now);
    }
}

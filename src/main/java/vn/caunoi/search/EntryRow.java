package vn.caunoi.search;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** An entry as its table takes it. */
record EntryRow(
        long site,
        String kind,
        String ref,
        String href,
        String title,
        String summary,
        String text,
        String section,
        String sectionName,
        @Nullable OffsetDateTime date,
        @Nullable OffsetDateTime visibleFrom,
        @Nullable OffsetDateTime visibleUntil,
        String rankVector,
        String vector) {

    static final String STORE =
            """
            insert into search.entry (site, kind, ref, href, title, summary, text, section,
                section_name, date, visible_from, visible_until, rank_vector, vector)
            values (:site, :kind, :ref, :href, :title, :summary, :text, :section, :sectionName,
                :date, :visibleFrom, :visibleUntil,
                cast(:rankVector as tsvector), cast(:vector as tsvector))
            on conflict (site, kind, ref) do update set
                href = excluded.href, title = excluded.title, summary = excluded.summary,
                text = excluded.text, section = excluded.section,
                section_name = excluded.section_name, date = excluded.date,
                visible_from = excluded.visible_from, visible_until = excluded.visible_until,
                rank_vector = excluded.rank_vector, vector = excluded.vector
            """;

    static EntryRow of(Entry entry) {
        return new EntryRow(
                entry.site().value(),
                entry.kind(),
                entry.ref(),
                entry.href(),
                entry.title(),
                entry.summary(),
                entry.text(),
                entry.section(),
                entry.sectionName(),
                at(entry.date()),
                at(entry.visibleFrom()),
                at(entry.visibleUntil()),
                RankVector.of(entry).toString(),
                Lexemes.of(entry).toString());
    }

    private static @Nullable OffsetDateTime at(@Nullable Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }
}

package vn.caunoi.search;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.caunoi.units.SiteId;
import vn.caunoi.web.Formats;

/** Finds with PostgreSQL's full text index, whose words our own {@link Letters} have settled. */
@Component
class PostgresEngine implements Engine {

    private final JdbcClient jdbc;
    private final NewestFirst newest;
    private final Titles titles;
    private final Lexicon lexicon;

    PostgresEngine(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.newest = new NewestFirst(jdbc, clock);
        this.titles = new Titles(jdbc, clock, newest);
        this.lexicon = new Lexicon(jdbc);
    }

    @Override
    @Transactional
    public void put(Entry entry) {
        lexicon.learn(Word.in(entry.title()));
        jdbc.sql(
                        """
                        insert into search.entry (site, kind, ref, href, title, summary, text, section,
                            section_name, date, visible_from, visible_until, rank_vector, vector)
                        values (:site, :kind, :ref, :href, :title, :summary, :text, :section,
                            :sectionName, :date, :from, :until,
                            cast(:rankVector as tsvector), cast(:vector as tsvector))
                        on conflict (site, kind, ref) do update set
                            href = excluded.href, title = excluded.title,
                            summary = excluded.summary, text = excluded.text,
                            section = excluded.section, section_name = excluded.section_name,
                            date = excluded.date, visible_from = excluded.visible_from,
                            visible_until = excluded.visible_until,
                            rank_vector = excluded.rank_vector, vector = excluded.vector
                        """)
                .param("site", entry.site().value())
                .param("kind", entry.kind())
                .param("ref", entry.ref())
                .param("href", entry.href())
                .param("title", entry.title())
                .param("summary", entry.summary())
                .param("text", entry.text())
                .param("section", entry.section())
                .param("sectionName", entry.sectionName())
                .param("date", at(entry.date()))
                .param("from", at(entry.visibleFrom()))
                .param("until", at(entry.visibleUntil()))
                .param("rankVector", Lexemes.forRanking(entry))
                .param("vector", Lexemes.of(entry))
                .update();
    }

    @Override
    @Transactional
    public void remove(SiteId site, String kind, String ref) {
        jdbc.sql("delete from search.entry where site = :site and kind = :kind and ref = :ref")
                .param("site", site.value())
                .param("kind", kind)
                .param("ref", ref)
                .update();
    }

    @Override
    @Transactional(readOnly = true)
    public Hits find(SiteId site, Query query, Filter filter, int page) {
        if (query.isEmpty()) {
            return Hits.NONE;
        }
        tune();
        List<Found> all = found(site, query, Filter.NONE);
        List<Found> wanted = narrowed(site, query, filter, all);
        int from = Math.min((page - 1) * Hits.PER_PAGE, wanted.size());
        int to = Math.min(from + Hits.PER_PAGE, wanted.size());
        return new Hits(
                Math.min(wanted.size(), MOST),
                wanted.size() > MOST,
                whole(wanted.subList(from, to)),
                all.size() > MOST ? Facets.among(all, firstYear(site)) : Facets.counted(all));
    }

    @Override
    @Transactional(readOnly = true)
    public List<Title> suggest(SiteId site, Query unfinished, int most) {
        tune();
        return titles.starting(site, unfinished, most);
    }

    @Override
    @Transactional(readOnly = true)
    public Guess guess(SiteId site, Query query) {
        tune();
        return new Guessing(site, titles, lexicon.words()).about(query);
    }

    /** For this transaction: plans that suit this index, whatever the statistics say. */
    private void tune() {
        jdbc.sql(
                        """
                        select set_config('jit', 'off', true), set_config('work_mem', '32MB', true),
                            set_config('enable_seqscan', 'off', true),
                            set_config('max_parallel_workers_per_gather', '0', true)
                        """)
                .query()
                .singleRow();
    }

    /** One more than {@link #MOST} at most; exact ones first. */
    private List<Found> found(SiteId site, Query query, Filter filter) {
        if (!query.isExacting()) {
            return ranked(site, filter, query.loose(), query.looseInTitle(), "", false);
        }
        List<Found> exact = ranked(site, filter, query.exact(), query.exactInTitle(), "", true);
        if (exact.size() > MOST || query.namesDocument() && !exact.isEmpty()) {
            return exact;
        }
        var all = new ArrayList<>(exact);
        String others = " & !(" + query.exact() + ")";
        ranked(site, filter, query.loose(), query.looseInTitle(), others, false).stream()
                .limit(MOST + 1L - exact.size())
                .forEach(all::add);
        return all;
    }

    private List<Found> narrowed(SiteId site, Query query, Filter filter, List<Found> all) {
        if (filter.isEmpty()) {
            return all;
        }
        if (all.size() > MOST) {
            return found(site, query, filter);
        }
        return all.stream()
                .filter(hit -> filter.lets(hit.section(), hit.year(), Slugs.of(hit.kind())))
                .toList();
    }

    private List<Found> ranked(
            SiteId site, Filter filter, String words, String titled, String except, boolean exact) {
        return newest.read(
                site,
                MOST + 1,
                """
                with hit as materialized (
                    select id, kind, section, section_name, date, rank_vector from search.entry
                    where %s order by date desc, id desc limit :most)
                select id, kind, section, section_name, date from hit
                order by rank_vector @@ cast(:titled as tsquery) desc,
                    ts_rank_cd(rank_vector, cast(:words as tsquery))
                        / (1 + greatest(0, extract(epoch from :now - date)) / 31557600) desc,
                    date desc, id desc
                """,
                statement ->
                        statement
                                .param("match", filter.on(site) + " & " + words + except)
                                .param("most", MOST + 1)
                                .param("titled", titled)
                                .param("words", words)
                                .query((row, number) -> Found.read(row, exact))
                                .list());
    }

    private List<Hit> whole(List<Found> page) {
        if (page.isEmpty()) {
            return List.of();
        }
        Set<Long> exact =
                page.stream().filter(Found::exact).map(Found::id).collect(Collectors.toSet());
        Map<Long, Hit> hits =
                jdbc
                        .sql(
                                """
                                select id, kind, href, title, summary, text, section_name, date
                                from search.entry where id in (:ids)
                                """)
                        .param("ids", page.stream().map(Found::id).toList())
                        .query((row, number) -> Hit.read(row, exact.contains(row.getLong("id"))))
                        .list()
                        .stream()
                        .collect(Collectors.toMap(Hit::id, Function.identity()));
        return page.stream().map(one -> hits.get(one.id())).filter(Objects::nonNull).toList();
    }

    private int firstYear(SiteId site) {
        return jdbc.sql("select date from search.entry where site = :site order by date limit 1")
                .param("site", site.value())
                .query((row, number) -> row.getObject("date", OffsetDateTime.class))
                .single()
                .atZoneSameInstant(Formats.ZONE)
                .getYear();
    }

    private static @Nullable OffsetDateTime at(@Nullable Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }
}

package vn.caunoi.search;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.namedparam.SimplePropertySqlParameterSource;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.caunoi.units.SiteId;
import vn.caunoi.web.Formats;

/** Finds with PostgreSQL's full text index, whose words our own {@link Letters} have settled. */
@Component
class PostgresEngine implements Engine {

    /**
     * Puts in order by title (all words together, all words, or not), then by how much of the query
     * stands in title and summary, less with every year that has passed. Materialized, since
     * PostgreSQL would else weigh all hits before it takes the newest.
     */
    private static final String RANKED =
            """
            with newest as materialized (
                select id, kind, section, section_name, year, date, rank_vector, vector
                from search.entry where %s order by date desc, id desc limit :most),
            hit as (
                select *, case
                         when not rank_vector @@ cast(:titled as tsquery) then 0
                         when not rank_vector @@ cast(:together as tsquery) then 1
                         else 2 end as titled,
                    ts_rank(rank_vector, cast(:anywhere as tsquery)) as rank
                from newest)
            select id, kind, section, section_name, year,
                coalesce(rank_vector @@ cast(nullif(:phrases, '') as tsquery)
                    or vector @@ cast(nullif(:phrases, '') as tsquery), true) as kept
            from hit
            order by titled desc,
                rank / (1 + greatest(0, date_part('epoch', :now - date)) / 31557600) desc,
                date desc, id desc
            """;

    private final JdbcClient jdbc;
    private final NamedParameterJdbcOperations batches;
    private final NewestFirst newest;
    private final Titles titles;
    private final Lexicon lexicon;

    PostgresEngine(JdbcClient jdbc, NamedParameterJdbcOperations batches, Clock clock) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.newest = new NewestFirst(jdbc, clock);
        this.titles = new Titles(jdbc, clock, newest);
        this.lexicon = new Lexicon(jdbc);
    }

    @Override
    @Transactional
    public void put(Entry entry) {
        lexicon.learn(Word.in(entry.title()));
        jdbc.sql(EntryRow.STORE).paramSource(EntryRow.of(entry)).update();
    }

    @Override
    @Transactional
    public void putAll(List<Entry> entries) {
        lexicon.learn(entries.stream().flatMap(entry -> Word.in(entry.title()).stream()).toList());
        batches.batchUpdate(
                EntryRow.STORE,
                entries.stream()
                        .map(EntryRow::of)
                        .map(SimplePropertySqlParameterSource::new)
                        .toArray(SqlParameterSource[]::new));
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
        Ranked wanted = ranked(site, query, filter);
        Ranked all = filter.isEmpty() ? wanted : toNarrow(site, query);
        List<Found> hits = wanted.hits();
        int from = Math.min((page - 1) * Hits.PER_PAGE, hits.size());
        int to = Math.min(from + Hits.PER_PAGE, hits.size());
        return new Hits(
                hits.size(),
                wanted.more(),
                whole(hits.subList(from, to)),
                all.more()
                        ? Facets.among(all.hits(), firstYear(site))
                        : Facets.counted(all.hits()));
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

    /** All that could be narrowed; words alone need no order for that. */
    private Ranked toNarrow(SiteId site, Query query) {
        return query.isPlain() ? counted(site, query) : ranked(site, query, Filter.NONE);
    }

    private Ranked counted(SiteId site, Query query) {
        return Ranked.of(
                MOST,
                newest.read(
                        site,
                        Filter.NONE.on(site) + " & " + query.loose(),
                        MOST + 1,
                        """
                        select id, kind, section, section_name, year, true as kept
                        from search.entry where %s order by date desc, id desc limit :most
                        """,
                        statement ->
                                statement.query((row, number) -> Found.read(row, false)).list()));
    }

    /** Exact ones first. */
    private Ranked ranked(SiteId site, Query query, Filter filter) {
        if (!query.isExacting()) {
            return ranked(site, filter, query, query.loose(), false, MOST);
        }
        Ranked exact = ranked(site, filter, query, query.exact(), true, MOST);
        if (exact.more() || query.namesDocument() && !exact.hits().isEmpty()) {
            return exact;
        }
        String others = query.loose() + " & !(" + query.exact() + ")";
        int room = MOST - exact.hits().size();
        return exact.before(ranked(site, filter, query, others, false, room));
    }

    private Ranked ranked(
            SiteId site, Filter filter, Query query, String words, boolean exactly, int most) {
        return Ranked.of(
                most,
                newest.read(
                        site,
                        filter.on(site) + " & " + words,
                        most + 1,
                        RANKED,
                        statement ->
                                statement
                                        .param("phrases", query.phrases(exactly))
                                        .param("titled", query.inTitle(exactly))
                                        .param("together", query.inTitleTogether(exactly))
                                        .param("anywhere", query.anywhere(exactly))
                                        .query((row, number) -> Found.read(row, exactly))
                                        .list()));
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
}

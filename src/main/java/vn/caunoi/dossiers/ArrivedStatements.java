package vn.caunoi.dossiers;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What has arrived in this transaction and is not written yet (số liệu vừa đến). */
@Component
class ArrivedStatements {

    /** What a statement says, as both the table of entries and that of arrivals call it. */
    private static final String FACTS =
            """
            state, competent_unit, procedure, field, channel, sensitive, told_doubts, registered_on,
            received_on, finished_on, closed_on, waits_since, supplements, time_limit, due_on
            """;

    private final JdbcClient jdbc;
    private final BulkCopy copy;

    ArrivedStatements(JdbcClient jdbc, BulkCopy copy) {
        this.jdbc = jdbc;
        this.copy = copy;
    }

    /** Takes the statements in and finds the dossiers that they speak of. */
    void take(Iterator<Statement> statements) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('dossiers.arrivals', 0))")
                .query(row -> {});
        jdbc.sql("set local work_mem = '64MB'").update();
        jdbc.sql("drop table if exists arriving, met").update();
        jdbc.sql(
                        """
                        create temp table arriving on commit drop as
                        select cast(null as bigint) as candidate, cast(null as bigint) as unit,
                          cast(null as smallint) as twin, code, code_day, %s
                        from dossiers.entry where false
                        """
                                .formatted(FACTS))
                .update();
        jdbc.sql(
                        """
                        alter table arriving
                        alter candidate set default nextval('dossiers.dossier_number')
                        """)
                .update();
        copy.rows("arriving (unit, twin, code, code_day, " + FACTS + ")", rows(statements));
        jdbc.sql("create unique index on arriving (unit, code, twin)").update();
        jdbc.sql("analyze arriving").update();
        meet();
    }

    BulkEntries.Comparison comparison() {
        return jdbc.sql(
                        """
                        select (select count(*) from arriving) - count(*) as fresh,
                          count(*) filter (where changed) as changed,
                          count(*) filter (where not changed) as same
                        from met
                        """)
                .query(BulkEntries.Comparison.class)
                .single();
    }

    /** The known dossiers of which something new is said, so many at a time. */
    List<List<Long>> changed(int atOnce) {
        List<Long> all =
                jdbc.sql("select dossier from met where changed order by dossier")
                        .query((row, _) -> row.getLong(1))
                        .list();
        return IntStream.iterate(0, from -> from < all.size(), from -> from + atOnce)
                .mapToObj(from -> all.subList(from, Math.min(all.size(), from + atOnce)))
                .toList();
    }

    /** Writes dossiers, entries, and the standings of those that are new. */
    void write(BulkEntries.Source source, Instant recordedAt) {
        Map<String, Object> params = new HashMap<>();
        Arrays.stream(Doubt.values()).forEach(doubt -> params.put(doubt.name(), doubt.bit()));
        params.put("at", OffsetDateTime.ofInstant(recordedAt, ZoneOffset.UTC));
        params.put("said_at", OffsetDateTime.ofInstant(source.saidAt(), ZoneOffset.UTC));
        params.put("said_on", source.saidOn());
        params.put("unlimited", Promise.UNLIMITED);
        params.put("official", source.official());
        jdbc.sql(NEW_DOSSIERS).params(params).update();
        jdbc.sql(NEW_ENTRIES.formatted(FACTS, FACTS)).params(params).update();
        jdbc.sql(NEW_STANDINGS).params(params).update();
    }

    private void meet() {
        jdbc.sql(
                        """
                        create temp table met on commit drop as
                        select a.candidate, d.dossier, row(%s) is distinct from row(%s) as changed
                        from arriving a
                        join (
                          select unit, code, twin, id as dossier from dossiers.dossier
                          union all
                          select unit, code, 0, dossier from dossiers.later_code
                        ) d on d.unit = a.unit and d.code = a.code and d.twin = a.twin
                        left join lateral (
                          select * from dossiers.entry e
                          where e.dossier = d.dossier and e.act = :imported and e.replaces_at is null
                          order by e.recorded_at desc, e.number desc limit 1
                        ) last on true
                        """
                                .formatted(prefixed("a"), prefixed("last")))
                .param("imported", DossierAct.IMPORTED.number())
                .update();
        jdbc.sql("analyze met").update();
    }

    private static String prefixed(String table) {
        return Arrays.stream(FACTS.strip().split("\\s*,\\s*"))
                .map(name -> table + "." + name)
                .collect(Collectors.joining(", "));
    }

    private static Iterator<CopyRow> rows(Iterator<Statement> statements) {
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return statements.hasNext();
            }

            @Override
            public CopyRow next() {
                return row(statements.next());
            }
        };
    }

    private static CopyRow row(Statement said) {
        return new CopyRow()
                .add(said.receivingUnit())
                .add(said.twin())
                .add(said.code())
                .add(DossierCode.read(said.code()).map(DossierCode::day).orElse(null))
                .add(said.state().number())
                .add(said.competentUnit())
                .add(said.procedure())
                .add(said.field())
                .add(said.channel().number())
                .add(said.sensitive())
                .add(Doubt.bits(said.told()))
                .add(said.registeredOn())
                .add(said.receivedOn())
                .add(said.finishedOn())
                .add(said.closedOn())
                .add(said.waitsSince())
                .add(said.supplements())
                .add(said.limit())
                .add(said.dueOn());
    }

    private static final String NEW_DOSSIERS =
            """
            insert into dossiers.dossier (id, unit, code, twin, official, code_day, recorded_at)
            select candidate, unit, code, twin, :official, code_day, :at from arriving a
            where not exists (select from met where met.candidate = a.candidate)
            """;

    private static final String NEW_ENTRIES =
            """
            insert into dossiers.entry (dossier, recorded_at, number, happened_at, act, %s)
            select coalesce(met.dossier, a.candidate), :at, 0, :said_at, 0, %s
            from arriving a left join met using (candidate)
            where met.changed is not false
            """;

    /** What {@link Fold} makes of a single entry of this kind. */
    private static final String NEW_STANDINGS =
            """
            insert into dossiers.standing (dossier, known_from, code, official, receiving_unit,
              competent_unit, procedure, field, channel, sensitive, state, registered_on,
              received_on, due_on, finished_on, closed_on, waits_citizen, waits_payment,
              supplements, doubts)
            select candidate, :at, code, :official, unit,
              competent_unit, procedure, field, channel, sensitive, state, registered_on,
              received_on, due_on,
              case when state in (9, 10) then finished_on end,
              case when state in (7, 8) then closed_on end,
              case when state = 5
                then datemultirange(daterange(coalesce(waits_since, :said_on), null)) else '{}' end,
              case when state = 6
                then datemultirange(daterange(coalesce(waits_since, :said_on), null)) else '{}' end,
              coalesce(supplements, case when state = 5 then 1 else 0 end),
              told_doubts
              | case when greatest(registered_on, received_on, finished_on, closed_on) > :said_on
                  then :FUTURE_DATE else 0 end
              | case when :official and code_day is null then :CODE_OFF_PATTERN else 0 end
              | case when :official and code_day <> coalesce(received_on, registered_on)
                  then :CODE_OF_ANOTHER_DAY else 0 end
              | case when received_on is not null and due_on is null
                  and time_limit is distinct from :unlimited then :NO_DUE_DAY else 0 end
              | case when due_on < received_on then :DUE_BEFORE_RECEIPT else 0 end
              | case when least(finished_on, closed_on) < received_on
                  then :FINISH_BEFORE_RECEIPT else 0 end
              | case when state in (9, 10) and finished_on is null
                  then :FINISH_DAY_MISSING else 0 end
              | case when state in (7, 8) and closed_on is null
                  then :CLOSING_DAY_MISSING else 0 end
              | case when state not in (9, 10) and finished_on is not null
                  or state not in (7, 8) and closed_on is not null
                  then :STATE_CONTRADICTS_DATES else 0 end
            from arriving a
            where not exists (select from met where met.candidate = a.candidate)
            """;
}

package vn.caunoi.statistics;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import vn.caunoi.units.UnitId;

/**
 * A province of 114 communes or as many as are asked for, each with a site, whose dossiers of ten
 * years stand in the ledger: what came until 2023 was imported month by month, what came since is
 * known from day to day, first open, then done. Written straight into the table by its owner, the
 * same at every run.
 */
public final class SyntheticProvince {

    static final UnitId WHOLE = new UnitId(5_000);
    static final int COMMUNES = 114;

    private static final int WRITERS = 2;

    private static final String UNITS =
            """
            insert into units.unit (id, kind, source, mark)
                select i, case when i = 5000 then 'PROVINCE' else 'COMMUNE' end, 'bin/bench', 'UNCHECKED'
                from generate_series(5000, 5000 + :communes) i;
            insert into units.name (unit, name, full_name)
                select id, 'Số ' || id, 'Đơn vị số ' || id from units.unit where id >= 5000;
            insert into units.parent (unit, parent)
                select i, 5000 from generate_series(5001, 5000 + :communes) i;
            insert into units.site (host, unit, is_default, title, body_kind, body_name)
                select 'so-' || id || '.localhost', id, id = 5000, 'Trang số ' || id,
                    'Trang thông tin điện tử', 'Đơn vị số ' || id
                from units.unit where id >= 5000;
            insert into units.version (at) values ('bench')
                on conflict (only_row) do update set at = 'bench';
            select pg_notify('page_changed', '')
            """;

    /** A number from 0 to 1 that depends on a dossier and on what is drawn. */
    private static final String CHANCE =
            """
            create function public.chance(dossier bigint, draw int) returns float8
            language sql immutable parallel safe
            return (hashint8extended(dossier, draw) & 9007199254740991)::float8 / 9007199254740992
            """;

    private static final String DOSSIERS =
            """
            insert into dossiers.standing (dossier, known_from, known_until, code, official,
                receiving_unit, competent_unit, procedure, field, channel, sensitive, state,
                registered_on, received_on, due_on, finished_on, closed_on, waits_citizen, supplements)
            with drawn as (
                select i, 5001 + floor(:communes * power(chance(i, 1), 1.5))::int as unit,
                    1 + floor(150 * power(chance(i, 2), 3))::int as procedure,
                    case when chance(i, 3) < 0.15 + 0.6 * i / :n then 2
                         when chance(i, 3) < 0.97 then 1 else 3 end as channel,
                    date '2017-01-02' + 7 * floor(i * 516.0 / (:n + 1))::int
                        + floor(5 * chance(i, 4))::int as received,
                    chance(i, 5) as fate, chance(i, 6) as pace, chance(i, 7) as wait
                from generate_series(:first::bigint, :last::bigint) i),
            promised as (
                select *, received + (array[1, 3, 5, 7, 10, 15, 21, 30])[1 + procedure % 8] as due
                from drawn),
            told as (
                select *, case
                    when fate < 0.90 then received + floor(pace * (due - received))::int
                    when fate < 0.95 then due
                    when fate < 0.97 then due + 1 + floor(pace * pace * 30)::int
                    when fate < 0.985 then received + 1 + floor(pace * 5)::int
                    when fate < 0.995 then due end as ended
                from promised),
            seen as (
                select *, ended is not null and ended <= date '2026-11-23' as done,
                    received >= date '2024-01-01' as live
                from told),
            known as (
                select s.*, k.since + i * interval '1 microsecond' as known_from,
                    k.until + i * interval '1 microsecond' as known_until, k.final
                from seen s cross join lateral (
                    select (date_trunc('month', received) + interval '1 month 2 days 3 hours')::timestamptz
                        as since, 'infinity'::timestamptz as until, done as final where not live
                    union all
                    select (received + time '17:00')::timestamptz,
                        case when done then (greatest(ended, received) + time '17:30')::timestamptz
                             else 'infinity' end, false where live
                    union all
                    select (greatest(ended, received) + time '17:30')::timestamptz, 'infinity', true
                    where live and done) k)
            select i, known_from, known_until,
                'H23.' || unit || '-' || to_char(received, 'yymmdd') || '-' || lpad((i % 10000)::text, 4, '0'),
                true, unit, case when procedure % 5 = 0 then 5000 else unit end,
                '1.' || lpad((procedure * 37)::text, 6, '0'), 'Lĩnh vực ' || procedure % 12, channel,
                procedure % 40 = 7,
                case when not final then 4 when fate between 0.97 and 0.98 then 7
                     when fate between 0.98 and 0.985 then 8 else 10 end,
                received, received, case when fate < 0.992 then due end,
                case when final and (fate < 0.97 or fate >= 0.992) then ended end,
                case when final and fate >= 0.97 and fate < 0.985 then ended end,
                case when wait < 0.08 then datemultirange(daterange(received + 1,
                    received + 2 + floor(pace * (due - received) / 2)::int)) else '{}' end,
                case when wait < 0.02 then 2 when wait < 0.08 then 1 else 0 end
            from known
            """;

    private final String ownerUrl;
    private final long dossiers;
    private final int communes;

    SyntheticProvince(String ownerUrl, long dossiers) {
        this(ownerUrl, dossiers, COMMUNES);
    }

    public SyntheticProvince(String ownerUrl, long dossiers, int communes) {
        this.ownerUrl = ownerUrl;
        this.dossiers = dossiers;
        this.communes = communes;
    }

    public static UnitId commune(int number) {
        return new UnitId(WHOLE.value() + 1 + number);
    }

    public static String procedure(int number) {
        return "1.%06d".formatted((1 + number) * 37);
    }

    static String field(int number) {
        return "Lĩnh vực " + number;
    }

    /** Writes everything; indexes are dropped before and made again after. */
    public void write() throws SQLException {
        execute(UNITS.replace(":communes", Integer.toString(communes)), CHANCE);
        List<String> indexes =
                column(
                        """
                        select indexdef from pg_indexes
                        where schemaname = 'dossiers' and tablename = 'standing'
                            and indexname <> 'standing_pkey'
                        """);
        execute("alter table dossiers.standing drop constraint standing_pkey");
        for (String name :
                column(
                        """
                        select indexname from pg_indexes
                        where schemaname = 'dossiers' and tablename = 'standing'
                        """)) {
            execute("drop index dossiers." + name);
        }
        LongStream.range(0, WRITERS).parallel().forEach(this::writePart);
        execute("alter table dossiers.standing add primary key (dossier, known_from)");
        execute(indexes.toArray(String[]::new));
        execute("vacuum (analyze) dossiers.standing");
    }

    /** After so much was written, plans need to know. */
    void analyze() throws SQLException {
        execute("vacuum (analyze) statistics.slice", "vacuum (analyze) statistics.movement");
    }

    private void writePart(long part) {
        try {
            execute(
                    DOSSIERS.replace(":n", Long.toString(dossiers))
                            .replace(":communes", Integer.toString(communes))
                            .replace(":first", Long.toString(1 + part * dossiers / WRITERS))
                            .replace(":last", Long.toString((part + 1) * dossiers / WRITERS)));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void execute(String... statements) throws SQLException {
        try (Connection owner = DriverManager.getConnection(ownerUrl);
                var statement = owner.createStatement()) {
            statement.execute("set maintenance_work_mem = '512MB'");
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    private List<String> column(String sql) throws SQLException {
        List<String> values = new ArrayList<>();
        try (Connection owner = DriverManager.getConnection(ownerUrl);
                ResultSet rows = owner.createStatement().executeQuery(sql)) {
            while (rows.next()) {
                values.add(rows.getString(1));
            }
        }
        return values;
    }
}

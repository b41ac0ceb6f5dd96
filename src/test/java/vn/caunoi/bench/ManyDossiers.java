package vn.caunoi.bench;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/**
 * Ten million dossiers of 116 communes with their owners, one in fifty still open, on top of the
 * demo locality; filled once in a run. {@code CAUNOI_BENCH_DOSSIERS} makes it smaller for a quick
 * try.
 */
final class ManyDossiers {

    /** The commune that is looked at. */
    static final String COMMUNE = "xa-thanh-mien.localhost";

    /** The number of the first one. */
    static final long FIRST = 1_000_000_000;

    private static final int COMMUNES = 116;
    private static final int AT_A_TIME = 500_000;

    private Path data = Path.of("");

    long howMany() {
        return Optional.ofNullable(System.getenv("CAUNOI_BENCH_DOSSIERS"))
                .map(Long::parseLong)
                .orElse(10_000_000L);
    }

    /** A data folder with all of them. */
    Path in(Workshop workshop) throws CannotMeasure {
        if (data.toString().isEmpty()) {
            Path fresh = workshop.fresh("dossiers");
            try (var node = workshop.serve(fresh);
                    var database = new Database(fresh)) {
                fill(database);
                data = fresh;
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }
        return data;
    }

    private void fill(Database database) throws SQLException {
        for (long first = 1; first <= howMany(); first += AT_A_TIME) {
            long last = Math.min(howMany(), first + AT_A_TIME - 1);
            for (String table : List.of(DOSSIERS, ENTRIES, STANDINGS, OWNERS, HOLDINGS)) {
                database.execute(table.formatted(NUMBERS.formatted(COMMUNES, first, last, FIRST)));
            }
        }
        for (String table : List.of("dossier", "entry", "standing", "applicant", "holding")) {
            database.execute("vacuum (analyze) dossiers." + table);
        }
    }

    /** One in fifty is open; the first commune is the one that is looked at. */
    private static final String NUMBERS =
            """
            (select %4$d + n as dossier,
               case when n %% %1$d = 0
                 then (select unit from units.site where host = 'xa-thanh-mien.localhost')
                 else 900000 + n %% %1$d end as unit,
               date '2026-11-20' - (n %% 3000)::int as day, n,
               n / %1$d %% 50 = 0 as open
             from generate_series(%2$d, %3$d) n) d
            """;

    private static final String DOSSIERS =
            """
            insert into dossiers.dossier (id, unit, code, official, code_day, recorded_at)
            select dossier, unit, 'H23.38.45-' || to_char(day, 'YYMMDD') || '-' || n, true, day, now()
            from %s
            """;

    private static final String ENTRIES =
            """
            insert into dossiers.entry (dossier, recorded_at, number, happened_at, act,
              competent_unit, procedure, field, channel, sensitive, time_limit, due_on)
            select dossier, day, 0, day, 3, unit, '1.001193', 'Hộ tịch', 1, false, '5wd', day + 7
            from %s
            """;

    private static final String OWNERS =
            """
            insert into dossiers.applicant (dossier, role, name, folded, identity_number,
              identity_end, telephone, telephone_end)
            select dossier, 1, 'Nguyễn Văn Số ' || n, 'nguyen van so ' || n,
              '0300' || lpad(n::text, 8, '0'), right(lpad(n::text, 8, '0'), 4),
              '09' || lpad(n::text, 8, '0'), right(lpad(n::text, 8, '0'), 4)
            from %s
            """;

    private static final String STANDINGS =
            """
            insert into dossiers.standing (dossier, known_from, code, official, receiving_unit,
              competent_unit, procedure, field, channel, sensitive, state, registered_on, received_on,
              due_on, finished_on)
            select dossier, day, 'H23.38.45-' || to_char(day, 'YYMMDD') || '-' || n, true, unit, unit,
              '1.001193', 'Hộ tịch', 1, false, case when open then 4 else 10 end, day, day,
              case when open then current_date + (n / 11600 %% 40)::int - 20 else day + 7 end,
              case when open then null else day + 5 end
            from %s
            """;

    private static final String HOLDINGS =
            """
            insert into dossiers.holding (dossier, unit, step, step_name, holder, since, step_due_on)
            select dossier, unit, 2, 'Thẩm định, soạn kết quả', p.id, day,
              current_date + (n / 11600 %% 30)::int - 10
            from (select *, n / 11600 %% 4 as turn from %s) d
            join (select id, row_number() over (order by id) - 1 as turn from identity.person
              where username in ('motcua', 'tuphap', 'diachinh', 'lanhdao')) p on p.turn = d.turn
            where d.open and n %% 7 <> 0
            """;
}

package vn.caunoi.bench;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import vn.caunoi.Clerk;

/**
 * An officer looks through the inbox of a commune among ten million dossiers of 116 communes, one
 * in fifty still open. {@code CAUNOI_BENCH_DOSSIERS} makes it smaller for a quick try.
 */
final class InboxRow implements Row {

    private static final double SLOWEST_MILLIS = 100;
    private static final int COMMUNES = 116;
    private static final int AT_A_TIME = 500_000;
    private static final int WARM_UP = 10;
    private static final int LOOKS = 60;
    private static final List<String> ASKED =
            List.of(
                    "",
                    "?cua=nhom",
                    "?xem=hom-nay",
                    "?xem=qua-han&cua=nhom",
                    "?xem=dung-im&cua=nhom&trang=3",
                    "?xem=chua-co-nguoi-giu",
                    "?q=H23.38.45-260715",
                    "?q=nguyen+van+khong+co");

    @Override
    public List<Figure> measure(Workshop workshop) throws CannotMeasure {
        long dossiers =
                Optional.ofNullable(System.getenv("CAUNOI_BENCH_DOSSIERS"))
                        .map(Long::parseLong)
                        .orElse(10_000_000L);
        Path data = workshop.fresh("inbox");
        try (var node = workshop.serve(data);
                var database = new Database(data)) {
            fill(database, dossiers);
            Clerk clerk = Clerk.signedIn(node.port(), "motcua");
            String inbox =
                    "/mot-cua/"
                            + database.single(
                                    "select unit from units.site where host = 'xa-thanh-mien.localhost'");
            List<Double> millis = new ArrayList<>();
            for (int i = 0; i < (WARM_UP + LOOKS) * ASKED.size(); i++) {
                double took = look(clerk, inbox + ASKED.get(i % ASKED.size()));
                if (i >= WARM_UP * ASKED.size()) {
                    millis.add(took);
                }
            }
            return List.of(
                    Figure.atMost(
                                    SLOWEST_MILLIS,
                                    "hộp việc của một cán bộ, mọi ngăn, p95",
                                    p95(millis),
                                    "ms")
                            .noting("%,d hồ sơ".formatted(dossiers)));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static double look(Clerk clerk, String address) {
        long before = System.nanoTime();
        Clerk.Answer answer = clerk.read(address);
        double took = (System.nanoTime() - before) / 1e6;
        if (answer.status() != 200) {
            throw new IllegalStateException(address + ": " + answer.status());
        }
        return took;
    }

    private static void fill(Database database, long dossiers) throws SQLException {
        for (long first = 1; first <= dossiers; first += AT_A_TIME) {
            long last = Math.min(dossiers, first + AT_A_TIME - 1);
            for (String table : List.of(DOSSIERS, STANDINGS, HOLDINGS)) {
                database.execute(table.formatted(NUMBERS.formatted(COMMUNES, first, last)));
            }
        }
        for (String table : List.of("dossier", "standing", "holding")) {
            database.execute("vacuum (analyze) dossiers." + table);
        }
    }

    /** One in fifty is open; the first commune is the one that is looked at. */
    private static final String NUMBERS =
            """
            (select 1000000000 + n as dossier,
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

    private static double p95(List<Double> millis) {
        double[] sorted = millis.stream().mapToDouble(Double::doubleValue).toArray();
        Arrays.sort(sorted);
        return sorted[(int) (sorted.length * 0.95)];
    }
}

package vn.caunoi.bench;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import vn.caunoi.Clerk;
import vn.caunoi.Waiting;

/** Fifty counters issue receipts: each one a second, and then all in the same moment. */
final class ReceiptRow implements Row {

    private static final double SLOWEST_MILLIS = 200;
    private static final int COUNTERS = 50;
    private static final int WARM_UP = 10;
    private static final int RECEIPTS = 20;
    private static final int BURSTS = 5;
    private static final int PAUSE_MILLIS = 1_000;
    private static final String PROCEDURE = "1.000894";

    @Override
    public List<Figure> measure(Workshop workshop) throws CannotMeasure {
        Path data = workshop.fresh("receipt");
        try (var node = workshop.serve(data);
                var database = new Database(data);
                var counters = Executors.newVirtualThreadPerTaskExecutor()) {
            String unit =
                    database.single(
                            "select unit::text from units.site where host = 'xa-thanh-mien.localhost'");
            awaitCounted(database);
            String form = "/mot-cua/" + unit + "/tiep-nhan/" + PROCEDURE;
            List<Clerk> clerks = new ArrayList<>();
            for (int i = 0; i < COUNTERS; i++) {
                clerks.add(Clerk.signedIn(node.port(), "motcua"));
            }
            List<Double> steady = steady(counters, clerks, form);
            List<Double> burst = burst(counters, clerks, form);
            return List.of(
                    Figure.atMost(
                            SLOWEST_MILLIS,
                            "cấp giấy tiếp nhận, 50 quầy mỗi giây một hồ sơ, p95",
                            p95(steady),
                            "ms"),
                    Figure.told("cấp giấy tiếp nhận, 50 quầy cùng một lúc, p95", p95(burst), "ms"),
                    Figure.atMost(0, "số bị trùng hoặc bị bỏ", astray(database), "số"));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The demonstration brings tens of thousands of dossiers, which are counted at first. */
    static void awaitCounted(Database database) throws SQLException {
        while (!database.single("select count(*)::text from statistics.unfolded").equals("0")) {
            Waiting.millis(PAUSE_MILLIS);
        }
    }

    private static List<Double> steady(ExecutorService counters, List<Clerk> clerks, String form) {
        List<Double> millis = Collections.synchronizedList(new ArrayList<>());
        List<Future<?>> work = new ArrayList<>();
        for (int i = 0; i < clerks.size(); i++) {
            int number = i;
            work.add(counters.submit(() -> receive(clerks.get(number), number, form, millis)));
        }
        work.forEach(ReceiptRow::join);
        return millis;
    }

    private static void receive(Clerk clerk, int number, String form, List<Double> millis) {
        for (int i = 0; i < WARM_UP + RECEIPTS; i++) {
            Waiting.millis(PAUSE_MILLIS / 2 + (number * 37 + i * 101) % PAUSE_MILLIS);
            double took = issue(clerk, form);
            if (i >= WARM_UP) {
                millis.add(took);
            }
        }
    }

    private static List<Double> burst(ExecutorService counters, List<Clerk> clerks, String form) {
        List<Double> millis = Collections.synchronizedList(new ArrayList<>());
        var bell = new CyclicBarrier(COUNTERS);
        for (int i = 0; i < BURSTS; i++) {
            List<Future<?>> work = new ArrayList<>();
            for (Clerk clerk : clerks) {
                work.add(
                        counters.submit(
                                () -> {
                                    bell.await();
                                    return millis.add(issue(clerk, form));
                                }));
            }
            work.forEach(ReceiptRow::join);
        }
        return millis;
    }

    private static double issue(Clerk clerk, String form) {
        Map<String, String> typed = new HashMap<>();
        typed.put("khoa", UUID.randomUUID().toString());
        typed.put("chu-qr", "030190001234||Phạm Thị Đo Lường|05091990|Nữ|Thôn Đông|12082021");
        typed.put("du", "co");
        typed.put("tra", "COUNTER");
        typed.put("viec", "nhan");
        long before = System.nanoTime();
        Clerk.Answer answer = clerk.send(form, typed);
        double took = (System.nanoTime() - before) / 1e6;
        if (answer.status() != 303) {
            throw new IllegalStateException("no receipt: " + answer.status());
        }
        return took;
    }

    /** How many numbers of the busiest day occur twice or not at all. */
    private static double astray(Database database) throws SQLException {
        return Double.parseDouble(
                database.single(
                        """
                        select (abs(sum(last) - sum(given)) + sum(given - different))::text from (
                          select s.last, count(d.id) as given, count(distinct d.code) as different
                          from dossiers.serial s join dossiers.dossier d
                            on d.unit = s.unit and not d.official
                            and d.code like 'NB%-' || to_char(s.day, 'YYMMDD') || '-%'
                          group by s.unit, s.day, s.last) days
                        """));
    }

    static double p95(List<Double> millis) {
        double[] sorted = millis.stream().mapToDouble(Double::doubleValue).toArray();
        Arrays.sort(sorted);
        return sorted[(int) (sorted.length * 0.95)];
    }

    static void join(Future<?> work) {
        try {
            work.get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }
}

package vn.caunoi.bench;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import vn.caunoi.Clerk;
import vn.caunoi.Waiting;

/** Twenty editors save at once, and somebody looks through a hundred thousand pieces. */
final class OfficeRow implements Row {

    private static final double SLOWEST_SAVE_MILLIS = 150;
    private static final double SLOWEST_LIST_MILLIS = 100;
    private static final int EDITORS = 20;
    private static final int WARM_UP = 20;
    private static final int SAVES = 60;
    private static final int PAUSE_MILLIS = 1_000;
    private static final int PIECES = 100_000;
    private static final int LOOKS = 40;
    private static final String[] WRITERS = {
        "phongvien", "congtacvien", "bientap", "truongban", "phoban"
    };

    @Override
    public List<Figure> measure(Workshop workshop) throws CannotMeasure {
        Path data = workshop.fresh("office");
        try (var node = workshop.serve(data);
                var database = new Database(data)) {
            List<Figure> figures = new ArrayList<>(saves(node, database));
            figures.addAll(lists(node, database));
            return figures;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<Figure> saves(Node node, Database database) throws SQLException {
        List<Double> millis = Collections.synchronizedList(new ArrayList<>());
        List<Thread> editors = new ArrayList<>();
        for (int i = 0; i < EDITORS; i++) {
            Clerk clerk = Clerk.signedIn(node.port(), WRITERS[i % WRITERS.length]);
            int number = i;
            editors.add(Thread.ofVirtual().start(() -> write(clerk, number, millis)));
        }
        for (Thread editor : editors) {
            Waiting.end(editor);
        }
        return List.of(
                Figure.atMost(
                                SLOWEST_SAVE_MILLIS,
                                "lưu một bản 50 KB, %d người cùng lúc, p95".formatted(EDITORS),
                                p95(millis),
                                "ms")
                        .noting(
                                "chỉ ghi 50 KB vào PostgreSQL: %.1f ms"
                                        .formatted(plain(database))));
    }

    /** Each saves, thinks for about a second, saves again. */
    private static void write(Clerk clerk, int number, List<Double> millis) {
        String desk = clerk.read("/bien-tap").location();
        String edit = clerk.send(desk + "/bai", Map.of("loai", "bai")).location();
        String save = edit.replace("/sua", "/tu-luu");
        int version = 0;
        for (int i = 0; i < WARM_UP + SAVES; i++) {
            Waiting.millis(PAUSE_MILLIS / 2 + (number * 37 + i * 101) % PAUSE_MILLIS);
            Map<String, String> words =
                    Map.of(
                            "phien-ban",
                            Integer.toString(version),
                            "tieu-de",
                            "Bài của người viết " + number,
                            "bodyFormat",
                            "html",
                            "body",
                            body(i));
            long before = System.nanoTime();
            Clerk.Answer answer = clerk.send(save, words);
            double took = (System.nanoTime() - before) / 1e6;
            if (answer.status() != 200) {
                throw new IllegalStateException("not saved: " + answer.status());
            }
            version++;
            if (i >= WARM_UP) {
                millis.add(took);
            }
        }
    }

    private static String body(int round) {
        String paragraph =
                "<p>Xã <strong>Thanh Miện</strong> họp lần thứ "
                        + round
                        + " bàn việc nạo vét kênh mương, chuẩn bị vụ chiêm xuân.</p>";
        return paragraph.repeat(50_000 / paragraph.getBytes(StandardCharsets.UTF_8).length + 1);
    }

    /** The yardstick: one row of the same size, one statement, one commit. */
    private static double plain(Database database) throws SQLException {
        database.execute("create table if not exists public.yardstick (body text)");
        List<Double> millis = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            String body = body(i);
            long before = System.nanoTime();
            database.single("insert into public.yardstick values (?) returning 1", body);
            millis.add((System.nanoTime() - before) / 1e6);
        }
        database.execute("drop table public.yardstick");
        return p95(millis);
    }

    private static List<Figure> lists(Node node, Database database) throws SQLException {
        fill(database);
        Clerk clerk = Clerk.signedIn(node.port(), "truongban");
        String desk = clerk.read("/bien-tap").location();
        List<String> asked =
                List.of(
                        "",
                        "?trang-thai=da-xuat-ban",
                        "?q=ke+hoach+77",
                        "?q=khong+co+gi+nhu+the",
                        "?trang-thai=nhap&q=hop",
                        "?tu=2026-01-01&den=2026-12-31&trang=7",
                        "?trang-thai=het-han");
        List<Double> millis = new ArrayList<>();
        for (int i = 0; i < LOOKS * asked.size(); i++) {
            long before = System.nanoTime();
            Clerk.Answer answer = clerk.read(desk + asked.get(i % asked.size()));
            if (answer.status() != 200) {
                throw new IllegalStateException("no list: " + answer.status());
            }
            if (i >= 5 * asked.size()) {
                millis.add((System.nanoTime() - before) / 1e6);
            }
        }
        return List.of(
                Figure.atMost(
                        SLOWEST_LIST_MILLIS,
                        "danh sách 100.000 bài, có lọc, p95",
                        p95(millis),
                        "ms"));
    }

    private static void fill(Database database) throws SQLException {
        String site = "(select site from publishing.manuscript limit 1)";
        String section =
                "(select id from publishing.section where site = " + site + " order by id limit 1)";
        database.execute(
                """
                insert into publishing.article (site, kind, section, slug, title, lead, body, shown,
                  author, source, tags, state, published_at, featured, updated_at)
                select %1$s, 'ARTICLE', %2$s, 'do-' || n, 'Kế hoạch ' || n || ' của xã', '', '', '',
                  '', '', '{}', 'PUBLISHED', now() - n * interval '7 minutes', false, now()
                from generate_series(1, %3$d) n
                """
                        .formatted(site, section, PIECES));
        database.execute(
                """
                insert into publishing.manuscript
                  (site, kind, article, stage, title, section, changed_at)
                select site, kind, id, 'LIVE', title, section, published_at
                from publishing.article where slug like 'do-%'
                """);
        database.execute("vacuum analyze publishing.article");
        database.execute("vacuum analyze publishing.manuscript");
    }

    private static double p95(List<Double> millis) {
        double[] sorted = millis.stream().mapToDouble(Double::doubleValue).toArray();
        Arrays.sort(sorted);
        return sorted[(int) (sorted.length * 0.95)];
    }
}

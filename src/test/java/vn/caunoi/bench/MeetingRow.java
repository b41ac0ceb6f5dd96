package vn.caunoi.bench;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.caunoi.Clerk;
import vn.caunoi.Waiting;

/** One meeting that a thousand pages follow live. */
final class MeetingRow implements Row {

    private static final int PAGES = 1_000;
    private static final int POLLS = 20;
    private static final int TURNS = 40;
    private static final double PAGE_MILLIS = 300;
    private static final double CONSOLE_MILLIS = 100;

    @Override
    public List<Figure> measure(Workshop workshop) throws CannotMeasure {
        Path data = workshop.fresh("meeting");
        try (var node = workshop.serve(data);
                var database = new Database(data)) {
            ReceiptRow.awaitCounted(database);
            return one(node, database);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<Figure> one(Node node, Database database) throws SQLException {
        String meeting =
                database.single(
                        """
                        select '/sinh-hoat/' || cell || '/' || id from meetings.meeting
                        where state = 'CONVENED' order by id desc limit 1
                        """);
        Clerk secretary = Clerk.signedIn(node.port(), "bithu");
        Clerk member = Clerk.signedIn(node.port(), "dangvien1");
        secretary.read(meeting + "/dieu-hanh");
        record(secretary, meeting, "\"deed\":\"opened\"", UUID.randomUUID());
        try (var pages = new LivePages()) {
            pages.add(PAGES, node.port(), member, meeting + "/dong-chay?trang=du-hop");
            List<Double> told = polls(secretary, meeting, pages);
            List<Double> console = console(secretary, meeting);
            return List.of(
                    Figure.atMost(
                            PAGE_MILLIS,
                            "mở thăm dò, 1.000 trang dự họp đã đổi, p95",
                            ReceiptRow.p95(told),
                            "ms"),
                    Figure.told(
                            "trang sau cùng trong 1.000, p95", ReceiptRow.p95(last(told)), "ms"),
                    Figure.atMost(
                            CONSOLE_MILLIS,
                            "bàn điều hành khi 1.000 trang đang theo dõi, p95",
                            ReceiptRow.p95(console),
                            "ms"));
        }
    }

    /** The times of all pages, poll after poll; the first polls only warm up. */
    private static List<Double> polls(Clerk secretary, String meeting, LivePages pages) {
        List<Double> millis = new ArrayList<>();
        for (int i = 0; i < 2 * POLLS; i++) {
            String mark = "[%d]".formatted(i);
            pages.lookFor(mark);
            long start = System.nanoTime();
            secretary.send(
                    meeting + "/tham-do",
                    Map.of("question", "Nên họp vào buổi nào " + mark, "choices", "Sáng\nTối"));
            double[] all = pages.millisSince(start);
            if (i >= POLLS) {
                Arrays.stream(all).forEach(millis::add);
            }
            Waiting.millis(200);
        }
        return millis;
    }

    private static List<Double> last(List<Double> told) {
        List<Double> last = new ArrayList<>();
        for (int from = 0; from < told.size(); from += PAGES) {
            last.add(Collections.max(told.subList(from, from + PAGES)));
        }
        return last;
    }

    /** Each act is told to all pages, while the console is read again. */
    private static List<Double> console(Clerk secretary, String meeting) {
        List<Double> millis = new ArrayList<>();
        for (int i = 0; i < 2 * TURNS; i++) {
            String deed = came(i % 20 + 1);
            double act = took(() -> record(secretary, meeting, deed, UUID.randomUUID()));
            double page = took(() -> secretary.read(meeting + "/dieu-hanh"));
            if (i >= TURNS) {
                millis.add(act);
                millis.add(page);
            }
            Waiting.millis(250);
        }
        return millis;
    }

    static String came(int seat) {
        return "\"deed\":\"came\",\"seat\":%d,\"online\":false".formatted(seat);
    }

    static void record(Clerk clerk, String meeting, String deed, UUID id) {
        String at = Instant.now().truncatedTo(ChronoUnit.MILLIS).toString();
        Clerk.Answer answer =
                clerk.sendJson(
                        meeting + "/viec",
                        "[{\"id\":\"%s\",\"at\":\"%s\",%s}]".formatted(id, at, deed));
        if (answer.status() != 200 || !answer.text().contains("\"refused\":{}")) {
            throw new IllegalStateException("not taken: " + answer.status() + answer.text());
        }
    }

    private static double took(Runnable work) {
        long start = System.nanoTime();
        work.run();
        return (System.nanoTime() - start) / 1e6;
    }
}

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
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import vn.caunoi.Clerk;
import vn.caunoi.Waiting;

/** One meeting that a thousand pages follow; then two hundred meetings of thirty on one node. */
final class MeetingRow implements Row {

    private static final int PAGES = 1_000;
    private static final int POLLS = 20;
    private static final int TURNS = 40;
    private static final double PAGE_MILLIS = 300;
    private static final double CONSOLE_MILLIS = 100;

    private static final int MEETINGS = 200;
    private static final int MEMBERS = 30;
    private static final int DESKS = 20;
    private static final int ACTS = 2_000;
    private static final int ACTS_A_SECOND = 65;
    private static final int SENT_AGAIN_EACH = 10;
    private static final double ACT_MILLIS = 200;

    @Override
    public List<Figure> measure(Workshop workshop) throws CannotMeasure {
        Path data = workshop.fresh("meeting");
        try (var node = workshop.serve(data);
                var database = new Database(data)) {
            ReceiptRow.awaitCounted(database);
            List<Figure> figures = new ArrayList<>(one(node, database));
            figures.addAll(many(node, database));
            return figures;
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

    private static List<Figure> many(Node node, Database database) throws SQLException {
        List<String> meetings = convened(database);
        List<Clerk> desks = new ArrayList<>();
        for (int i = 0; i < DESKS; i++) {
            desks.add(Clerk.signedIn(node.port(), i % 2 == 0 ? "bithu" : "phobithu"));
        }
        try (var pages = new LivePages();
                var hands = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < MEETINGS; i++) {
                Clerk desk = desks.get(i % DESKS);
                desk.read(meetings.get(i) + "/dieu-hanh");
                pages.add(MEMBERS, node.port(), desk, meetings.get(i) + "/dong-chay?trang=du-hop");
            }
            List<Double> millis = acts(hands, desks, meetings);
            return List.of(
                    Figure.atMost(
                            ACT_MILLIS,
                            "ghi một việc, 200 cuộc họp và %s trang cùng lúc, p95"
                                    .formatted(pages.size()),
                            ReceiptRow.p95(millis),
                            "ms"),
                    Figure.atMost(0, "việc bị mất hoặc ghi hai lần", astray(database), "việc"));
        }
    }

    /** Two hundred meetings of the demonstration's cell, which grows to thirty members. */
    private static List<String> convened(Database database) throws SQLException {
        database.execute(
                """
                with cell as (
                  select cell from meetings.meeting where state = 'OPEN' limit 1),
                newcomer as (
                  insert into cells.member (cell, name, birth_year)
                  select cell, 'Đo Lường ' || number, 1980 from cell, generate_series(1, %d) number
                  returning id),
                belongs as (
                  insert into cells.membership (member, standing, since)
                  select id, 'OFFICIAL', '2020-01-01' from newcomer),
                meeting as (
                  insert into meetings.meeting (cell, kind, subject, starts_at, minutes, place, state)
                  select cell, 'REGULAR', 'Đo lường', now(), 90, 'Nhà văn hóa', 'CONVENED'
                  from cell, generate_series(1, %d)
                  returning id)
                insert into meetings.item (meeting, position, question, kind, minutes)
                select id, position, 'Việc ' || position || ' làm thế nào?', 'DISCUSSION', 20
                from meeting, generate_series(1, 4) position
                """
                        .formatted(MEMBERS - 22, MEETINGS));
        return List.of(
                database.single(
                                """
                                select string_agg('/sinh-hoat/' || cell || '/' || id, ' ')
                                from meetings.meeting where subject = 'Đo lường'
                                """)
                        .split(" "));
    }

    /** At a constant rate whether or not earlier ones were taken; some are sent once more. */
    private static List<Double> acts(
            ExecutorService hands, List<Clerk> desks, List<String> meetings) {
        List<Double> millis = Collections.synchronizedList(new ArrayList<>());
        List<Future<?>> sent = new ArrayList<>();
        long start = System.nanoTime();
        for (int i = 0; i < ACTS; i++) {
            int number = i;
            long meant = start + i * 1_000_000_000L / ACTS_A_SECOND;
            Waiting.millis(Math.max(0, (meant - System.nanoTime()) / 1_000_000));
            sent.add(
                    hands.submit(
                            () -> {
                                String meeting = meetings.get(number % MEETINGS);
                                Clerk desk = desks.get(number % MEETINGS % DESKS);
                                UUID id = UUID.randomUUID();
                                String deed = came(number / MEETINGS + 1);
                                record(desk, meeting, deed, id);
                                millis.add((System.nanoTime() - meant) / 1e6);
                                if (number % SENT_AGAIN_EACH == 0) {
                                    record(desk, meeting, deed, id);
                                }
                            }));
        }
        sent.forEach(ReceiptRow::join);
        return millis;
    }

    private static double astray(Database database) throws SQLException {
        return Double.parseDouble(
                database.single(
                        """
                        select (abs(%d - count(distinct id)) + count(*) - count(distinct id))::text
                        from meetings.act where meeting in (
                          select id from meetings.meeting where subject = 'Đo lường')
                        """
                                .formatted(ACTS)));
    }

    private static String came(int seat) {
        return "\"deed\":\"came\",\"seat\":%d,\"online\":false".formatted(seat);
    }

    private static void record(Clerk clerk, String meeting, String deed, UUID id) {
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

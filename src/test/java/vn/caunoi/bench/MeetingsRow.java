package vn.caunoi.bench;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import vn.caunoi.Clerk;
import vn.caunoi.Waiting;

/**
 * Two hundred meetings of thirty members at once on one node, six thousand open pages: for so many
 * the program is given more memory than it takes by itself.
 */
final class MeetingsRow implements Row {

    private static final Map<String, String> MEMORY = Map.of("CAUNOI_JAVA_OPTIONS", "-Xmx768m");
    private static final int MEETINGS = 200;
    private static final int MEMBERS = 30;
    private static final int DESKS = 20;
    private static final int ACTS = 2_000;
    private static final int ACTS_A_SECOND = 65;
    private static final int SENT_AGAIN_EACH = 10;
    private static final double ACT_MILLIS = 200;

    @Override
    public List<Figure> measure(Workshop workshop) throws CannotMeasure {
        Path data = workshop.fresh("meetings");
        try (var node = workshop.serve(MEMORY, data);
                var database = new Database(data)) {
            ReceiptRow.awaitCounted(database);
            return many(node, database);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
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
                  select cell from meetings.meeting where state = 'CONVENED' limit 1),
                newcomer as (
                  insert into cells.member (cell, name, birth_year)
                  select cell, 'Đo Lường ' || number, 1980 from cell, generate_series(1, %d) number
                  returning id),
                belongs as (
                  insert into cells.membership (member, standing, since)
                  select id, 'OFFICIAL', '2020-01-01' from newcomer),
                meeting as (
                  insert into meetings.meeting (cell, kind, subject, starts_at, minutes, place, state)
                  select cell, 'thuong-ky', 'Đo lường', now(), 90, 'Nhà văn hóa', 'CONVENED'
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
                                String deed = MeetingRow.came(number / MEETINGS + 1);
                                MeetingRow.record(desk, meeting, deed, id);
                                millis.add((System.nanoTime() - meant) / 1e6);
                                if (number % SENT_AGAIN_EACH == 0) {
                                    MeetingRow.record(desk, meeting, deed, id);
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
}

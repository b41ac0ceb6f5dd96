package vn.caunoi.bench;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.caunoi.Clerk;
import vn.caunoi.web.Formats;

/**
 * The follow-up table of a cell that keeps ten years of tasks and questions, every year of it; the
 * same page as it was before those years stands beside it.
 */
final class FollowUpRow implements Row {

    private static final int YEARS = 10;
    private static final int WARM_UP = 20;
    private static final int LOOKS = 40;
    private static final double SLOWEST_MILLIS = 50;

    /** Ten years of meetings, each with its tasks and questions; of the last few some are open. */
    private static final String PAST =
            """
            with meeting as (
              insert into meetings.meeting
                (cell, kind, subject, starts_at, minutes, place, state, opened_at, closed_at, result)
              select cell, 'thuong-ky', '', starts, 90, 'Nhà văn hóa', 'CLOSED', starts,
                starts + interval '90 minutes', result
              from generate_series(1, %1$d) month, (
                select cell, result from meetings.meeting
                where result is not null order by id desc limit 1) demo,
                lateral (select now() - month * interval '1 month' as starts) time
              returning id, cell, starts_at::date as day),
            task as (
              insert into resolutions.task
                (cell, meeting, act, what, owner, given_on, due, state, settled_on, evidence)
              select cell, id, gen_random_uuid(),
                'Rà soát, vận động các hộ ở ngõ ' || number || ' chỉnh trang đường làng',
                'Tổ đảng số ' || number, day, day + 25,
                case when is_open then 'OPEN' else 'DONE' end,
                case when not is_open then least(day + 20, current_date) end,
                case when is_open then '' else 'Đã làm xong, có biên bản nghiệm thu.' end
              from meeting, generate_series(1, 8) number,
                lateral (select day > current_date - 120 and number > 4 as is_open) state),
            question as (
              insert into resolutions.question
                (id, cell, meeting, text, asked_on, answer, answered_on)
              select gen_random_uuid(), cell, id, 'Bao giờ sửa xong cống số ' || number || '?', day,
                case when is_open then '' else 'Xã đã bố trí kinh phí, xong trong quý.' end,
                case when not is_open then least(day + 10, current_date) end
              from meeting, generate_series(1, 3) number,
                lateral (select day > current_date - 120 and number = 3 as is_open) state)
            insert into resolutions.resolution (meeting, cell) select id, cell from meeting
            """
                    .formatted(12 * YEARS);

    @Override
    public List<Figure> measure(Workshop workshop) throws CannotMeasure {
        Path data = workshop.fresh("follow-up");
        try (var node = workshop.serve(data);
                var database = new Database(data)) {
            ReceiptRow.awaitCounted(database);
            Clerk secretary = Clerk.signedIn(node.port(), "bithu");
            String page =
                    database.single(
                            """
                            select '/nghi-quyet/' || cell from resolutions.task
                            order by id limit 1
                            """);
            double before = ReceiptRow.p95(looks(secretary, page, 1));
            database.execute(PAST);
            List<Double> millis = looks(secretary, page, YEARS);
            return List.of(
                    Figure.atMost(
                                    SLOWEST_MILLIS,
                                    "bảng theo dõi 10 năm của một chi bộ, p95",
                                    ReceiptRow.p95(millis),
                                    "ms")
                            .noting(
                                    database.single(
                                            """
                                            select count(*) || ' nhiệm vụ' from resolutions.task
                                            """)),
                    Figure.told("cùng trang khi chưa có 10 năm ấy, p95", before, "ms"));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Each year of the table in turn; the first looks only warm up. */
    private static List<Double> looks(Clerk clerk, String page, int years) {
        int now = LocalDate.now(Formats.ZONE).getYear();
        List<Double> millis = new ArrayList<>();
        for (int i = 0; i < (WARM_UP + LOOKS) * years; i++) {
            String path = page + "?nam=" + (now - i % years);
            long before = System.nanoTime();
            Clerk.Answer answer = clerk.read(path);
            double took = (System.nanoTime() - before) / 1e6;
            if (answer.status() != 200) {
                throw new IllegalStateException(path + ": " + answer.status());
            }
            if (i >= WARM_UP * years) {
                millis.add(took);
            }
        }
        return millis;
    }
}

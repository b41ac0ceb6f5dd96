package vn.caunoi.resolutions;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.caunoi.cells.Cells;
import vn.caunoi.cells.MemberId;
import vn.caunoi.identity.PersonId;
import vn.caunoi.notifications.Outbox;
import vn.caunoi.web.Formats;

/** Reminds whoever looks after a task, once before its day and once after it (nhắc việc). */
@Component
class Reminders {

    private static final int DAYS_BEFORE = 3;

    private record Due(Task task, MemberId member) {}

    private final JdbcClient jdbc;
    private final Cells cells;
    private final Outbox outbox;
    private final Clock clock;

    Reminders(JdbcClient jdbc, Cells cells, Outbox outbox, Clock clock) {
        this.jdbc = jdbc;
        this.cells = cells;
        this.outbox = outbox;
        this.clock = clock;
    }

    void round() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), Formats.ZONE);
        pressing(today).forEach(due -> remind(due, today));
    }

    private List<Due> pressing(LocalDate today) {
        return jdbc.sql(
                        """
                        select t.*, r.member from resolutions.task t
                        join resolutions.reminder r on r.task = t.id
                        where t.settled_on is null and t.due <= :soon
                        """)
                .param("soon", today.plusDays(DAYS_BEFORE))
                .query(
                        (row, number) ->
                                new Due(
                                        StoredTask.read(row, number),
                                        new MemberId(row.getLong("member"))))
                .list();
    }

    private void remind(Due due, LocalDate today) {
        cells.on(due.task().cell(), today).stream()
                .filter(member -> member.id().equals(due.member()))
                .flatMap(member -> Stream.ofNullable(member.person()))
                .forEach(person -> tell(person, due.task(), today));
    }

    private void tell(PersonId person, Task task, LocalDate today) {
        LocalDate day = task.due();
        if (day == null) {
            return;
        }
        String code = (task.isOverdue(today) ? TaskMessages.OVERDUE : TaskMessages.DUE_SOON).code();
        outbox.sendOnce(
                person,
                "nhiem-vu-%d-%s-%s".formatted(task.id().value(), code, day),
                code,
                Map.of("cell", cellName(task), "due", Formats.day(day)),
                ResolutionAddress.of(task));
    }

    private String cellName(Task task) {
        return cells.at(task.cell()).orElseThrow().name();
    }
}

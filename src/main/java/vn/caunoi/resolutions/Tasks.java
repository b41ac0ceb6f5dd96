package vn.caunoi.resolutions;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.caunoi.meetings.MeetingId;
import vn.caunoi.units.UnitId;

/** The tasks that cells gave (các nhiệm vụ), to be read. */
@Component
public class Tasks {

    private static final String SELECT = "select * from resolutions.task t ";
    private static final String BY_DUE = " order by due nulls last, given_on, id";

    private final JdbcClient jdbc;

    Tasks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All of a cell, the latest first. */
    public List<Task> of(UnitId cell) {
        return jdbc.sql(SELECT + "where cell = :cell order by given_on desc, id desc")
                .param("cell", cell.value())
                .query(StoredTask::read)
                .list();
    }

    /** Those still to be done, the most pressing first. */
    public List<Task> open(UnitId cell) {
        return jdbc.sql(SELECT + "where cell = :cell and settled_on is null" + BY_DUE)
                .param("cell", cell.value())
                .query(StoredTask::read)
                .list();
    }

    /** Those still to be done, of all cells, that figures decide about. */
    public List<Task> measured() {
        return jdbc.sql(
                        SELECT
                                + """
                                where settled_on is null and indicator_below is not null
                                order by id
                                """)
                .query(StoredTask::read)
                .list();
    }

    /** Those of a cell that were settled in these days, first and last included. */
    List<Task> settled(UnitId cell, LocalDate from, LocalDate until) {
        return jdbc.sql(
                        SELECT
                                + """
                                where cell = :cell and settled_on between :from and :until
                                order by settled_on desc, id desc
                                """)
                .param("cell", cell.value())
                .param("from", from)
                .param("until", until)
                .query(StoredTask::read)
                .list();
    }

    /** Those that were given in a meeting, in their order. */
    public List<Task> givenAt(MeetingId meeting) {
        return jdbc.sql(SELECT + "where meeting = :meeting order by id")
                .param("meeting", meeting.value())
                .query(StoredTask::read)
                .list();
    }

    /** What a meeting on that day reviews: given before, and open until then or settled since. */
    List<Task> reviewedOn(UnitId cell, LocalDate day, LocalDate before) {
        return jdbc.sql(
                        SELECT
                                + """
                                where cell = :cell and given_on < :day
                                  and (settled_on is null or settled_on >= :before)
                                """
                                + BY_DUE)
                .param("cell", cell.value())
                .param("day", day)
                .param("before", before)
                .query(StoredTask::read)
                .list();
    }

    /** A task of another cell is not found. */
    public Optional<Task> at(UnitId cell, TaskId id) {
        return jdbc.sql(SELECT + "where cell = :cell and id = :id")
                .param("cell", cell.value())
                .param("id", id.value())
                .query(StoredTask::read)
                .optional();
    }

    /** What the public may read of, the latest first. */
    public List<Task> published(List<UnitId> cells) {
        return jdbc.sql(
                        SELECT
                                + """
                                where published and cell = any(:cells)
                                order by given_on desc, id desc
                                """)
                .param("cells", cells.stream().map(UnitId::value).toArray(Long[]::new))
                .query(StoredTask::read)
                .list();
    }

    /** How many tasks were to be done in that month; those not asked for any more do not count. */
    public int dueIn(UnitId cell, YearMonth month) {
        return count(cell, month, "state <> 'CANCELLED'");
    }

    /** How many of them were done by their day. */
    public int doneInTime(UnitId cell, YearMonth month) {
        return count(cell, month, "state = 'DONE' and settled_on <= resolutions.expected_on(t)");
    }

    private int count(UnitId cell, YearMonth month, String which) {
        return jdbc.sql(
                        """
                        select count(*) from resolutions.task t
                        where cell = :cell
                          and resolutions.expected_on(t) between :from and :until and %s
                        """
                                .formatted(which))
                .param("cell", cell.value())
                .param("from", month.atDay(1))
                .param("until", month.atEndOfMonth())
                .query((row, _) -> row.getInt(1))
                .single();
    }
}

package vn.caunoi.meetings.voices;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.caunoi.cells.MemberId;
import vn.caunoi.meetings.MeetingId;
import vn.caunoi.meetings.notice.Marks;
import vn.caunoi.units.UnitId;

/**
 * The anonymous boxes of cells (hộp góp ý không ghi tên). A box is there once the cell has resolved
 * to use it. Each member gives once until it is opened, so that five papers are five people. All
 * that lies in it, and all marks of givers, are written anew in an order of chance with every gift,
 * in one transaction: neither a row's place nor its writer tells which belongs to which.
 */
@Component
class Box {

    private final JdbcClient jdbc;
    private final Marks marks;

    Box(JdbcClient jdbc, Marks marks) {
        this.jdbc = jdbc;
        this.marks = marks;
    }

    /** By which resolution of which day the cell has a box. */
    record Resolution(String number, LocalDate day) {}

    Optional<Resolution> resolution(UnitId cell) {
        return jdbc.sql("select resolution, resolved_on from meetings.box where cell = :cell")
                .param("cell", cell.value())
                .query(
                        (row, _) ->
                                new Resolution(
                                        row.getString("resolution"),
                                        row.getObject("resolved_on", LocalDate.class)))
                .optional();
    }

    @Transactional
    void resolve(UnitId cell, Resolution resolution) {
        jdbc.sql(
                        """
                        insert into meetings.box (cell, resolution, resolved_on)
                        values (:cell, :number, :day) on conflict do nothing
                        """)
                .param("cell", cell.value())
                .param("number", resolution.number())
                .param("day", resolution.day())
                .update();
    }

    boolean hasGiven(UnitId cell, MemberId member) {
        return jdbc.sql(
                        """
                        select exists (select from meetings.box_giver
                          where cell = :cell and mark = :mark)
                        """)
                .param("cell", cell.value())
                .param("mark", mark(cell, member))
                .query(Boolean.class)
                .single();
    }

    /** Puts something in; false where the member has given before, or there is no box. */
    @Transactional
    boolean give(UnitId cell, MemberId member, String text) {
        if (!locked(cell) || hasGiven(cell, member)) {
            return false;
        }
        on(cell, "insert into meetings.box_giver (cell, mark) values (:cell, :mark)")
                .param("mark", mark(cell, member))
                .update();
        on(
                        cell,
                        """
                        insert into meetings.box_paper (cell, id, text)
                        values (:cell, gen_random_uuid(), :text)
                        """)
                .param("text", text)
                .update();
        shuffle(cell);
        return true;
    }

    /** How many lie in it. */
    int size(UnitId cell) {
        return on(cell, "select count(*) from meetings.box_paper where cell = :cell")
                .query(Integer.class)
                .single();
    }

    /** Empties it at a meeting; false where less than that many lie in it. */
    @Transactional
    boolean open(UnitId cell, MeetingId meeting, int least) {
        if (!locked(cell) || size(cell) < least) {
            return false;
        }
        on(
                        cell,
                        """
                        with taken as (
                          delete from meetings.box_paper where cell = :cell returning text)
                        insert into meetings.box_opened (meeting, id, text)
                        select :meeting, gen_random_uuid(), text from taken order by random()
                        """)
                .param("meeting", meeting.value())
                .update();
        on(cell, "delete from meetings.box_giver where cell = :cell").update();
        marks.forget(scope(cell));
        return true;
    }

    /** What was taken out at a meeting, in an order that means nothing. */
    List<String> opened(MeetingId meeting) {
        return jdbc.sql("select text from meetings.box_opened where meeting = :meeting order by id")
                .param("meeting", meeting.value())
                .query((row, _) -> row.getString("text"))
                .list();
    }

    /** Writes what was taken out anew. */
    void close(MeetingId meeting) {
        jdbc.sql(
                        """
                        with taken as (
                          delete from meetings.box_opened where meeting = :meeting
                          returning meeting, text)
                        insert into meetings.box_opened (meeting, id, text)
                        select meeting, gen_random_uuid(), text from taken order by random()
                        """)
                .param("meeting", meeting.value())
                .update();
    }

    private void shuffle(UnitId cell) {
        on(
                        cell,
                        """
                        with taken as (
                          delete from meetings.box_paper where cell = :cell returning cell, text)
                        insert into meetings.box_paper (cell, id, text)
                        select cell, gen_random_uuid(), text from taken order by random()
                        """)
                .update();
        on(
                        cell,
                        """
                        with taken as (
                          delete from meetings.box_giver where cell = :cell returning cell, mark)
                        insert into meetings.box_giver (cell, mark)
                        select cell, mark from taken order by random()
                        """)
                .update();
    }

    private boolean locked(UnitId cell) {
        return on(cell, "select cell from meetings.box where cell = :cell for update")
                .query(Long.class)
                .optional()
                .isPresent();
    }

    private JdbcClient.StatementSpec on(UnitId cell, String sql) {
        return jdbc.sql(sql).param("cell", cell.value());
    }

    private byte[] mark(UnitId cell, MemberId member) {
        return marks.of(scope(cell), "" + member.value());
    }

    private static String scope(UnitId cell) {
        return "hop " + cell.value();
    }
}

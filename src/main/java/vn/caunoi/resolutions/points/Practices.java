package vn.caunoi.resolutions.points;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.caunoi.journal.Act;
import vn.caunoi.journal.Journal;
import vn.caunoi.units.UnitId;

/** What cells do otherwise than before (các cách làm mới). */
@Component
class Practices {

    private final JdbcClient jdbc;
    private final Journal journal;

    Practices(JdbcClient jdbc, Journal journal) {
        this.jdbc = jdbc;
        this.journal = journal;
    }

    /** The latest first. */
    List<Practice> of(UnitId cell) {
        return jdbc.sql(
                        """
                        select id, name, since from resolutions.practice
                        where cell = :cell order by since desc, id desc
                        """)
                .param("cell", cell.value())
                .query(
                        (row, _) ->
                                new Practice(
                                        row.getLong("id"),
                                        row.getString("name"),
                                        row.getObject("since", LocalDate.class)))
                .list();
    }

    @Transactional
    void add(UnitId cell, String name, LocalDate since) {
        long id =
                jdbc.sql(
                                """
                                insert into resolutions.practice (cell, name, since)
                                values (:cell, :name, :since) returning id
                                """)
                        .param("cell", cell.value())
                        .param("name", name)
                        .param("since", since)
                        .query((row, _) -> row.getLong("id"))
                        .single();
        tell(PointsActs.PRACTICE, cell, id);
    }

    /** One of another cell stays where it is. */
    @Transactional
    void remove(UnitId cell, long id) {
        int gone =
                jdbc.sql("delete from resolutions.practice where cell = :cell and id = :id")
                        .param("cell", cell.value())
                        .param("id", id)
                        .update();
        if (gone > 0) {
            tell(PointsActs.PRACTICE_GONE, cell, id);
        }
    }

    private void tell(String what, UnitId cell, long id) {
        journal.record(new Act(Act.doer(), what, cell, "", "cách làm " + id));
    }
}

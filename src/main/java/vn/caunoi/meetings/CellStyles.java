package vn.caunoi.meetings;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.caunoi.units.UnitId;

/** What cells chose for their papers, and their terms of office (nhiệm kỳ). */
@Component
public class CellStyles {

    private record Choice(int leading, CellStyle.Behalf behalf) {}

    private final JdbcClient jdbc;

    CellStyles(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** As it is for papers of that day. */
    public CellStyle of(UnitId cell, LocalDate day) {
        Choice choice = choice(cell).orElse(new Choice(0, CellStyle.Behalf.CELL));
        return new CellStyle(choice.leading(), choice.behalf(), term(cell, day));
    }

    private Optional<Choice> choice(UnitId cell) {
        return jdbc.sql("select line_spacing, behalf from meetings.paper_style where cell = :cell")
                .param("cell", cell.value())
                .query(
                        (row, _) ->
                                new Choice(
                                        row.getInt("line_spacing"),
                                        row.getString("behalf").equals("chi-uy")
                                                ? CellStyle.Behalf.COMMITTEE
                                                : CellStyle.Behalf.CELL))
                .optional();
    }

    private Optional<CellStyle.Term> term(UnitId cell, LocalDate day) {
        return jdbc.sql(
                        """
                        select first, last from meetings.term
                        where cell = :cell and since <= :day order by since desc limit 1
                        """)
                .param("cell", cell.value())
                .param("day", day)
                .query((row, _) -> new CellStyle.Term(row.getInt("first"), row.getInt("last")))
                .optional();
    }

    /** The days from which papers of a term are numbered, the newest first. */
    public List<LocalDate> turns(UnitId cell) {
        return jdbc.sql("select since from meetings.term where cell = :cell order by since desc")
                .param("cell", cell.value())
                .query((row, _) -> row.getObject("since", LocalDate.class))
                .list();
    }

    @Transactional
    public void choose(UnitId cell, int leading, CellStyle.Behalf behalf) {
        jdbc.sql(
                        """
                        insert into meetings.paper_style (cell, line_spacing, behalf)
                        values (:cell, :leading, :behalf)
                        on conflict (cell) do update
                        set line_spacing = excluded.line_spacing, behalf = excluded.behalf
                        """)
                .param("cell", cell.value())
                .param("leading", leading)
                .param("behalf", behalf.code())
                .update();
    }

    /** Numbers begin with 01 again in the papers from that day on. */
    @Transactional
    public void begin(UnitId cell, LocalDate since, CellStyle.Term term) {
        jdbc.sql("delete from meetings.term where cell = :cell and since = :since")
                .param("cell", cell.value())
                .param("since", since)
                .update();
        jdbc.sql(
                        """
                        insert into meetings.term (cell, since, first, last)
                        values (:cell, :since, :first, :last)
                        """)
                .param("cell", cell.value())
                .param("since", since)
                .param("first", term.first())
                .param("last", term.last())
                .update();
    }
}

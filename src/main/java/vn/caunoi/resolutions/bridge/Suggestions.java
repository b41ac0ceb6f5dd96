package vn.caunoi.resolutions.bridge;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.caunoi.units.UnitId;

/** What is suggested now (các gợi ý), unit by unit. */
@Component
public class Suggestions {

    private final JdbcClient jdbc;

    Suggestions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Of a unit, what is latest most often first. */
    public List<Suggestion> of(UnitId unit) {
        Map<String, List<Suggestion.Month>> months = months(unit);
        return jdbc.sql(
                        """
                        select * from resolutions.suggestion where unit = :unit
                        order by late desc, name collate "vi-x-icu"
                        """)
                .param("unit", unit.value())
                .query(
                        (row, _) ->
                                read(row, months.getOrDefault(row.getString("source"), List.of())))
                .list();
    }

    /** Until when dossiers were counted for what is suggested now. */
    Optional<LocalDate> lastDay() {
        return jdbc.sql("select last from resolutions.suggestion order by last desc limit 1")
                .query(LocalDate.class)
                .optional();
    }

    /** Puts these in the place of all that was suggested before. */
    @Transactional
    public void replace(Collection<Suggestion> all) {
        jdbc.sql("delete from resolutions.suggestion").update();
        all.forEach(this::add);
    }

    /** Puts these in the place of what was suggested to the cells of that unit. */
    void replace(UnitId unit, Collection<Suggestion> all) {
        jdbc.sql("delete from resolutions.suggestion where unit = :unit")
                .param("unit", unit.value())
                .update();
        all.forEach(this::add);
    }

    private void add(Suggestion one) {
        jdbc.sql(
                        """
                        insert into resolutions.suggestion
                          (unit, source, grain, code, name, first, last, late, finished)
                        values (:unit, :source, :grain, :code, :name, :first, :last, :late,
                          :finished)
                        """)
                .param("unit", one.unit().value())
                .param("source", one.source())
                .param("grain", one.subject().grain().name())
                .param("code", one.subject().code())
                .param("name", one.subject().name())
                .param("first", one.first())
                .param("last", one.last())
                .param("late", one.late())
                .param("finished", one.finished())
                .update();
        one.months().forEach(month -> add(one, month));
    }

    private void add(Suggestion one, Suggestion.Month month) {
        jdbc.sql(
                        """
                        insert into resolutions.suggestion_month
                          (unit, source, month, late, finished)
                        values (:unit, :source, :month, :late, :finished)
                        """)
                .param("unit", one.unit().value())
                .param("source", one.source())
                .param("month", month.month().atDay(1))
                .param("late", month.late())
                .param("finished", month.finished())
                .update();
    }

    private Map<String, List<Suggestion.Month>> months(UnitId unit) {
        Map<String, List<Suggestion.Month>> months = new HashMap<>();
        jdbc.sql(
                        """
                        select source, month, late, finished from resolutions.suggestion_month
                        where unit = :unit order by source, month
                        """)
                .param("unit", unit.value())
                .query(
                        row -> {
                            months.computeIfAbsent(row.getString("source"), _ -> new ArrayList<>())
                                    .add(month(row));
                        });
        return months;
    }

    private static Suggestion.Month month(ResultSet row) throws SQLException {
        return new Suggestion.Month(
                YearMonth.from(row.getObject("month", LocalDate.class)),
                row.getLong("late"),
                row.getLong("finished"));
    }

    private static Suggestion read(ResultSet row, List<Suggestion.Month> months)
            throws SQLException {
        return new Suggestion(
                new UnitId(row.getLong("unit")),
                new Subject(
                        Subject.Grain.valueOf(row.getString("grain")),
                        row.getString("code"),
                        row.getString("name")),
                row.getObject("first", LocalDate.class),
                row.getObject("last", LocalDate.class),
                row.getLong("late"),
                row.getLong("finished"),
                months);
    }
}

package vn.caunoi.dossiers;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.caunoi.units.UnitId;
import vn.caunoi.web.components.Choice;

/** The dossiers that a unit received, as lists (danh sách hồ sơ). */
@Component
class DossierList {

    static final int ON_A_PAGE = 50;

    /** Nobody turns more pages than this; so far, hits are counted exactly. */
    private static final int MOST_COUNTED = 10_000;

    private final JdbcClient jdbc;
    private final LegalClock law;
    private final Clock clock;

    DossierList(JdbcClient jdbc, LegalClock law, Clock clock) {
        this.jdbc = jdbc;
        this.law = law;
        this.clock = clock;
    }

    /** A line of the list. */
    record Line(
            long id,
            String code,
            boolean official,
            @Nullable String procedure,
            String field,
            DossierState state,
            LocalDate registeredOn,
            @Nullable LocalDate receivedOn,
            @Nullable LocalDate dueOn,
            @Nullable LocalDate finishedOn,
            Set<Doubt> doubts,
            Punctuality punctuality) {}

    /**
     * A page of the list.
     *
     * @param more whether there are more hits than were counted
     */
    record Leaf(List<Line> lines, int number, int count, boolean more) {

        int last() {
            return Math.max(1, (count + ON_A_PAGE - 1) / ON_A_PAGE);
        }
    }

    /** What a unit's list can be narrowed to. */
    record Choices(List<Choice> fields, List<Choice> months) {}

    /** How many open dossiers wait for their result. */
    record Pressing(long overdue, long soon) {}

    Leaf leaf(UnitId unit, DossierFilter filter, int page) {
        LocalDate today = LocalDate.now(clock);
        LocalDate soon = law.dueSoonUntil(unit, today);
        Map<String, Object> parameters = parameters(unit, filter, today, soon);
        int count =
                jdbc.sql(
                                "select count(*) from (select from dossiers.standing s where %s limit %d) hits"
                                        .formatted(filter.sql(), MOST_COUNTED + 1))
                        .params(parameters)
                        .query(Integer.class)
                        .single();
        List<Line> lines =
                jdbc.sql(
                                """
                                select s.*, p.name as procedure_name
                                from dossiers.standing s
                                left join procedures.procedure p on p.code = s.procedure
                                where %s
                                order by s.registered_on desc, s.dossier desc limit %d offset %d
                                """
                                        .formatted(filter.sql(), ON_A_PAGE, (page - 1) * ON_A_PAGE))
                        .params(parameters)
                        .query((row, _) -> line(row, today, soon))
                        .list();
        return new Leaf(lines, page, Math.min(count, MOST_COUNTED), count > MOST_COUNTED);
    }

    Choices choices(UnitId unit) {
        return new Choices(
                jdbc.sql(
                                """
                                select distinct field collate "vi-x-icu" as field
                                from dossiers.standing
                                where receiving_unit = :unit and known_until = 'infinity'
                                order by field
                                """)
                        .param("unit", unit.value())
                        .query((row, _) -> Choice.of(row.getString(1), row.getString(1)))
                        .list(),
                jdbc.sql(
                                """
                                select distinct to_char(registered_on, 'YYYY-MM') as month
                                from dossiers.standing
                                where receiving_unit = :unit and known_until = 'infinity'
                                order by month desc
                                """)
                        .param("unit", unit.value())
                        .query((row, _) -> month(row.getString(1)))
                        .list());
    }

    Pressing pressing(UnitId unit) {
        LocalDate today = LocalDate.now(clock);
        return jdbc.sql(
                        """
                        select count(*) filter (where due_on < :today) as overdue,
                          count(*) filter (where due_on >= :today) as soon
                        from dossiers.standing
                        where receiving_unit = :unit and known_until = 'infinity'
                          and state in (2, 4) and due_on <= :soon
                        """)
                .param("unit", unit.value())
                .param("today", today)
                .param("soon", law.dueSoonUntil(unit, today))
                .query(Pressing.class)
                .single();
    }

    private static Map<String, Object> parameters(
            UnitId unit, DossierFilter filter, LocalDate today, LocalDate soon) {
        Map<String, Object> parameters = filter.parameters();
        parameters.put("unit", unit.value());
        parameters.put("today", today);
        parameters.put("soon", soon);
        return parameters;
    }

    private static Line line(ResultSet row, LocalDate today, LocalDate soon) throws SQLException {
        DossierState state = DossierState.of(row.getInt("state"));
        LocalDate due = row.getObject("due_on", LocalDate.class);
        LocalDate finished = row.getObject("finished_on", LocalDate.class);
        String name = row.getString("procedure_name");
        return new Line(
                row.getLong("dossier"),
                row.getString("code"),
                row.getBoolean("official"),
                name == null ? row.getString("procedure") : name,
                row.getString("field"),
                state,
                row.getObject("registered_on", LocalDate.class),
                row.getObject("received_on", LocalDate.class),
                due,
                finished,
                Doubt.of(row.getInt("doubts")),
                Punctuality.of(state, due, finished, today, soon));
    }

    private static Choice month(String month) {
        YearMonth parsed = YearMonth.parse(month);
        return Choice.of(
                month, "Tháng %02d/%d".formatted(parsed.getMonthValue(), parsed.getYear()));
    }
}

package vn.caunoi.resolutions.reports;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.caunoi.law.Law;
import vn.caunoi.web.Formats;

/**
 * Counts months that are over (chốt số liệu tháng), each once. Cells stand where they stood at the
 * end of the month. Grades count in the month in which the level above decided them.
 */
@Component
class MonthCount {

    /** Our own proposal: until then devices and minutes of the month before have come in. */
    static final int DAYS_TO_COME_IN = 10;

    private static final String MONTHLY = "sinh-hoat.dinh-ky";

    private static final String COUNT =
            """
            with recursive line (unit, path) as (
              select u.id, '/' || u.id || '/' from units.unit u
              where u.kind not in ('PARTY_CELL', 'PARTY_GROUP')
                and not exists (select from units.parent p where p.unit = u.id
                  and daterange(p.since, p.until) @> cast(:last as date))
              union all
              select p.unit, line.path || p.unit || '/'
              from line
              join units.parent p on p.parent = line.unit
                and daterange(p.since, p.until) @> cast(:last as date)
              join units.unit u on u.id = p.unit and u.kind not in ('PARTY_CELL', 'PARTY_GROUP')
            ), meeting as (
              select cell,
                count(*) filter (where kind in ('thuong-ky', 'ket-hop') and not gave_up) >= :due
                  as held,
                bool_or(kind in ('chuyen-de', 'ket-hop') and not gave_up) as thematic,
                sum(expected) as expected, sum(attended) as attended,
                sum(least(speakers, attended)) as spoke,
                100 * sum(attended) / nullif(sum(expected), 0) as rate
              from resolutions.held
              where day between :first and :last
                and kind in ('thuong-ky', 'chuyen-de', 'ket-hop')
              group by cell
            ), task as (
              select cell, count(*) as due,
                count(*) filter (where state = 'DONE' and settled_on <= resolutions.expected_on(t))
                  as in_time
              from resolutions.task t
              where resolutions.expected_on(t) between :first and :last and state <> 'CANCELLED'
              group by cell
            ), grade as (
              select cell, count(*) filter (where grade = 'GOOD') as good,
                count(*) filter (where grade = 'FAIR') as fair,
                count(*) filter (where grade = 'AVERAGE') as average,
                count(*) filter (where grade = 'WEAK') as weak
              from (
                select sheet.cell, score.grade
                from resolutions.score join resolutions.score_sheet sheet using (meeting)
                where score.stage = 'ABOVE' and score.at >= :begins and score.at < :ends
                union all
                select cell, grade from resolutions.held
                where grade is not null and day between :first and :last) decided
              group by cell
            )
            insert into resolutions.month_of_unit
            select :first, p.parent, line.path, count(*), count(*) filter (where m.held),
              count(*) filter (where m.thematic), coalesce(sum(m.expected), 0),
              coalesce(sum(m.attended), 0), coalesce(sum(m.spoke), 0), coalesce(sum(t.due), 0),
              coalesce(sum(t.in_time), 0), coalesce(sum(g.good), 0), coalesce(sum(g.fair), 0),
              coalesce(sum(g.average), 0), coalesce(sum(g.weak), 0),
              count(*) filter (where m.rate < 50),
              count(*) filter (where m.rate >= 50 and m.rate < 60),
              count(*) filter (where m.rate >= 60 and m.rate < 70),
              count(*) filter (where m.rate >= 70 and m.rate < 80),
              count(*) filter (where m.rate >= 80 and m.rate < 85),
              count(*) filter (where m.rate >= 85 and m.rate < 90),
              count(*) filter (where m.rate >= 90 and m.rate < 95),
              count(*) filter (where m.rate >= 95 and m.rate < 100),
              count(*) filter (where m.rate = 100)
            from resolutions.counted_cell c
            join units.parent p on p.unit = c.cell
              and daterange(p.since, p.until) @> cast(:last as date)
            join line on line.unit = p.parent
            left join meeting m on m.cell = c.cell
            left join task t on t.cell = c.cell
            left join grade g on g.cell = c.cell
            where c.since <= :first
            group by p.parent, line.path
            """;

    /** What was counted, as seen from each organisation above it. */
    private static final String SUM =
            """
            insert into resolutions.month_of_part (month, unit, path, part, %s)
            select month, way[depth],
              '/' || array_to_string(trim_array(way, cardinality(way) - depth), '/') || '/',
              coalesce(way[depth + 1], :direct), %s
            from (
              select *, cast(string_to_array(trim(both '/' from path), '/') as bigint[]) as way
              from resolutions.month_of_unit
              where month = :first) counted, generate_series(1, cardinality(way)) depth
            group by 1, 2, 3, 4
            """
                    .formatted(Measure.columns(), Measure.sums());

    private final JdbcClient jdbc;
    private final HeldMeetings held;
    private final Law law;
    private final Clock clock;

    MonthCount(JdbcClient jdbc, HeldMeetings held, Law law, Clock clock) {
        this.jdbc = jdbc;
        this.held = held;
        this.law = law;
        this.clock = clock;
    }

    /** Months that can be counted and were not yet, the earliest first. */
    List<YearMonth> due() {
        LocalDate begin =
                jdbc.sql("select min(since) as begin from resolutions.counted_cell")
                        .query((row, _) -> row.getObject("begin", LocalDate.class))
                        .optional()
                        .orElse(null);
        if (begin == null) {
            return List.of();
        }
        List<YearMonth> counted = counted();
        YearMonth over = YearMonth.from(LocalDate.now(clock).minusDays(DAYS_TO_COME_IN));
        return Stream.iterate(
                        YearMonth.from(begin),
                        month -> month.isBefore(over),
                        month -> month.plusMonths(1))
                .filter(month -> !counted.contains(month))
                .toList();
    }

    /** The months that were counted, the latest first. */
    List<YearMonth> counted() {
        return jdbc.sql("select month from resolutions.counted_month order by month desc")
                .query(
                        (row, _) ->
                                YearMonth.from(
                                        Objects.requireNonNull(
                                                row.getObject("month", LocalDate.class))))
                .list();
    }

    @Transactional
    public void count(YearMonth month) {
        held.catchUp(month);
        jdbc.sql("insert into resolutions.counted_month (month, counted_at) values (:month, :now)")
                .param("month", month.atDay(1))
                .param("now", OffsetDateTime.now(clock))
                .update();
        LocalDate last = month.atEndOfMonth();
        jdbc.sql(COUNT)
                .param("first", month.atDay(1))
                .param("last", last)
                .param("begins", month.atDay(1).atStartOfDay(Formats.ZONE).toOffsetDateTime())
                .param("ends", last.plusDays(1).atStartOfDay(Formats.ZONE).toOffsetDateTime())
                .param("due", law.at(MONTHLY, last, null).number())
                .update();
        jdbc.sql(SUM).param("first", month.atDay(1)).param("direct", Telling.DIRECT).update();
    }
}

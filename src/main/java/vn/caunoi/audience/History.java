package vn.caunoi.audience;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.caunoi.units.SiteId;

/** What past days counted (lịch sử truy cập), for the page and its downloads. */
@Repository
class History {

    record OfDay(LocalDate day, long visitors) {}

    record OfMonth(YearMonth month, long visitors) {}

    record OfYear(Year year, long visitors) {}

    private final JdbcClient jdbc;

    History(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<LocalDate> firstDay(SiteId site) {
        return jdbc.sql("select min(day) from audience.site_day where site = ?")
                .param(site.value())
                .query(LocalDate.class)
                .optional();
    }

    /** Every day counted so far, for the download. */
    List<OfDay> all(SiteId site) {
        return jdbc.sql("select day, visitors from audience.site_day where site = ? order by day")
                .param(site.value())
                .query(History::day)
                .list();
    }

    /** Each day between the two, also those when nobody came. */
    List<OfDay> days(SiteId site, LocalDate first, LocalDate last) {
        Map<LocalDate, Long> counted = new TreeMap<>();
        first.datesUntil(last.plusDays(1)).forEach(day -> counted.put(day, 0L));
        jdbc.sql(
                        """
                        select day, visitors from audience.site_day
                        where site = ? and day between ? and ?
                        """)
                .params(site.value(), first, last)
                .query(History::day)
                .list()
                .forEach(of -> counted.put(of.day(), of.visitors()));
        List<OfDay> days = new ArrayList<>();
        counted.forEach((day, visitors) -> days.add(new OfDay(day, visitors)));
        return days;
    }

    /** The twelve months of a year. */
    List<OfMonth> months(SiteId site, Year year) {
        List<OfDay> days = days(site, year.atDay(1), year.atMonth(12).atEndOfMonth());
        return IntStream.rangeClosed(1, 12)
                .mapToObj(year::atMonth)
                .map(month -> new OfMonth(month, sum(days, month)))
                .toList();
    }

    List<OfYear> years(SiteId site) {
        return jdbc.sql(
                        """
                        select extract(year from day)::int as year, sum(visitors) as visitors
                        from audience.site_day where site = ? group by 1 order by 1
                        """)
                .param(site.value())
                .query((row, _) -> new OfYear(Year.of(row.getInt(1)), row.getLong(2)))
                .list();
    }

    private static OfDay day(ResultSet row, int number) throws SQLException {
        return new OfDay(row.getObject("day", LocalDate.class), row.getLong("visitors"));
    }

    private static long sum(List<OfDay> days, YearMonth month) {
        return days.stream()
                .filter(of -> YearMonth.from(of.day()).equals(month))
                .mapToLong(OfDay::visitors)
                .sum();
    }
}

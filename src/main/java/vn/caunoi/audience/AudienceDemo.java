package vn.caunoi.audience;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Random;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.caunoi.program.DemoPart;
import vn.caunoi.units.SiteId;
import vn.caunoi.units.Sites;

/**
 * An invented past for the demo district: what its old portal counted, and days until the district
 * was archived. The same on every machine; together they make 165.662.
 */
@Component
class AudienceDemo implements DemoPart {

    static final long EVERYTHING = 165_662;

    private static final LocalDate FIRST = LocalDate.of(2023, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2025, 6, 30);
    private static final int USUAL = 58;
    private static final int AT_WEEKENDS = 31;
    private static final double GROWTH = 0.9;

    private final Sites sites;
    private final OpeningBalances openings;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    AudienceDemo(
            Sites sites,
            OpeningBalances openings,
            JdbcClient jdbc,
            TransactionTemplate transaction) {
        this.sites = sites;
        this.openings = openings;
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    @Override
    public int floor() {
        return 2;
    }

    @Override
    public String what() {
        return "lượt truy cập";
    }

    @Override
    public void load(Progress progress) {
        if (!sites.all().isEmpty()) {
            SiteId district = sites.all().getFirst().id();
            if (openings.of(district).isEmpty()) {
                transaction.executeWithoutResult(_ -> invent(district));
            }
        }
        progress.at(1, 1);
    }

    private void invent(SiteId site) {
        List<LocalDate> days = FIRST.datesUntil(LAST.plusDays(1)).toList();
        var chance = new Random(EVERYTHING);
        Long[] visitors = days.stream().map(day -> visitors(day, chance)).toArray(Long[]::new);
        long counted = List.of(visitors).stream().mapToLong(Long::longValue).sum();
        openings.enter(
                site,
                new OpeningBalance(FIRST.minusDays(1), EVERYTHING - counted, "số liệu minh họa"));
        jdbc.sql(
                        """
                        insert into audience.site_day (site, day, visitors)
                        select ?, day, visitors from unnest(?::date[], ?) as past (day, visitors)
                        """)
                .params(
                        site.value(),
                        days.stream().map(LocalDate::toString).toArray(String[]::new),
                        visitors)
                .update();
        jdbc.sql("insert into audience.site_total (site, counted) values (?, ?)")
                .params(site.value(), counted)
                .update();
    }

    /** Fewer at weekends and at Tết, a little more from year to year. */
    private static long visitors(LocalDate day, Random chance) {
        boolean weekend =
                day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        double usual = weekend || isTet(day) ? AT_WEEKENDS : USUAL;
        double years = ChronoUnit.DAYS.between(FIRST, day) / 365.0;
        return Math.round(usual * (1 + GROWTH * years) * (0.75 + chance.nextDouble() / 2));
    }

    /** The five days of the holiday from the eve of the lunar new year on. */
    private static boolean isTet(LocalDate day) {
        LocalDate eve =
                switch (day.getYear()) {
                    case 2023 -> LocalDate.of(2023, 1, 21);
                    case 2024 -> LocalDate.of(2024, 2, 9);
                    default -> LocalDate.of(2025, 1, 28);
                };
        return !day.isBefore(eve) && day.isBefore(eve.plusDays(5));
    }
}

package vn.caunoi.statistics.proof;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.caunoi.units.Site;
import vn.caunoi.units.Sites;
import vn.caunoi.units.UnitId;
import vn.caunoi.web.Formats;

/**
 * Every night one node closes the month that is over, and says anew what later corrections changed
 * in the months before.
 */
@Configuration(proxyBeanMethods = false)
class NightlyClosing {

    private static final LocalTime AT = LocalTime.of(1, 30);

    private final Sites sites;
    private final MonthEnd monthEnd;
    private final Closings closings;
    private final JdbcClient jdbc;
    private final Clock clock;

    NightlyClosing(
            Sites sites, MonthEnd monthEnd, Closings closings, JdbcClient jdbc, Clock clock) {
        this.sites = sites;
        this.monthEnd = monthEnd;
        this.closings = closings;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Bean
    RecurringTask<Void> monthsAreClosed() {
        return Tasks.recurring("statistics.closing", Schedules.daily(Formats.ZONE, AT))
                .execute((_, _) -> round());
    }

    void round() {
        sites.all().stream().map(Site::unit).distinct().forEach(this::round);
    }

    private void round(UnitId unit) {
        YearMonth over = YearMonth.from(LocalDate.now(clock)).minusMonths(1);
        if (closings.last(unit, over).isEmpty()) {
            monthEnd.close(unit, over, null);
        }
        closings.newest(unit).stream()
                .filter(closing -> ledgerGrewAfter(closing.snapshot().knownAt()))
                .forEach(closing -> monthEnd.close(unit, closing.month(), null));
    }

    private boolean ledgerGrewAfter(Instant known) {
        return jdbc.sql("select exists (select from dossiers.writing where recorded_at > :known)")
                .param("known", known.atOffset(ZoneOffset.UTC))
                .query(Boolean.class)
                .single();
    }
}

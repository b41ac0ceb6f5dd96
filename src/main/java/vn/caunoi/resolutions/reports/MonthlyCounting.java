package vn.caunoi.resolutions.reports;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.LocalTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.caunoi.web.Formats;

/** Every night one node counts the months that have come due. */
@Configuration(proxyBeanMethods = false)
class MonthlyCounting {

    private static final LocalTime AT = LocalTime.of(2, 10);

    @Bean
    RecurringTask<Void> monthsOfCellsAreCounted(MonthCount count) {
        return Tasks.recurring("resolutions.months", Schedules.daily(Formats.ZONE, AT))
                .execute((_, _) -> count.due().forEach(count::count));
    }
}

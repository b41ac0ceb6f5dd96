package vn.caunoi.dossiers.counter;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.LocalTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.caunoi.web.Formats;

/** Every night one node erases what need not be kept any longer. */
@Configuration(proxyBeanMethods = false)
class NightlyErasure {

    private static final LocalTime AT = LocalTime.of(4, 30);

    @Bean
    RecurringTask<Void> peopleAreForgotten(Retention retention) {
        return Tasks.recurring("dossiers.retention", Schedules.daily(Formats.ZONE, AT))
                .execute(
                        (_, _) -> {
                            retention.units().forEach(retention::erasePeople);
                            retention.forgetAbandonedFiles();
                        });
    }
}

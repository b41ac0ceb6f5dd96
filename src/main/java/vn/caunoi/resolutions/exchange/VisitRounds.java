package vn.caunoi.resolutions.exchange;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Every ten minutes one node of the inside calls on the outside. */
@Configuration(proxyBeanMethods = false)
class VisitRounds {

    private static final Duration EVERY = Duration.ofMinutes(10);

    @Bean
    RecurringTask<Void> theOutsideIsVisited(Visits visits) {
        return Tasks.recurring("resolutions.visits", Schedules.fixedDelay(EVERY))
                .execute(
                        (_, _) -> {
                            if (visits.arePossible()) {
                                visits.go(Exchange.OTHER_SIDE);
                            }
                        });
    }
}

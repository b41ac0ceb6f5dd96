package vn.caunoi.statistics;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Folds what the ledger has written into the movements, on whichever node is free. */
@Configuration(proxyBeanMethods = false)
class FoldingRound {

    private static final Duration BETWEEN = Duration.ofSeconds(20);

    @Bean
    RecurringTask<Void> movementsAreFolded(Movements movements) {
        return Tasks.recurring("statistics.fold", Schedules.fixedDelay(BETWEEN))
                .execute((_, _) -> movements.fold());
    }
}

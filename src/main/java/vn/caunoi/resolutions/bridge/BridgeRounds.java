package vn.caunoi.resolutions.bridge;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Duration;
import java.time.LocalTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.caunoi.program.RunningRooms;
import vn.caunoi.program.Wing;
import vn.caunoi.web.Formats;

/**
 * What one node does from time to time: suggestions once a week where the dossiers are, promises
 * all the time.
 */
@Configuration(proxyBeanMethods = false)
class BridgeRounds {

    private static final LocalTime AT = LocalTime.of(5, 0);
    private static final Duration BETWEEN = Duration.ofMinutes(2);

    @Bean
    RecurringTask<Void> figuresSuggest(WeeklyRound round, RunningRooms rooms) {
        return Tasks.recurring("resolutions.suggestions", Schedules.daily(Formats.ZONE, AT))
                .execute(
                        (_, _) -> {
                            if (rooms.run(Wing.PORTAL)) {
                                round.runOnceAWeek();
                            }
                        });
    }

    @Bean
    RecurringTask<Void> promisesAreShown(PromiseRound round) {
        return Tasks.recurring("resolutions.promises", Schedules.fixedDelay(BETWEEN))
                .execute((_, _) -> round.run());
    }
}

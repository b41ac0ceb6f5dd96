package vn.caunoi.publishing.rating;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.LocalTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.caunoi.web.Formats;

/** Shortly after midnight yesterday's hashes go, and its sums stay. */
@Configuration(proxyBeanMethods = false)
class DayEnd {

    private static final LocalTime AFTER_MIDNIGHT = LocalTime.of(0, 5);

    @Bean
    RecurringTask<Void> closeRatingDays(Ratings ratings) {
        return Tasks.recurring(
                        "publishing-rating-days", Schedules.daily(Formats.ZONE, AFTER_MIDNIGHT))
                .execute((_, _) -> ratings.closeDays());
    }
}

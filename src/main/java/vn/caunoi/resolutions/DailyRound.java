package vn.caunoi.resolutions;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.LocalTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.caunoi.cells.PartyRooms;
import vn.caunoi.web.Formats;

/** Every morning tasks are measured and people reminded (vòng buổi sáng), on one free node. */
@Configuration(proxyBeanMethods = false)
class DailyRound {

    private static final LocalTime AT = LocalTime.of(6, 30);

    @Bean
    RecurringTask<Void> tasksAreFollowed(
            PartyRooms rooms, Births births, Measuring measuring, Reminders reminders) {
        return com.github.kagkarlsson.scheduler.task.helper.Tasks.recurring(
                        "resolutions.follow", Schedules.daily(Formats.ZONE, AT))
                .execute(
                        (instance, context) -> {
                            if (rooms.areOpen()) {
                                births.lately();
                                measuring.round();
                                reminders.round();
                            }
                        });
    }
}

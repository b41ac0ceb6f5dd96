package vn.caunoi.notifications;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Duration;
import java.time.LocalTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.caunoi.web.Formats;

/** What this room does by itself, on whichever node is free. */
@Configuration(proxyBeanMethods = false)
class Rounds {

    private static final Duration BETWEEN = Duration.ofSeconds(5);
    private static final LocalTime TIDIES_AT = LocalTime.of(3, 10);

    @Bean
    RecurringTask<Void> lettersLeave(Postman postman) {
        return Tasks.recurring("notifications.letters", Schedules.fixedDelay(BETWEEN))
                .execute((instance, context) -> postman.round());
    }

    @Bean
    RecurringTask<Void> outsideLettersLeave(OutsideLetters outside) {
        return Tasks.recurring("notifications.outside", Schedules.fixedDelay(BETWEEN))
                .execute((instance, context) -> outside.round());
    }

    @Bean
    RecurringTask<Void> oldMessagesGo(Messages messages, Letters letters) {
        return Tasks.recurring("notifications.tidy", Schedules.daily(Formats.ZONE, TIDIES_AT))
                .execute(
                        (instance, context) -> {
                            messages.tidy();
                            letters.tidy();
                        });
    }
}

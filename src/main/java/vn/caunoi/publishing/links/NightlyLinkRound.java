package vn.caunoi.publishing.links;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.LocalTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.caunoi.units.Sites;
import vn.caunoi.web.Formats;

/** Every night one node looks at the links of all sites. */
@Configuration(proxyBeanMethods = false)
class NightlyLinkRound {

    private static final LocalTime AT = LocalTime.of(3, 10);

    @Bean
    RecurringTask<Void> linksEveryNight(Sites sites, LinkRound round) {
        return Tasks.recurring("publishing.links", Schedules.daily(Formats.ZONE, AT))
                .execute((instance, context) -> sites.all().forEach(round::all));
    }
}

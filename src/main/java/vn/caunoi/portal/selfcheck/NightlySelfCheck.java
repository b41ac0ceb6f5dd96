package vn.caunoi.portal.selfcheck;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.LocalTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import vn.caunoi.units.Sites;
import vn.caunoi.web.Formats;

/** Every night one node checks all sites. */
@Configuration(proxyBeanMethods = false)
class NightlySelfCheck {

    private static final LocalTime AT = LocalTime.of(2, 20);

    @Bean
    RecurringTask<Void> selfCheckEveryNight(Sites sites, SelfCheck check, Environment environment) {
        return Tasks.recurring("portal.selfcheck", Schedules.daily(Formats.ZONE, AT))
                .execute(
                        (instance, context) -> {
                            int port =
                                    environment.getRequiredProperty(
                                            "local.server.port", Integer.class);
                            sites.all().forEach(site -> check.of(site, port, SelfCheck.THOROUGH));
                        });
    }
}

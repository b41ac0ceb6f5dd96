package vn.caunoi.dossiers.life;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.LocalTime;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.caunoi.notifications.MessageTemplate;
import vn.caunoi.notifications.MessageTemplates;
import vn.caunoi.web.Formats;

/** Every working morning each officer hears once what presses (tin báo buổi sáng). */
@Configuration(proxyBeanMethods = false)
class Mornings implements MessageTemplates {

    static final String OFFICER = "ho-so.buoi-sang";
    static final String LEADER = "ho-so.buoi-sang-lanh-dao";

    private static final LocalTime BEFORE_WORK = LocalTime.of(7, 0);

    @Bean
    RecurringTask<Void> morningsAreTold(Alarms alarms) {
        return Tasks.recurring("dossiers.mornings", Schedules.daily(Formats.ZONE, BEFORE_WORK))
                .execute((instance, context) -> alarms.ring());
    }

    @Override
    public List<MessageTemplate> templates() {
        return List.of(
                new MessageTemplate(
                        OFFICER,
                        "Hồ sơ đến hạn mỗi sáng",
                        "Hồ sơ bạn giữ: {overdue} quá hạn, {today} đến hạn hôm nay",
                        """
                        Ở {unit}, trong các hồ sơ bạn đang giữ: {overdue} hồ sơ quá hạn, {today} hồ sơ \
                        đến hạn hôm nay, {soon} hồ sơ sắp đến hạn, {stuck} hồ sơ đứng im."""),
                new MessageTemplate(
                        LEADER,
                        "Hồ sơ của đơn vị mỗi sáng",
                        "{unit}: {overdue} hồ sơ quá hạn, {unheld} hồ sơ chưa có người giữ",
                        """
                        Ở {unit}: {overdue} hồ sơ quá hạn, {today} hồ sơ đến hạn hôm nay, {stuck} hồ sơ \
                        đứng im, {unheld} hồ sơ chưa có người giữ."""));
    }
}

package vn.caunoi.notifications;

import java.util.Map;
import org.springframework.stereotype.Component;
import vn.caunoi.journal.ActLabels;

/** How the acts of this room are called in the journal. */
@Component
class NotificationActs implements ActLabels {

    @Override
    public Map<String, String> labels() {
        return Map.of("notifications.resend", "Gửi lại thư");
    }
}

package vn.caunoi.calendar;

import java.util.Map;
import org.springframework.stereotype.Component;
import vn.caunoi.journal.ActLabels;

/** How the acts of this room are called in the journal. */
@Component
class CalendarActs implements ActLabels {

    static final String RECORD = "calendar.record";
    static final String WITHDRAW = "calendar.withdraw";
    static final String SESSIONS = "calendar.sessions";

    @Override
    public Map<String, String> labels() {
        return Map.of(
                RECORD, "Ghi thông báo ngày nghỉ, ngày làm bù",
                WITHDRAW, "Rút thông báo ngày nghỉ, ngày làm bù",
                SESSIONS, "Đổi giờ làm việc");
    }
}

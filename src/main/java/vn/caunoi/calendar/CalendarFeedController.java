package vn.caunoi.calendar;

import java.time.Clock;
import java.time.Year;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Gives the days off and the days worked instead to other calendars (lịch iCalendar). */
@Controller
class CalendarFeedController {

    static final String ADDRESS = "/lich-lam-viec.ics";

    private static final int YEARS_BACK = 1;
    private static final int YEARS_AHEAD = 2;

    private final WorkCalendar calendar;
    private final Notices notices;
    private final Clock clock;

    CalendarFeedController(WorkCalendar calendar, Notices notices, Clock clock) {
        this.calendar = calendar;
        this.notices = notices;
        this.clock = clock;
    }

    @GetMapping(ADDRESS)
    ResponseEntity<byte[]> show() {
        int year = Year.now(clock).getValue();
        List<Entry> entries = notices.entries(clock.instant());
        var feed = new Feed(entries);
        for (int one = year - YEARS_BACK; one <= year + YEARS_AHEAD; one++) {
            YearView.special(one, calendar.now()).forEach(feed::add);
        }
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("text/calendar;charset=UTF-8"))
                .body(feed.bytes());
    }
}

package vn.caunoi.calendar;

import java.time.Clock;
import java.time.Year;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import vn.caunoi.web.Link;
import vn.caunoi.web.Page;

/** The page of working days (trang Lịch làm việc): this year, and every year that was asked for. */
@Controller
class YearController {

    static final String ADDRESS = "/lich-lam-viec";
    static final String OF_YEAR = ADDRESS + "/{year:20[0-9]{2}}";

    static final String TITLE = "Lịch làm việc";

    private final WorkCalendar calendar;
    private final Notices notices;
    private final Clock clock;

    YearController(WorkCalendar calendar, Notices notices, Clock clock) {
        this.calendar = calendar;
        this.notices = notices;
        this.clock = clock;
    }

    @GetMapping(ADDRESS)
    String index(Model model) {
        return page(Year.now(clock).getValue(), ADDRESS, model);
    }

    @GetMapping(OF_YEAR)
    String show(@PathVariable int year, Model model) {
        if (!YearView.covers(year)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return page(year, ADDRESS + "/" + year, model);
    }

    private String page(int year, String address, Model model) {
        var page =
                Page.of(TITLE + " năm " + year, address)
                        .describedBy(
                                "Ngày làm việc, ngày nghỉ, ngày làm bù năm %d và căn cứ của từng ngày."
                                        .formatted(year));
        model.addAttribute(
                "page", address.equals(ADDRESS) ? page : page.below(new Link(TITLE, ADDRESS)));
        model.addAttribute("view", YearView.of(year, calendar.now()));
        model.addAttribute("ledger", Ledger.of(notices.entries(clock.instant()), year));
        return "calendar/year";
    }
}

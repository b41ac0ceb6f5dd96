package vn.caunoi.meetings.minutes;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import vn.caunoi.meetings.MeetingAddress;

/** The minutes of a meeting, from the first word to the signatures. */
@Controller
class MinutesController {

    static final String ADDRESS = MeetingAddress.ONE + "/bien-ban";

    private final Sittings sittings;
    private final MinutesPages pages;

    MinutesController(Sittings sittings, MinutesPages pages) {
        this.sittings = sittings;
        this.pages = pages;
    }

    @GetMapping(ADDRESS)
    ModelAndView show(@PathVariable long unit, @PathVariable long meeting) {
        return pages.of(sittings.at(unit, meeting));
    }
}

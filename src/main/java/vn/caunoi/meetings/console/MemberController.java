package vn.caunoi.meetings.console;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import vn.caunoi.meetings.Act;
import vn.caunoi.meetings.Deed;
import vn.caunoi.meetings.Meeting;
import vn.caunoi.meetings.Meetings;
import vn.caunoi.web.Officer;
import vn.caunoi.web.SeeOther;

/** A member's page during the meeting (trang dự họp), for a phone. */
@Controller
class MemberController {

    private final Meetings meetings;
    private final MeetingFinder finder;
    private final Attendees attendees;
    private final MemberPages pages;
    private final Clock clock;

    MemberController(
            Meetings meetings,
            MeetingFinder finder,
            Attendees attendees,
            MemberPages pages,
            Clock clock) {
        this.meetings = meetings;
        this.finder = finder;
        this.attendees = attendees;
        this.pages = pages;
        this.clock = clock;
    }

    @GetMapping(LiveAddress.MEMBER)
    ModelAndView show(
            @PathVariable String unit,
            @PathVariable String meeting,
            @RequestParam(name = "da-ghi", defaultValue = "") String done,
            @RequestParam(name = "ma", defaultValue = "") String pin,
            Officer officer) {
        return pages.show(finder.at(unit, meeting), officer)
                .addObject("done", done)
                .addObject("pin", pin);
    }

    /** Whatever seat the form names, it is their own that asks. */
    @PostMapping(LiveAddress.MEMBER)
    ModelAndView create(
            @PathVariable String unit,
            @PathVariable String meeting,
            @RequestParam Map<String, String> form,
            Officer officer) {
        Meeting here = finder.at(unit, meeting);
        Seated own =
                attendees
                        .of(officer, meetings.course(here.id()))
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.FORBIDDEN));
        Act act =
                SentAct.of(form)
                        .with("seat", own.seat())
                        .act(clock.instant())
                        .filter(sent -> isTheirs(sent.deed()))
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.FORBIDDEN));
        meetings.record(here.id(), List.of(act));
        return SeeOther.to(LiveAddress.of(here, Screen.MEMBER));
    }

    private static boolean isTheirs(Deed deed) {
        return deed instanceof Deed.AskedFloor
                || deed instanceof Deed.LeftQueue
                || deed instanceof Deed.Raised;
    }
}

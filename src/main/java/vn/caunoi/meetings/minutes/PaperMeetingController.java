package vn.caunoi.meetings.minutes;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.caunoi.meetings.MeetingAddress;
import vn.caunoi.meetings.Meetings;
import vn.caunoi.web.Link;
import vn.caunoi.web.Officer;
import vn.caunoi.web.Page;
import vn.caunoi.web.SeeOther;

/** A meeting that was held wholly on paper is entered in one form. */
@Controller
class PaperMeetingController {

    static final String ADDRESS = MeetingAddress.ONE + "/nhap-giay";

    private final Sittings sittings;
    private final Meetings meetings;
    private final PaperMeetings entry;
    private final Clock clock;

    PaperMeetingController(Sittings sittings, Meetings meetings, PaperMeetings entry, Clock clock) {
        this.sittings = sittings;
        this.meetings = meetings;
        this.entry = entry;
        this.clock = clock;
    }

    @GetMapping(ADDRESS)
    ModelAndView show(@PathVariable long unit, @PathVariable long meeting) {
        Sitting sitting = sittings.at(unit, meeting);
        return page(sitting, sheets(sitting, Typed.NOTHING), List.of());
    }

    @PostMapping(ADDRESS)
    ModelAndView create(
            @PathVariable long unit,
            @PathVariable long meeting,
            @RequestParam Map<String, String> typed,
            Officer officer) {
        Sitting sitting = sittings.at(unit, meeting);
        if (sitting.meeting().isClosed()) {
            return SeeOther.to(sitting.minutes());
        }
        PaperSheets sheets =
                sheets(sitting, new Typed(typed)).checked(sitting.meeting(), clock.instant());
        if (!sheets.isRight()) {
            return page(sitting, sheets, List.of());
        }
        List<String> refusals = entry.enter(sitting, sheets, officer);
        return refusals.isEmpty()
                ? SeeOther.to(sitting.minutes())
                : page(sitting, sheets, refusals);
    }

    private PaperSheets sheets(Sitting sitting, Typed typed) {
        return PaperSheets.of(
                meetings.agenda(sitting.meeting().id()), sittings.convened(sitting), typed);
    }

    private static ModelAndView page(Sitting sitting, PaperSheets sheets, List<String> refusals) {
        boolean isMistaken = !sheets.isRight() || !refusals.isEmpty();
        Page page =
                Page.of("Nhập cuộc họp ghi trên giấy", sitting.address() + "/nhap-giay")
                        .below(
                                new Link("Sinh hoạt", MeetingAddress.of(sitting.cell().unit())),
                                new Link("Cuộc họp", sitting.address()),
                                new Link("Biên bản", sitting.minutes()));
        var view =
                new ModelAndView("meetings/minutes/paperMeeting")
                        .addObject("page", isMistaken ? page.mistaken() : page)
                        .addObject("sitting", sitting)
                        .addObject("sheets", sheets)
                        .addObject("refusals", refusals);
        view.setStatus(isMistaken ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK);
        return view;
    }
}

package vn.caunoi.meetings.notice;

import java.time.Clock;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.caunoi.cells.Cell;
import vn.caunoi.meetings.Meeting;
import vn.caunoi.meetings.MeetingAddress;
import vn.caunoi.meetings.plan.MeetingPages;
import vn.caunoi.meetings.plan.Typed;
import vn.caunoi.web.Officer;
import vn.caunoi.web.Page;
import vn.caunoi.web.SeeOther;

/** Moves a meeting or calls it off; whoever was invited hears of it. */
@Controller
class ChangeController {

    static final String ADDRESS = MeetingAddress.ONE + "/doi-lich";

    private final MeetingPages pages;
    private final Notices notices;
    private final Clock clock;

    ChangeController(MeetingPages pages, Notices notices, Clock clock) {
        this.pages = pages;
        this.notices = notices;
        this.clock = clock;
    }

    @GetMapping(ADDRESS)
    ModelAndView show(@PathVariable long unit, @PathVariable long meeting) {
        Meeting found = pages.prepared(unit, meeting);
        return page(found, ChangeForm.of(found));
    }

    @PostMapping(ADDRESS)
    ModelAndView update(
            @PathVariable long unit,
            @PathVariable long meeting,
            @RequestParam Map<String, String> typed,
            Officer officer) {
        Meeting found = pages.prepared(unit, meeting);
        ChangeForm form = ChangeForm.of(new Typed(typed), clock);
        if (form.wrong()) {
            return MeetingPages.unfit(page(found, form));
        }
        Cell cell = pages.cell(unit);
        String reason = form.reason().value();
        if (form.callsOff()) {
            notices.callOff(cell, found, reason, officer);
        } else {
            notices.move(cell, found, form.startsAt(), form.place().value(), reason, officer);
        }
        return SeeOther.to(MeetingAddress.of(found) + "?da-ghi=doi-lich");
    }

    private ModelAndView page(Meeting meeting, ChangeForm form) {
        Page page =
                pages.page(
                        pages.cell(meeting.cell().value()), meeting, "Đổi, hoãn, hủy", "/doi-lich");
        return new ModelAndView("meetings/notice/change")
                .addObject("page", form.wrong() ? page.mistaken() : page)
                .addObject("meeting", meeting)
                .addObject("form", form);
    }
}

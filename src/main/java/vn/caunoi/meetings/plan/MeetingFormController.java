package vn.caunoi.meetings.plan;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.caunoi.cells.Cell;
import vn.caunoi.journal.Act;
import vn.caunoi.journal.Journal;
import vn.caunoi.law.Law;
import vn.caunoi.meetings.Meeting;
import vn.caunoi.meetings.MeetingState;
import vn.caunoi.meetings.Meetings;
import vn.caunoi.web.Officer;
import vn.caunoi.web.Page;
import vn.caunoi.web.SeeOther;

/** Plans a meeting, and mends it until people are told of it; later only who chairs and writes. */
@Controller
class MeetingFormController {

    static final String NEW = MeetingAddress.CELL + "/moi";
    static final String ADDRESS = MeetingAddress.ONE + "/sua";

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    private final MeetingPages pages;
    private final Meetings meetings;
    private final Rhythms rhythms;
    private final Law law;
    private final Journal journal;
    private final Clock clock;

    MeetingFormController(
            MeetingPages pages,
            Meetings meetings,
            Rhythms rhythms,
            Law law,
            Journal journal,
            Clock clock) {
        this.pages = pages;
        this.meetings = meetings;
        this.rhythms = rhythms;
        this.law = law;
        this.journal = journal;
        this.clock = clock;
    }

    @GetMapping(NEW)
    ModelAndView index(
            @PathVariable long unit,
            @RequestParam(name = "hinh-thuc", defaultValue = "thuong-ky") String kind) {
        Cell cell = pages.cell(unit);
        int least = law.at("sinh-hoat.thoi-luong", LocalDate.now(clock), cell.unit()).number();
        MeetingForm form =
                rhythms.of(cell.unit())
                        .map(
                                usual ->
                                        MeetingForm.blank(
                                                kind,
                                                usual.minutes(),
                                                TIME.format(usual.at()),
                                                usual.place()))
                        .orElseGet(() -> MeetingForm.blank(kind, least, "19:30", ""));
        return page(pages.page(cell, "Thêm cuộc họp", "/moi"), form, true);
    }

    @PostMapping(NEW)
    @Transactional
    ModelAndView create(@PathVariable long unit, @RequestParam Map<String, String> typed) {
        Cell cell = pages.cell(unit);
        MeetingForm form = MeetingForm.of(new Typed(typed));
        if (form.wrong()) {
            return MeetingPages.unfit(
                    page(pages.page(cell, "Thêm cuộc họp", "/moi").mistaken(), form, true));
        }
        Meeting meeting =
                meetings.plan(
                        cell.unit(),
                        form.chosenKind(),
                        form.subject().value(),
                        form.startsAt(),
                        form.chosenMinutes(),
                        form.place().value());
        meetings.people(meeting.id(), form.chair().value(), form.recorder().value());
        return SeeOther.to(MeetingAddress.of(meeting));
    }

    @GetMapping(ADDRESS)
    ModelAndView show(@PathVariable long unit, @PathVariable long meeting) {
        Meeting found = pages.prepared(unit, meeting);
        return page(edit(found), MeetingForm.of(found), isUnknown(found));
    }

    @PostMapping(ADDRESS)
    @Transactional
    ModelAndView update(
            @PathVariable long unit,
            @PathVariable long meeting,
            @RequestParam Map<String, String> typed,
            Officer officer) {
        Meeting found = pages.prepared(unit, meeting);
        MeetingForm form =
                isUnknown(found) ? MeetingForm.of(new Typed(typed)) : people(found, typed);
        if (form.wrong()) {
            return MeetingPages.unfit(page(edit(found).mistaken(), form, isUnknown(found)));
        }
        keep(found, form, officer);
        return SeeOther.to(MeetingAddress.of(found));
    }

    private void keep(Meeting meeting, MeetingForm form, Officer officer) {
        if (isUnknown(meeting)) {
            meetings.change(
                    meeting.id(),
                    form.chosenKind(),
                    form.subject().value(),
                    form.startsAt(),
                    form.chosenMinutes(),
                    form.place().value());
        }
        meetings.people(meeting.id(), form.chair().value(), form.recorder().value());
        String what = "cuộc họp " + meeting.id().value();
        journal.record(Act.by(officer, PlanActs.CHANGED, meeting.cell(), "", what));
    }

    /** Of a meeting that was announced everything else stays as it was announced. */
    private static MeetingForm people(Meeting found, Map<String, String> typed) {
        MeetingForm known = MeetingForm.of(found);
        MeetingForm form = MeetingForm.of(new Typed(typed));
        return new MeetingForm(
                known.kind(),
                known.subject(),
                known.day(),
                known.time(),
                known.minutes(),
                known.place(),
                form.chair(),
                form.recorder());
    }

    private static boolean isUnknown(Meeting meeting) {
        return meeting.state() == MeetingState.PLANNED;
    }

    private Page edit(Meeting meeting) {
        return pages.page(pages.cell(meeting.cell().value()), meeting, "Sửa cuộc họp", "/sua");
    }

    private static ModelAndView page(Page page, MeetingForm form, boolean all) {
        return new ModelAndView("meetings/plan/meetingForm")
                .addObject("page", page)
                .addObject("form", form)
                .addObject("all", all);
    }
}

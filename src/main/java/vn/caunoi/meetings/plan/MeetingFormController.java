package vn.caunoi.meetings.plan;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
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
import vn.caunoi.meetings.MeetingAddress;
import vn.caunoi.meetings.MeetingState;
import vn.caunoi.meetings.Meetings;
import vn.caunoi.web.Officer;
import vn.caunoi.web.Page;
import vn.caunoi.web.SeeOther;

/**
 * Plans a meeting, and mends it until people are told of it; after that, until its minutes are
 * signed, only who chairs and who keeps them.
 */
@Controller
class MeetingFormController {

    static final String NEW = MeetingAddress.CELL + "/moi";
    static final String ADDRESS = MeetingAddress.ONE + "/sua";

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    private final MeetingPages pages;
    private final Meetings meetings;
    private final Rhythms rhythms;
    private final UsualPeople people;
    private final Law law;
    private final Journal journal;
    private final Clock clock;

    MeetingFormController(
            MeetingPages pages,
            Meetings meetings,
            Rhythms rhythms,
            UsualPeople people,
            Law law,
            Journal journal,
            Clock clock) {
        this.pages = pages;
        this.meetings = meetings;
        this.rhythms = rhythms;
        this.people = people;
        this.law = law;
        this.journal = journal;
        this.clock = clock;
    }

    @GetMapping(NEW)
    ModelAndView index(
            @PathVariable long unit,
            @RequestParam(name = "hinh-thuc", defaultValue = "thuong-ky") String kind) {
        Cell cell = pages.cell(unit);
        LocalDate today = LocalDate.now(clock);
        int least = law.at("sinh-hoat.thoi-luong", today, cell.unit()).number();
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
        return blank(
                cell,
                form.by(people.chair(cell.unit(), today), people.recorder(cell.unit(), today)));
    }

    @PostMapping(NEW)
    @Transactional
    ModelAndView create(@PathVariable long unit, @RequestParam Map<String, String> typed) {
        Cell cell = pages.cell(unit);
        MeetingForm form = MeetingForm.of(new Typed(typed));
        if (form.wrong()) {
            return MeetingPages.unfit(blank(cell, form));
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
        Meeting found = pages.unsigned(unit, meeting);
        return edit(found, MeetingForm.of(found));
    }

    @PostMapping(ADDRESS)
    @Transactional
    ModelAndView update(
            @PathVariable long unit,
            @PathVariable long meeting,
            @RequestParam Map<String, String> typed,
            Officer officer) {
        Meeting found = pages.unsigned(unit, meeting);
        MeetingForm form =
                isUnknown(found) ? MeetingForm.of(new Typed(typed)) : people(found, typed);
        if (form.wrong()) {
            return MeetingPages.unfit(edit(found, form));
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
        var fields = new Typed(typed);
        return MeetingForm.of(found).by(fields.text("chu-tri"), fields.text("thu-ky")).judged();
    }

    private static boolean isUnknown(Meeting meeting) {
        return meeting.state() == MeetingState.PLANNED;
    }

    private ModelAndView blank(Cell cell, MeetingForm form) {
        Page page = pages.page(cell, "Thêm cuộc họp", "/moi");
        return page(page, form, cell, LocalDate.now(clock))
                .addObject("state", MeetingState.PLANNED);
    }

    private ModelAndView edit(Meeting meeting, MeetingForm form) {
        Cell cell = pages.cell(meeting.cell().value());
        Page page = pages.page(cell, meeting, "Sửa cuộc họp", "/sua");
        return page(page, form, cell, meeting.day()).addObject("state", meeting.state());
    }

    private ModelAndView page(Page page, MeetingForm form, Cell cell, LocalDate day) {
        List<String> named = List.of(form.chair().value(), form.recorder().value());
        return new ModelAndView("meetings/plan/meetingForm")
                .addObject("page", form.wrong() ? page.mistaken() : page)
                .addObject("form", form)
                .addObject("people", people.choices(cell.unit(), day, named));
    }
}

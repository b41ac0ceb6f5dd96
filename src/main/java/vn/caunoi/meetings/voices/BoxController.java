package vn.caunoi.meetings.voices;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import vn.caunoi.cells.Cell;
import vn.caunoi.cells.CellRight;
import vn.caunoi.cells.Cells;
import vn.caunoi.cells.Member;
import vn.caunoi.cells.MemberId;
import vn.caunoi.identity.PersonId;
import vn.caunoi.journal.Act;
import vn.caunoi.journal.Journal;
import vn.caunoi.meetings.Meeting;
import vn.caunoi.meetings.MeetingAddress;
import vn.caunoi.meetings.MeetingState;
import vn.caunoi.meetings.Meetings;
import vn.caunoi.meetings.plan.MeetingPages;
import vn.caunoi.meetings.plan.Typed;
import vn.caunoi.meetings.plan.TypedMoment;
import vn.caunoi.web.Officer;
import vn.caunoi.web.Page;
import vn.caunoi.web.SeeOther;

/**
 * The anonymous box of a cell: set up by its resolution, filled by members, opened at a meeting.
 */
@Controller
class BoxController {

    static final String ADDRESS = MeetingAddress.CELL + "/hop-gop-y";
    static final String RESOLUTION = ADDRESS + "/nghi-quyet";
    static final String OPENING = ADDRESS + "/mo";

    static final String NOT_TAKEN =
            "Chưa bỏ vào hộp: hộp chưa dùng, hoặc đồng chí đã góp một lần từ khi hộp được mở.";
    private static final String NOT_OPENED =
            "Chưa mở được: hộp chỉ mở tại một kỳ họp đã thông báo, chưa bế mạc, và khi có từ %d góp"
                    + " ý, để không ai nhận ra người viết.";

    private final MeetingPages pages;
    private final Box box;
    private final Meetings meetings;
    private final Cells cells;
    private final BoxLeast least;
    private final Journal journal;
    private final Clock clock;

    BoxController(
            MeetingPages pages,
            Box box,
            Meetings meetings,
            Cells cells,
            BoxLeast least,
            Journal journal,
            Clock clock) {
        this.pages = pages;
        this.box = box;
        this.meetings = meetings;
        this.cells = cells;
        this.least = least;
        this.journal = journal;
        this.clock = clock;
    }

    @GetMapping(ADDRESS)
    ModelAndView show(@PathVariable long unit, Officer officer) {
        return page(pages.cell(unit), BoxForm.blank(), officer, "");
    }

    /** Puts something in. Neither the journal nor the log hears of it. */
    @PostMapping(ADDRESS)
    ModelAndView create(
            @PathVariable long unit, @RequestParam Map<String, String> typed, Officer officer) {
        Cell cell = pages.cell(unit);
        MemberId self =
                self(cell, officer)
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.FORBIDDEN));
        BoxForm form = BoxForm.gift(new Typed(typed));
        if (form.wrong()) {
            return MeetingPages.unfit(page(cell, form, officer, ""));
        }
        if (!box.give(cell.unit(), self, form.text().value())) {
            return MeetingPages.unfit(page(cell, form, officer, NOT_TAKEN));
        }
        return SeeOther.to(MeetingAddress.of(cell.unit()) + "/hop-gop-y");
    }

    @PostMapping(RESOLUTION)
    @Transactional
    ModelAndView update(
            @PathVariable long unit, @RequestParam Map<String, String> typed, Officer officer) {
        Cell cell = pages.cell(unit);
        BoxForm form = BoxForm.resolution(new Typed(typed), LocalDate.now(clock));
        if (form.wrong()) {
            return MeetingPages.unfit(page(cell, form, officer, ""));
        }
        String number = form.number().value();
        LocalDate day = TypedMoment.day(form.day().value()).orElseThrow();
        box.resolve(cell.unit(), new Box.Resolution(number, day));
        journal.record(Act.by(officer, VoiceActs.BOX_RESOLVED, cell.unit(), "", number));
        return SeeOther.to(MeetingAddress.of(cell.unit()) + "/hop-gop-y");
    }

    @PostMapping(OPENING)
    @Transactional
    ModelAndView destroy(
            @PathVariable long unit, @RequestParam("ky") long meeting, Officer officer) {
        Cell cell = pages.cell(unit);
        Meeting found = pages.meeting(unit, meeting);
        if (!isFit(found) || !box.open(cell.unit(), found.id(), least.of(cell))) {
            String sentence = NOT_OPENED.formatted(least.of(cell));
            return MeetingPages.unfit(page(cell, BoxForm.blank(), officer, sentence));
        }
        journal.record(
                Act.by(
                        officer,
                        VoiceActs.BOX_OPENED,
                        cell.unit(),
                        "",
                        "cuộc họp " + found.id().value()));
        return SeeOther.to(MeetingAddress.of(found) + "/gop-y#hop");
    }

    private ModelAndView page(Cell cell, BoxForm form, Officer officer, String refusal) {
        Page page = pages.page(cell, "Hộp góp ý không ghi tên", "/hop-gop-y");
        Optional<MemberId> self = self(cell, officer);
        long unit = cell.unit().value();
        return new ModelAndView("meetings/voices/box")
                .addObject("page", form.wrong() || !refusal.isEmpty() ? page.mistaken() : page)
                .addObject("resolution", box.resolution(cell.unit()).orElse(null))
                .addObject("form", form)
                .addObject("refusal", refusal)
                .addObject("least", least.of(cell))
                .addObject("member", self.isPresent())
                .addObject("given", self.filter(one -> box.hasGiven(cell.unit(), one)).isPresent())
                .addObject("prepares", officer.may(CellRight.PREPARE, unit))
                .addObject("meetings", openable(cell, officer));
    }

    /** At which meetings this officer could open it now; none while too little lies in it. */
    private List<Meeting> openable(Cell cell, Officer officer) {
        boolean may =
                officer.may(CellRight.RUN, cell.unit().value())
                        && box.size(cell.unit()) >= least.of(cell);
        return may
                ? meetings.of(cell.unit()).stream().filter(BoxController::isFit).toList()
                : List.of();
    }

    private static boolean isFit(Meeting meeting) {
        return meeting.state() == MeetingState.CONVENED || meeting.state() == MeetingState.OPEN;
    }

    private Optional<MemberId> self(Cell cell, Officer officer) {
        return cells.withAccount(cell.unit(), new PersonId(officer.id()), LocalDate.now(clock))
                .map(Member::id);
    }
}

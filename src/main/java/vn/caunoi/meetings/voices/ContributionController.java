package vn.caunoi.meetings.voices;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import vn.caunoi.cells.CellRight;
import vn.caunoi.cells.Cells;
import vn.caunoi.cells.Member;
import vn.caunoi.cells.MemberId;
import vn.caunoi.identity.PersonId;
import vn.caunoi.meetings.Meeting;
import vn.caunoi.meetings.MeetingAddress;
import vn.caunoi.meetings.MeetingState;
import vn.caunoi.meetings.Meetings;
import vn.caunoi.meetings.plan.MeetingPages;
import vn.caunoi.meetings.plan.Typed;
import vn.caunoi.units.UnitId;
import vn.caunoi.web.Officer;
import vn.caunoi.web.Page;
import vn.caunoi.web.SeeOther;

/** Members write to the items before the meeting; all of the cell read it. */
@Controller
class ContributionController {

    static final String ADDRESS = MeetingAddress.ONE + "/gop-y";
    static final String REMOVAL = ADDRESS + "/{contribution:[0-9a-f-]{36}}/rut";

    private final MeetingPages pages;
    private final Meetings meetings;
    private final Contributions contributions;
    private final ShownContributions shown;
    private final Box box;
    private final Cells cells;
    private final Clock clock;

    ContributionController(
            MeetingPages pages,
            Meetings meetings,
            Contributions contributions,
            ShownContributions shown,
            Box box,
            Cells cells,
            Clock clock) {
        this.pages = pages;
        this.meetings = meetings;
        this.contributions = contributions;
        this.shown = shown;
        this.box = box;
        this.cells = cells;
        this.clock = clock;
    }

    @GetMapping(ADDRESS)
    ModelAndView show(
            @PathVariable long unit,
            @PathVariable long meeting,
            @RequestParam(name = "da-gui", defaultValue = "") String sent,
            Officer officer) {
        return page(pages.meeting(unit, meeting), ContributionForm.blank(), officer)
                .addObject("sent", !sent.isEmpty());
    }

    @PostMapping(ADDRESS)
    ModelAndView create(
            @PathVariable long unit,
            @PathVariable long meeting,
            @RequestParam Map<String, String> typed,
            Officer officer) {
        Meeting found = pages.prepared(unit, meeting);
        MemberId self = self(found.cell(), officer).orElseThrow(ContributionController::forbidden);
        ContributionForm form = ContributionForm.of(new Typed(typed), meetings.agenda(found.id()));
        if (form.wrong()) {
            return MeetingPages.unfit(page(found, form, officer));
        }
        contributions.add(
                found.id(), form.chosenItem(), form.signed() ? self : null, form.text().value());
        return SeeOther.to(MeetingAddress.of(found) + "/gop-y?da-gui=1");
    }

    @PostMapping(REMOVAL)
    ModelAndView destroy(
            @PathVariable long unit,
            @PathVariable long meeting,
            @PathVariable UUID contribution,
            Officer officer) {
        Meeting found = pages.prepared(unit, meeting);
        MemberId self = self(found.cell(), officer).orElseThrow(ContributionController::forbidden);
        if (!contributions.remove(found.id(), self, contribution)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return SeeOther.to(MeetingAddress.of(found) + "/gop-y");
    }

    private ModelAndView page(Meeting meeting, ContributionForm form, Officer officer) {
        Page page =
                pages.page(pages.cell(meeting.cell().value()), meeting, "Góp ý trước", "/gop-y");
        Optional<MemberId> self = self(meeting.cell(), officer);
        boolean ahead =
                meeting.state() == MeetingState.PLANNED || meeting.state() == MeetingState.CONVENED;
        boolean names = officer.may(CellRight.PREPARE, meeting.cell().value());
        return new ModelAndView("meetings/voices/contributions")
                .addObject("page", form.wrong() ? page.mistaken() : page)
                .addObject("meeting", meeting)
                .addObject("items", ContributionForm.items(meetings.agenda(meeting.id())))
                .addObject("form", form)
                .addObject("writes", ahead && self.isPresent())
                .addObject("groups", shown.of(meeting, self.orElse(null), names))
                .addObject("opened", box.opened(meeting.id()))
                .addObject("sent", false);
    }

    private Optional<MemberId> self(UnitId cell, Officer officer) {
        return cells.withAccount(cell, new PersonId(officer.id()), LocalDate.now(clock))
                .map(Member::id);
    }

    private static ResponseStatusException forbidden() {
        return new ResponseStatusException(HttpStatus.FORBIDDEN);
    }
}

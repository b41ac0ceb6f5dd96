package vn.caunoi.resolutions;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.caunoi.cells.Cell;
import vn.caunoi.cells.CellRight;
import vn.caunoi.journal.Act;
import vn.caunoi.journal.Journal;
import vn.caunoi.meetings.Meeting;
import vn.caunoi.meetings.MeetingLinks;
import vn.caunoi.web.Link;
import vn.caunoi.web.Officer;
import vn.caunoi.web.SeeOther;

/** The resolution of a meeting: read by everybody once adopted, written and adopted before. */
@Controller
class ResolutionController {

    static final String ADOPTION = ResolutionAddress.MEETING + "/ban-hanh";

    private final ResolutionPages pages;
    private final Resolutions resolutions;
    private final Drafts drafts;
    private final Adoption adoption;
    private final Journal journal;
    private final ObjectProvider<MeetingLinks> links;

    ResolutionController(
            ResolutionPages pages,
            Resolutions resolutions,
            Drafts drafts,
            Adoption adoption,
            Journal journal,
            ObjectProvider<MeetingLinks> links) {
        this.pages = pages;
        this.resolutions = resolutions;
        this.drafts = drafts;
        this.adoption = adoption;
        this.journal = journal;
        this.links = links;
    }

    @GetMapping(ResolutionAddress.MEETING)
    ModelAndView show(@PathVariable long unit, @PathVariable long meeting, Officer officer) {
        Cell cell = pages.cell(unit);
        Meeting found = pages.meeting(cell, meeting);
        Draft draft = drafts.of(cell, found);
        return page(draft, ResolutionForm.of(draft.paragraphs()), "", officer);
    }

    @PostMapping(ResolutionAddress.MEETING)
    @Transactional
    ModelAndView update(
            @PathVariable long unit,
            @PathVariable long meeting,
            @RequestParam Map<String, String> typed,
            Officer officer) {
        Cell cell = pages.cell(unit);
        Meeting found = pages.meeting(cell, meeting);
        ResolutionForm form = ResolutionForm.of(new Typed(typed));
        if (form.wrong()) {
            return page(drafts.of(cell, found), form, "", officer);
        }
        List<Paragraph> paragraphs = form.paragraphs();
        drafts.keep(found, paragraphs);
        String told = "cuộc họp %d: %d đoạn".formatted(found.id().value(), paragraphs.size());
        journal.record(Act.by(officer, ResolutionActs.DRAFT, cell.unit(), "", told));
        return SeeOther.to(ResolutionAddress.of(cell.unit(), found.id()));
    }

    @PostMapping(ADOPTION)
    ModelAndView create(@PathVariable long unit, @PathVariable long meeting, Officer officer) {
        Cell cell = pages.cell(unit);
        Meeting found = pages.meeting(cell, meeting);
        return adoption.of(cell, found)
                .map(sentence -> refused(drafts.of(cell, found), sentence, officer))
                .orElseGet(() -> SeeOther.to(ResolutionAddress.of(cell.unit(), found.id())));
    }

    private ModelAndView refused(Draft draft, String sentence, Officer officer) {
        ModelAndView page = page(draft, ResolutionForm.of(draft.paragraphs()), sentence, officer);
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    private ModelAndView page(Draft draft, ResolutionForm form, String refusal, Officer officer) {
        Meeting meeting = draft.meeting();
        Optional<Resolution> kept = resolutions.of(meeting.cell(), meeting.id());
        boolean runs = officer.may(CellRight.RUN, meeting.cell().value());
        return pages.page(
                        "resolution",
                        "Nghị quyết " + Resolutions.subject(meeting),
                        ResolutionAddress.of(meeting.cell(), meeting.id()),
                        draft.cell(),
                        form.wrong())
                .addObject("draft", draft)
                .addObject("kept", kept.filter(Resolution::isAdopted).orElse(null))
                .addObject("form", form)
                .addObject("refusal", refusal)
                .addObject("obstacle", Adoption.refusal(draft).orElse(""))
                .addObject("ways", ways(meeting, officer))
                .addObject("writes", runs && meeting.isClosed());
    }

    /** What else there is to do about the meeting. */
    private List<Link> ways(Meeting meeting, Officer officer) {
        String here = ResolutionAddress.of(meeting.cell(), meeting.id());
        return links.orderedStream()
                .flatMap(room -> room.of(meeting, officer).stream())
                .filter(way -> !way.href().equals(here))
                .toList();
    }
}

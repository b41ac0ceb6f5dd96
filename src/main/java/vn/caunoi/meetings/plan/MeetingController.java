package vn.caunoi.meetings.plan;

import gg.jte.Content;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.caunoi.cells.Cell;
import vn.caunoi.cells.CellRight;
import vn.caunoi.cells.Cells;
import vn.caunoi.meetings.Meeting;
import vn.caunoi.meetings.MeetingAddress;
import vn.caunoi.meetings.MeetingLinks;
import vn.caunoi.meetings.Meetings;
import vn.caunoi.web.Link;
import vn.caunoi.web.Officer;
import vn.caunoi.web.Page;
import vn.caunoi.web.SeeOther;

/** The page of one meeting: what it is, what can be done next, what was prepared. */
@Controller
class MeetingController {

    static final String AGREEMENT = MeetingAddress.ONE + "/thong-nhat";

    private final MeetingPages pages;
    private final Meetings meetings;
    private final NextSteps steps;
    private final Agreements agreements;
    private final Cells cells;
    private final ObjectProvider<MeetingBlock> blocks;
    private final ObjectProvider<MeetingLinks> links;

    MeetingController(
            MeetingPages pages,
            Meetings meetings,
            NextSteps steps,
            Agreements agreements,
            Cells cells,
            ObjectProvider<MeetingBlock> blocks,
            ObjectProvider<MeetingLinks> links) {
        this.pages = pages;
        this.meetings = meetings;
        this.steps = steps;
        this.agreements = agreements;
        this.cells = cells;
        this.blocks = blocks;
        this.links = links;
    }

    @GetMapping(MeetingAddress.ONE)
    ModelAndView show(
            @PathVariable long unit,
            @PathVariable long meeting,
            @RequestParam(name = "da-ghi", defaultValue = "") String done,
            @RequestParam(name = "thieu", defaultValue = "") String missing,
            Officer officer,
            CsrfToken csrf) {
        Cell cell = pages.cell(unit);
        Meeting found = pages.meeting(unit, meeting);
        return new ModelAndView("meetings/plan/meeting")
                .addObject(
                        "page",
                        Page.of(MeetingWords.title(found), MeetingAddress.of(found))
                                .below(new Link(cell.name(), MeetingAddress.of(cell.unit()))))
                .addObject("cell", cell)
                .addObject("meeting", found)
                .addObject("items", meetings.agenda(found.id()))
                .addObject("steps", steps.of(found, officer))
                .addObject(
                        "blocks",
                        blocks(new MeetingBlock.Shown(cell, found, officer, csrf.getToken())))
                .addObject(
                        "ways",
                        links.orderedStream()
                                .flatMap(room -> room.of(found, officer).stream())
                                .toList())
                .addObject("prepares", officer.may(CellRight.PREPARE, unit))
                .addObject("agreement", agreement(found, officer))
                .addObject("done", done)
                .addObject("missing", !missing.isEmpty());
    }

    /** Secretary and deputy have settled what it is about. */
    @PostMapping(AGREEMENT)
    ModelAndView update(@PathVariable long unit, @PathVariable long meeting, Officer officer) {
        Meeting found = pages.prepared(unit, meeting);
        agreements.record(found, officer);
        return SeeOther.to(MeetingAddress.of(found) + "?da-ghi=thong-nhat");
    }

    /** Whether secretary and deputy still have to say that they agree. */
    private boolean agreement(Meeting meeting, Officer officer) {
        return officer.may(CellRight.PREPARE, meeting.cell().value())
                && (meeting.kind().isRegular() || meeting.kind().isThematic())
                && !meeting.isClosed()
                && !cells.hasCommittee(meeting.cell(), meeting.day())
                && agreements.at(meeting.id()).isEmpty();
    }

    private List<Content> blocks(MeetingBlock.Shown shown) {
        return blocks.stream()
                .sorted(Comparator.comparingInt(MeetingBlock::order))
                .map(block -> block.on(shown))
                .filter(Objects::nonNull)
                .toList();
    }
}

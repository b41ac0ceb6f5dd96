package vn.caunoi.meetings.plan;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
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
import vn.caunoi.meetings.Meeting;
import vn.caunoi.meetings.MeetingAddress;
import vn.caunoi.meetings.MeetingState;
import vn.caunoi.meetings.Meetings;
import vn.caunoi.meetings.NewItem;
import vn.caunoi.web.Officer;
import vn.caunoi.web.SeeOther;

/** The library of topics; one of them becomes the topic of a meeting. */
@Controller
class TopicController {

    static final String ADDRESS = MeetingAddress.CELL + "/chuyen-de";

    private final MeetingPages pages;
    private final Meetings meetings;
    private final Topics topics;
    private final Clock clock;

    TopicController(MeetingPages pages, Meetings meetings, Topics topics, Clock clock) {
        this.pages = pages;
        this.meetings = meetings;
        this.topics = topics;
        this.clock = clock;
    }

    @GetMapping(ADDRESS)
    ModelAndView index(@PathVariable long unit, Officer officer) {
        Cell cell = pages.cell(unit);
        return new ModelAndView("meetings/plan/topics")
                .addObject("page", pages.page(cell, "Thư viện chuyên đề", "/chuyen-de"))
                .addObject("cell", cell)
                .addObject("topics", topics.of(cell.kind()))
                .addObject(
                        "meetings",
                        officer.may(CellRight.PREPARE, unit) ? waiting(cell) : List.of());
    }

    /** Gives a meeting its topic, and the questions of the topic to its agenda. */
    @PostMapping(ADDRESS)
    @Transactional
    ModelAndView create(
            @PathVariable long unit,
            @RequestParam("ky") long number,
            @RequestParam("chuyen-de") String code) {
        Meeting meeting = pages.meeting(unit, number);
        Topics.Topic topic = topics.named(code).orElseThrow(TopicController::notFound);
        if (!takesTopic(meeting)) {
            throw new ResponseStatusException(HttpStatus.CONFLICT);
        }
        meetings.change(
                meeting.id(),
                meeting.kind(),
                topic.title(),
                meeting.startsAt(),
                meeting.minutes(),
                meeting.place());
        var agenda =
                new ArrayList<>(meetings.agenda(meeting.id()).stream().map(NewItem::of).toList());
        agenda.addAll(AgendaDesk.questions(topic));
        meetings.agenda(meeting.id(), agenda);
        return SeeOther.to(MeetingAddress.of(meeting) + "?da-ghi=chuyen-de");
    }

    private List<Meeting> waiting(Cell cell) {
        return meetings.of(cell.unit()).stream()
                .filter(meeting -> meeting.startsAt().isAfter(clock.instant()))
                .filter(TopicController::takesTopic)
                .sorted(Comparator.comparing(Meeting::startsAt))
                .toList();
    }

    private static boolean takesTopic(Meeting meeting) {
        return meeting.kind().isThematic() && meeting.state() == MeetingState.PLANNED;
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}

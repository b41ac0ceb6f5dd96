package vn.caunoi.resolutions;

import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.caunoi.cells.Cell;
import vn.caunoi.cells.CellLinks;
import vn.caunoi.meetings.Meeting;
import vn.caunoi.meetings.MeetingId;
import vn.caunoi.meetings.Meetings;
import vn.caunoi.web.Formats;
import vn.caunoi.web.Link;
import vn.caunoi.web.Officer;

/** The follow-up table of a cell (bảng theo dõi): tasks, questions, resolutions, year by year. */
@Controller
class FollowUpController {

    private static final int FIRST_YEAR = 2000;

    private final ResolutionPages pages;
    private final Tasks tasks;
    private final Questions questions;
    private final Resolutions resolutions;
    private final Meetings meetings;
    private final ObjectProvider<CellLinks> links;

    FollowUpController(
            ResolutionPages pages,
            Tasks tasks,
            Questions questions,
            Resolutions resolutions,
            Meetings meetings,
            ObjectProvider<CellLinks> links) {
        this.pages = pages;
        this.tasks = tasks;
        this.questions = questions;
        this.resolutions = resolutions;
        this.meetings = meetings;
        this.links = links;
    }

    /** A meeting of the year, with its resolution when there is one that is adopted. */
    record Line(Meeting meeting, String href, String number) {

        /** "Tại phiên họp thường kỳ tháng 11/2026, ngày 03/11/2026". */
        String title() {
            return "Tại %s, ngày %s"
                    .formatted(Resolutions.subject(meeting), Formats.day(meeting.day()));
        }
    }

    @GetMapping(ResolutionAddress.CELL)
    ModelAndView index(
            @PathVariable long unit,
            @RequestParam(name = "nam", defaultValue = "0") int asked,
            Officer officer) {
        Cell cell = pages.cell(unit);
        LocalDate today = pages.today();
        int year = asked == 0 ? today.getYear() : asked;
        if (year < FIRST_YEAR || year > today.getYear()) {
            throw ResolutionPages.nowhere();
        }
        LocalDate from = Year.of(year).atDay(1);
        LocalDate until = from.plusYears(1).minusDays(1);
        return pages.page(
                        "followUp",
                        "Nghị quyết, nhiệm vụ",
                        ResolutionAddress.of(cell.unit()),
                        cell,
                        false)
                .addObject("today", today)
                .addObject("year", year)
                .addObject("open", tasks.open(cell.unit()))
                .addObject("settled", tasks.settled(cell.unit(), from, until))
                .addObject("questions", questions.open(cell.unit()))
                .addObject("answered", questions.answered(cell.unit(), from, until))
                .addObject("lines", lines(cell, year))
                .addObject("ways", ways(cell, officer));
    }

    /** What else there is to do at the cell. */
    private List<Link> ways(Cell cell, Officer officer) {
        String here = ResolutionAddress.of(cell.unit());
        return links.orderedStream()
                .flatMap(room -> room.of(cell, officer).stream())
                .filter(way -> !way.href().equals(here))
                .toList();
    }

    private List<Line> lines(Cell cell, int year) {
        Map<MeetingId, String> numbers = resolutions.numbers(cell.unit());
        return meetings.of(cell.unit()).stream()
                .filter(meeting -> meeting.isClosed() && meeting.day().getYear() == year)
                .map(
                        meeting ->
                                new Line(
                                        meeting,
                                        ResolutionAddress.of(meeting.cell(), meeting.id()),
                                        numbers.getOrDefault(meeting.id(), "")))
                .toList();
    }
}

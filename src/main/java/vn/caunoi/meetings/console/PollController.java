package vn.caunoi.meetings.console;

import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import vn.caunoi.meetings.Course;
import vn.caunoi.meetings.Meeting;
import vn.caunoi.meetings.Meetings;
import vn.caunoi.web.Officer;
import vn.caunoi.web.SeeOther;

/** Opinion polls on the members' own devices (thăm dò ý kiến). */
@Controller
class PollController {

    private static final String MISTAKE =
            "Thăm dò cần một câu hỏi và từ 2 đến 8 phương án, mỗi dòng một phương án.";

    private final Meetings meetings;
    private final MeetingFinder finder;
    private final Attendees attendees;
    private final Polls polls;
    private final Consoles consoles;

    PollController(
            Meetings meetings,
            MeetingFinder finder,
            Attendees attendees,
            Polls polls,
            Consoles consoles) {
        this.meetings = meetings;
        this.finder = finder;
        this.attendees = attendees;
        this.polls = polls;
        this.consoles = consoles;
    }

    @PostMapping(LiveAddress.POLLS)
    ModelAndView create(
            @PathVariable String unit,
            @PathVariable String meeting,
            @RequestParam Map<String, String> form,
            CsrfToken csrf) {
        Meeting here = finder.at(unit, meeting);
        Course course = meetings.course(here.id());
        Optional<NewPoll> wished = NewPoll.of(course.running(), form);
        if (wished.isEmpty()) {
            ModelAndView again = consoles.show(here, SentAct.shift("0"), csrf.getToken(), MISTAKE);
            again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return again;
        }
        polls.open(here.id(), wished.get(), Attendees.present(course));
        return toConsole(here);
    }

    @PostMapping(LiveAddress.POLL_END)
    ModelAndView destroy(
            @PathVariable String unit, @PathVariable String meeting, @PathVariable long poll) {
        Meeting here = finder.at(unit, meeting);
        polls.end(here.id(), poll);
        return toConsole(here);
    }

    /** An answer is taken once; nothing about it is written anywhere else. */
    @PostMapping(LiveAddress.ANSWER)
    ModelAndView update(
            @PathVariable String unit,
            @PathVariable String meeting,
            @RequestParam long poll,
            @RequestParam int choice,
            Officer officer) {
        Meeting here = finder.at(unit, meeting);
        Seated own =
                attendees
                        .of(officer, meetings.course(here.id()))
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.FORBIDDEN));
        boolean taken = polls.answer(here.id(), poll, own.seat(), choice);
        return SeeOther.to(
                LiveAddress.of(here, Screen.MEMBER)
                        + (taken ? "?da-ghi=y-kien" : "?da-ghi=het-luot"));
    }

    private static ModelAndView toConsole(Meeting meeting) {
        return SeeOther.to(LiveAddress.of(meeting, Screen.CONSOLE));
    }
}

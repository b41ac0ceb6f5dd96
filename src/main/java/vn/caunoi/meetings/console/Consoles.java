package vn.caunoi.meetings.console;

import java.time.Clock;
import java.time.Duration;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import vn.caunoi.meetings.Course;
import vn.caunoi.meetings.Meeting;
import vn.caunoi.meetings.Meetings;
import vn.caunoi.web.Page;

/** Shows the chair's console. */
@Component
class Consoles {

    private final Meetings meetings;
    private final Attendees attendees;
    private final Polls polls;
    private final Clock clock;

    Consoles(Meetings meetings, Attendees attendees, Polls polls, Clock clock) {
        this.meetings = meetings;
        this.attendees = attendees;
        this.polls = polls;
        this.clock = clock;
    }

    /**
     * Whoever opens the console gives everybody a seat who has none yet.
     *
     * @param refused why what was sent was not taken; empty when nothing was refused
     */
    ModelAndView show(Meeting meeting, Duration shift, String csrf, String refused) {
        meetings.seat(meeting.id());
        Course course = meetings.course(meeting.id());
        var console =
                new Console(
                        course.meeting(),
                        course,
                        attendees.roll(course),
                        polls.of(meeting.id()),
                        clock.instant(),
                        shift,
                        csrf);
        return new ModelAndView("meetings/console/console")
                .addObject(
                        "page",
                        Page.of(console.title(), console.address())
                                .below(LiveAddress.above(meeting)))
                .addObject("console", console)
                .addObject("refused", refused);
    }
}

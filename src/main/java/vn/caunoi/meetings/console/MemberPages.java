package vn.caunoi.meetings.console;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import vn.caunoi.meetings.Meeting;
import vn.caunoi.web.Officer;
import vn.caunoi.web.Page;

/** Shows the meeting to one who takes part. */
@Component
class MemberPages {

    private final Stages stages;
    private final Attendees attendees;
    private final Polls polls;

    MemberPages(Stages stages, Attendees attendees, Polls polls) {
        this.stages = stages;
        this.attendees = attendees;
        this.polls = polls;
    }

    ModelAndView show(Meeting meeting, Officer officer) {
        Stage stage = stages.of(meeting);
        Optional<Mine> mine =
                attendees
                        .of(officer, stage.course())
                        .map(own -> Mine.of(own, stage.course().speakers(), mayAnswer(stage, own)));
        return new ModelAndView("meetings/console/member")
                .addObject("page", Page.of("Dự họp chi bộ", LiveAddress.of(meeting, Screen.MEMBER)))
                .addObject("stage", stage)
                .addObject("mine", mine.orElse(null));
    }

    private boolean mayAnswer(Stage stage, Seated own) {
        return stage.poll()
                .filter(poll -> !poll.ended() && polls.mayAnswer(poll, own.seat()))
                .isPresent();
    }
}

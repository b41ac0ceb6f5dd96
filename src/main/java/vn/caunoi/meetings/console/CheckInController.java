package vn.caunoi.meetings.console;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import vn.caunoi.meetings.Act;
import vn.caunoi.meetings.Course;
import vn.caunoi.meetings.Deed;
import vn.caunoi.meetings.Meeting;
import vn.caunoi.meetings.Meetings;
import vn.caunoi.web.Officer;
import vn.caunoi.web.SeeOther;

/** Who reads the number on the projector is in the room (tự điểm danh). */
@Controller
class CheckInController {

    private final Meetings meetings;
    private final MeetingFinder finder;
    private final Attendees attendees;
    private final CheckIns checkIns;
    private final Clock clock;

    CheckInController(
            Meetings meetings,
            MeetingFinder finder,
            Attendees attendees,
            CheckIns checkIns,
            Clock clock) {
        this.meetings = meetings;
        this.finder = finder;
        this.attendees = attendees;
        this.checkIns = checkIns;
        this.clock = clock;
    }

    @PostMapping(LiveAddress.CHECK_IN)
    ModelAndView create(
            @PathVariable String unit,
            @PathVariable String meeting,
            @RequestParam("ma") String typed,
            Officer officer) {
        Meeting here = finder.at(unit, meeting);
        Course course = meetings.course(here.id());
        Optional<Seated> own = attendees.of(officer, course);
        if (own.isEmpty() || course.closedAt().isPresent()) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        boolean right = checkIns.pin(here.id()).equals(typed.strip());
        if (right) {
            var came = new Deed.Came(own.get().seat(), false);
            meetings.record(here.id(), List.of(new Act(UUID.randomUUID(), now(), came)));
        }
        return SeeOther.to(
                LiveAddress.of(here, Screen.MEMBER)
                        + (right ? "?da-ghi=diem-danh" : "?da-ghi=sai-ma"));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}

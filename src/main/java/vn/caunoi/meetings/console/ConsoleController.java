package vn.caunoi.meetings.console;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.caunoi.meetings.Meeting;
import vn.caunoi.meetings.Meetings;
import vn.caunoi.web.Formats;
import vn.caunoi.web.SeeOther;

/** The chair's console (bàn điều hành); without a script each act is a form that comes here. */
@Controller
class ConsoleController {

    private static final String UNREADABLE =
            "Không đọc được việc vừa gửi. Hãy tải lại trang rồi ghi lại.";

    private final Meetings meetings;
    private final MeetingFinder finder;
    private final Consoles consoles;
    private final Clock clock;

    ConsoleController(Meetings meetings, MeetingFinder finder, Consoles consoles, Clock clock) {
        this.meetings = meetings;
        this.finder = finder;
        this.consoles = consoles;
        this.clock = clock;
    }

    @GetMapping(LiveAddress.CONSOLE)
    ModelAndView show(
            @PathVariable String unit,
            @PathVariable String meeting,
            @RequestParam(name = "luc", defaultValue = "") String time,
            @RequestParam(name = "lech", defaultValue = "0") String shift,
            CsrfToken csrf) {
        Meeting here = finder.at(unit, meeting);
        return typedTime(time)
                .map(at -> SeeOther.to(address(here, since(here, at))))
                .orElseGet(() -> consoles.show(here, SentAct.shift(shift), csrf.getToken(), ""));
    }

    @PostMapping(LiveAddress.CONSOLE)
    ModelAndView create(
            @PathVariable String unit,
            @PathVariable String meeting,
            @RequestParam Map<String, String> form,
            CsrfToken csrf) {
        Meeting here = finder.at(unit, meeting);
        SentAct sent = SentAct.of(form);
        Optional<String> refusal =
                sent.act(clock.instant())
                        .map(act -> meetings.record(here.id(), List.of(act)))
                        .map(taken -> taken.refused().values().stream().findFirst())
                        .orElse(Optional.of(UNREADABLE));
        if (refusal.isEmpty()) {
            return SeeOther.to(address(here, sent.shift()));
        }
        ModelAndView again = consoles.show(here, sent.shift(), csrf.getToken(), refusal.get());
        again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return again;
    }

    private static Optional<LocalTime> typedTime(String time) {
        try {
            return time.isEmpty() ? Optional.empty() : Optional.of(LocalTime.parse(time));
        } catch (DateTimeParseException _) {
            return Optional.empty();
        }
    }

    private Duration since(Meeting meeting, LocalTime time) {
        return Duration.between(
                clock.instant(), meeting.day().atTime(time).atZone(Formats.ZONE).toInstant());
    }

    private static String address(Meeting meeting, Duration shift) {
        String console = LiveAddress.of(meeting, Screen.CONSOLE);
        return shift.isZero() ? console : console + "?lech=" + shift.toSeconds();
    }
}

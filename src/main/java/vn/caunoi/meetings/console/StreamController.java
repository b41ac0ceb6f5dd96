package vn.caunoi.meetings.console;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import vn.caunoi.cells.CellRight;
import vn.caunoi.meetings.Meeting;
import vn.caunoi.web.Officer;

/** Tells open pages what changes (dòng chảy); where events do not come through, they ask. */
@Controller
class StreamController {

    private final MeetingFinder finder;
    private final Stages stages;
    private final Halls halls;

    StreamController(MeetingFinder finder, Stages stages, Halls halls) {
        this.finder = finder;
        this.stages = stages;
        this.halls = halls;
    }

    @GetMapping(path = LiveAddress.STREAM, produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    SseEmitter show(
            @PathVariable String unit,
            @PathVariable String meeting,
            @RequestParam("trang") String screen,
            Officer officer,
            HttpServletResponse response) {
        Meeting here = finder.at(unit, meeting);
        Screen looked = screen(screen, here, officer);
        // A proxy that holds answers back would hold back every change.
        response.setHeader("X-Accel-Buffering", "no");
        return halls.enter(here, looked);
    }

    @GetMapping(path = LiveAddress.STREAM, produces = MediaType.TEXT_HTML_VALUE)
    ResponseEntity<String> index(
            @PathVariable String unit,
            @PathVariable String meeting,
            @RequestParam("trang") String screen,
            Officer officer) {
        Meeting here = finder.at(unit, meeting);
        return ResponseEntity.ok()
                .contentType(MediaType.valueOf("text/html;charset=UTF-8"))
                .body(stages.told(here, screen(screen, here, officer)));
    }

    /** What only the chair sees is told to those who may run the meeting. */
    private static Screen screen(String code, Meeting meeting, Officer officer) {
        Screen screen =
                Screen.ofCode(code)
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        boolean may = screen == Screen.MEMBER || officer.may(CellRight.RUN, meeting.cell().value());
        if (!may) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        return screen;
    }
}

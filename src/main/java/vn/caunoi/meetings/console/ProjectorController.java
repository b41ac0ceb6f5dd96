package vn.caunoi.meetings.console;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import vn.caunoi.meetings.Meeting;
import vn.caunoi.web.Page;

/** What the projector shows to the room (màn chiếu). */
@Controller
class ProjectorController {

    private final MeetingFinder finder;
    private final Stages stages;

    ProjectorController(MeetingFinder finder, Stages stages) {
        this.finder = finder;
        this.stages = stages;
    }

    @GetMapping(LiveAddress.PROJECTOR)
    ModelAndView show(@PathVariable String unit, @PathVariable String meeting) {
        Meeting here = finder.at(unit, meeting);
        return new ModelAndView("meetings/console/projector")
                .addObject("page", Page.of("Màn chiếu", LiveAddress.of(here, Screen.PROJECTOR)))
                .addObject("stage", stages.of(here));
    }
}

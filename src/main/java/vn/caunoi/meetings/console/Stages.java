package vn.caunoi.meetings.console;

import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.caunoi.meetings.Course;
import vn.caunoi.meetings.Meeting;
import vn.caunoi.meetings.MeetingId;
import vn.caunoi.meetings.Meetings;

/** Tells what the pages of a meeting show of it, in the same words for all of a kind. */
@Component
class Stages {

    private final Meetings meetings;
    private final Polls polls;
    private final CheckIns checkIns;
    private final TemplateEngine templates;
    private final Clock clock;

    Stages(
            Meetings meetings,
            Polls polls,
            CheckIns checkIns,
            TemplateEngine templates,
            Clock clock) {
        this.meetings = meetings;
        this.polls = polls;
        this.checkIns = checkIns;
        this.templates = templates;
        this.clock = clock;
    }

    Stage of(Meeting meeting) {
        Course course = meetings.course(meeting.id());
        return new Stage(
                course,
                polls.of(meeting.id()),
                Stage.callsRoll(course) ? checkIns.pin(meeting.id()) : null,
                clock.instant());
    }

    /** The parts of a screen that change; of the console, which asks for itself, that they do. */
    String told(Meeting meeting, Screen screen) {
        return switch (screen) {
            case CONSOLE -> version(meeting.id());
            case PROJECTOR -> rendered("meetings/console/projectorStage.jte", of(meeting));
            case MEMBER -> rendered("meetings/console/memberStage.jte", of(meeting));
        };
    }

    private String version(MeetingId meeting) {
        List<Poll> asked = polls.of(meeting);
        return meetings.course(meeting).meeting().version() + "/" + asked.hashCode();
    }

    private String rendered(String template, Stage stage) {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("stage", stage);
        var text = new StringOutput();
        templates.render(template, parameters, text);
        return text.toString();
    }
}

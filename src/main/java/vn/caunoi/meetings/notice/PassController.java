package vn.caunoi.meetings.notice;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.caunoi.meetings.Meetings;
import vn.caunoi.meetings.plan.MeetingWords;
import vn.caunoi.web.Page;
import vn.caunoi.web.SeeOther;
import vn.caunoi.web.components.Field;

/** A meeting for a member who comes by a pass: the programme, the documents, whether they come. */
@Controller
class PassController {

    private final Guests guests;
    private final Meetings meetings;
    private final Documents documents;
    private final Replies replies;

    PassController(Guests guests, Meetings meetings, Documents documents, Replies replies) {
        this.guests = guests;
        this.meetings = meetings;
        this.documents = documents;
        this.replies = replies;
    }

    @GetMapping(Guests.ADDRESS)
    ModelAndView show(
            @PathVariable String pass,
            @RequestParam(name = "da-ghi", defaultValue = "") String done,
            @RequestParam(name = "thieu", defaultValue = "") String missing,
            HttpServletResponse response) {
        Guests.Guest guest = guests.let(pass, response);
        String answer = ReplyForm.chosen(replies.of(guest.meeting().id()), guest.member());
        return new ModelAndView("meetings/notice/pass")
                .addObject(
                        "page",
                        Page.of(MeetingWords.title(guest.meeting()), Guests.address(pass))
                                .oneOfMany())
                .addObject("cell", guest.cell())
                .addObject("meeting", guest.meeting())
                .addObject("items", meetings.agenda(guest.meeting().id()))
                .addObject("documents", documents.all(guest.meeting().id()))
                .addObject(
                        "reply", Field.of("du-hop", "Đồng chí có dự được không?").holding(answer))
                .addObject("done", !done.isEmpty())
                .addObject("missing", !missing.isEmpty());
    }

    @PostMapping(Guests.ADDRESS)
    ModelAndView update(
            @PathVariable String pass,
            @RequestParam(name = "du-hop", defaultValue = "") String answer,
            HttpServletRequest request,
            HttpServletResponse response) {
        Guests.Guest guest = guests.letForm(pass, request, response);
        Optional<ReplyForm> reply = ReplyForm.of(answer);
        reply.ifPresent(
                given -> replies.put(guest.meeting().id(), guest.member(), given.absence()));
        return SeeOther.to(Guests.address(pass) + (reply.isEmpty() ? "?thieu=1" : "?da-ghi=1"));
    }
}

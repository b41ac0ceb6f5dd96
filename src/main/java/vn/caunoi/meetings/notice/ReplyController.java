package vn.caunoi.meetings.notice;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import vn.caunoi.cells.Member;
import vn.caunoi.meetings.Meeting;
import vn.caunoi.meetings.MeetingAddress;
import vn.caunoi.meetings.plan.MeetingPages;
import vn.caunoi.web.Officer;
import vn.caunoi.web.SeeOther;

/** Takes a member's word whether they come. */
@Controller
class ReplyController {

    static final String ADDRESS = MeetingAddress.ONE + "/tra-loi";

    private final MeetingPages pages;
    private final Replies replies;
    private final Recipients recipients;

    ReplyController(MeetingPages pages, Replies replies, Recipients recipients) {
        this.pages = pages;
        this.replies = replies;
        this.recipients = recipients;
    }

    @PostMapping(ADDRESS)
    ModelAndView update(
            @PathVariable long unit,
            @PathVariable long meeting,
            @RequestParam(name = "du-hop", defaultValue = "") String answer,
            Officer officer) {
        Meeting found = pages.prepared(unit, meeting);
        Member member =
                recipients
                        .of(found)
                        .member(officer)
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.FORBIDDEN));
        return ReplyForm.of(answer)
                .map(
                        reply -> {
                            replies.put(found.id(), member.id(), reply.absence());
                            return SeeOther.to(MeetingAddress.of(found) + "?da-ghi=tra-loi");
                        })
                .orElseGet(() -> SeeOther.to(MeetingAddress.of(found) + "?thieu=tra-loi"));
    }
}

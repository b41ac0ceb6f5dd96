package vn.caunoi.meetings.notice;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import vn.caunoi.cells.Cell;
import vn.caunoi.cells.MemberId;
import vn.caunoi.meetings.Meeting;
import vn.caunoi.meetings.plan.MeetingPages;
import vn.caunoi.web.SameOrigin;

/** Lets in whoever holds a pass (người vào bằng giấy mời). */
@Component
public class Guests {

    /** The pattern of a pass's addresses. */
    public static final String ADDRESS = "/giay-moi/{pass:[A-Za-z0-9_-]{20,300}}";

    private final Passes passes;
    private final MeetingPages pages;

    Guests(Passes passes, MeetingPages pages) {
        this.passes = passes;
        this.pages = pages;
    }

    public static String address(String pass) {
        return "/giay-moi/" + pass;
    }

    /** A member before the meeting that their pass is for. */
    public record Guest(Cell cell, Meeting meeting, MemberId member) {}

    /** Whoever it is; 410 when the pass is none any more. No cache keeps what they see. */
    public Guest let(String pass, HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noStore().getHeaderValue());
        Passes.Pass known =
                passes.open(pass).orElseThrow(() -> new ResponseStatusException(HttpStatus.GONE));
        return new Guest(
                pages.cell(known.cell().value()),
                pages.meeting(known.cell().value(), known.meeting().value()),
                known.member());
    }

    /** The same for a form, which has to come from a page of ours and before the meeting begins. */
    public Guest letForm(String pass, HttpServletRequest request, HttpServletResponse response) {
        Guest guest = let(pass, response);
        if (!SameOrigin.sent(request)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        pages.prepared(guest.cell().unit().value(), guest.meeting().id().value());
        return guest;
    }
}

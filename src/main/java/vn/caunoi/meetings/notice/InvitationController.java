package vn.caunoi.meetings.notice;

import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import vn.caunoi.cells.Member;
import vn.caunoi.meetings.Meeting;
import vn.caunoi.meetings.plan.MeetingAddress;
import vn.caunoi.meetings.plan.MeetingPages;

/** A printed invitation for a member who has no account. */
@Controller
class InvitationController {

    static final String ADDRESS = MeetingAddress.ONE + "/giay-moi/{member:[0-9]{1,18}}.pdf";

    private final MeetingPages pages;
    private final Recipients recipients;
    private final Invitations invitations;

    InvitationController(MeetingPages pages, Recipients recipients, Invitations invitations) {
        this.pages = pages;
        this.recipients = recipients;
        this.invitations = invitations;
    }

    @GetMapping(ADDRESS)
    ResponseEntity<byte[]> show(
            @PathVariable long unit, @PathVariable long meeting, @PathVariable long member) {
        Meeting found = pages.prepared(unit, meeting);
        Member invited =
                recipients.of(found).byPass().stream()
                        .filter(one -> one.id().value() == member)
                        .findFirst()
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        String origin = ServletUriComponentsBuilder.fromCurrentContextPath().toUriString();
        return Handed.bytes(
                "giay-moi.pdf",
                MediaType.APPLICATION_PDF_VALUE,
                invitations.paper(pages.cell(unit), found, invited, origin));
    }
}

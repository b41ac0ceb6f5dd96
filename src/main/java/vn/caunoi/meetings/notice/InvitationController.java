package vn.caunoi.meetings.notice;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.multipdf.PDFMergerUtility;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import vn.caunoi.cells.Cell;
import vn.caunoi.cells.Member;
import vn.caunoi.meetings.Meeting;
import vn.caunoi.meetings.MeetingAddress;
import vn.caunoi.meetings.plan.MeetingPages;

/** Printed invitations for members who have no account, one by one or all of them. */
@Controller
class InvitationController {

    static final String ADDRESS = MeetingAddress.ONE + "/giay-moi/{member:[0-9]{1,18}}.pdf";
    static final String ALL = MeetingAddress.ONE + "/giay-moi.pdf";

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
        List<Member> invited =
                recipients.of(found).byPass().stream()
                        .filter(one -> one.id().value() == member)
                        .toList();
        return papers(found, invited);
    }

    @GetMapping(ALL)
    ResponseEntity<byte[]> index(@PathVariable long unit, @PathVariable long meeting) {
        Meeting found = pages.prepared(unit, meeting);
        return papers(found, recipients.of(found).byPass());
    }

    private ResponseEntity<byte[]> papers(Meeting meeting, List<Member> invited) {
        if (invited.isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        Cell cell = pages.cell(meeting.cell().value());
        String origin = ServletUriComponentsBuilder.fromCurrentContextPath().toUriString();
        List<byte[]> papers =
                invited.stream()
                        .map(member -> invitations.paper(cell, meeting, member, origin))
                        .toList();
        return Handed.bytes("giay-moi.pdf", MediaType.APPLICATION_PDF_VALUE, bound(papers));
    }

    /** All sheets in one file, for the printer. */
    private static byte[] bound(List<byte[]> papers) {
        if (papers.size() == 1) {
            return papers.getFirst();
        }
        var whole = new ByteArrayOutputStream();
        var binder = new PDFMergerUtility();
        papers.forEach(paper -> binder.addSource(new RandomAccessReadBuffer(paper)));
        binder.setDestinationStream(whole);
        try {
            binder.mergeDocuments(IOUtils.createMemoryOnlyStreamCache());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return whole.toByteArray();
    }
}

package vn.caunoi.meetings.notice;

import org.springframework.core.io.InputStreamResource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import vn.caunoi.files.FileId;
import vn.caunoi.meetings.Meeting;
import vn.caunoi.meetings.MeetingAddress;
import vn.caunoi.meetings.plan.MeetingPages;
import vn.caunoi.web.Officer;

/** Gives members and the follower a document, and the meeting for their calendars. */
@Controller
class MeetingFileController {

    static final String DOCUMENT = MeetingAddress.ONE + "/tai-lieu/{file:[0-9a-f]{64}}";
    static final String CALENDAR = MeetingAddress.ONE + "/lich.ics";

    private final MeetingPages pages;
    private final Documents documents;
    private final Invitations invitations;
    private final Handed handed;

    MeetingFileController(
            MeetingPages pages, Documents documents, Invitations invitations, Handed handed) {
        this.pages = pages;
        this.documents = documents;
        this.invitations = invitations;
        this.handed = handed;
    }

    @GetMapping(DOCUMENT)
    ResponseEntity<InputStreamResource> show(
            @PathVariable long unit,
            @PathVariable long meeting,
            @PathVariable String file,
            Officer officer) {
        Meeting found = pages.meeting(unit, meeting);
        Document document =
                documents
                        .find(found.id(), new FileId(file))
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        documents.opened(found.id(), document.file(), "account " + officer.id());
        return handed.document(document);
    }

    @GetMapping(CALENDAR)
    ResponseEntity<byte[]> index(@PathVariable long unit, @PathVariable long meeting) {
        return invitations.calendarFile(pages.cell(unit), pages.meeting(unit, meeting));
    }
}

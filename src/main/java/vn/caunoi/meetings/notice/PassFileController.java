package vn.caunoi.meetings.notice;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import vn.caunoi.files.FileId;

/** Gives whoever holds a pass a document, and the meeting for their calendar. */
@Controller
class PassFileController {

    static final String DOCUMENT = Guests.ADDRESS + "/tai-lieu/{file:[0-9a-f]{64}}";
    static final String CALENDAR = Guests.ADDRESS + "/lich.ics";

    private final Guests guests;
    private final Documents documents;
    private final Invitations invitations;
    private final Handed handed;

    PassFileController(Guests guests, Documents documents, Invitations invitations, Handed handed) {
        this.guests = guests;
        this.documents = documents;
        this.invitations = invitations;
        this.handed = handed;
    }

    @GetMapping(DOCUMENT)
    ResponseEntity<InputStreamResource> show(
            @PathVariable String pass, @PathVariable String file, HttpServletResponse response) {
        Guests.Guest guest = guests.let(pass, response);
        Document document =
                documents
                        .find(guest.meeting().id(), new FileId(file))
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        documents.opened(guest.meeting().id(), document.file(), "member " + guest.member().value());
        return handed.document(document);
    }

    @GetMapping(CALENDAR)
    ResponseEntity<byte[]> index(@PathVariable String pass, HttpServletResponse response) {
        Guests.Guest guest = guests.let(pass, response);
        return invitations.calendarFile(guest.cell(), guest.meeting());
    }
}

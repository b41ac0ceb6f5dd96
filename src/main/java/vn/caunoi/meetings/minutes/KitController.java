package vn.caunoi.meetings.minutes;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.caunoi.documents.PaperSize;
import vn.caunoi.documents.Printer;
import vn.caunoi.meetings.MeetingAddress;
import vn.caunoi.meetings.Meetings;

/** The paper kit of a meeting in one file. */
@Controller
class KitController {

    static final String ADDRESS = MeetingAddress.ONE + "/bo-giay-{size:a4|a5}.pdf";

    private final Sittings sittings;
    private final Meetings meetings;
    private final Printer printer;

    KitController(Sittings sittings, Meetings meetings, Printer printer) {
        this.sittings = sittings;
        this.meetings = meetings;
        this.printer = printer;
    }

    @GetMapping(ADDRESS)
    ResponseEntity<byte[]> show(
            @PathVariable long unit, @PathVariable long meeting, @PathVariable String size) {
        Sitting sitting = sittings.at(unit, meeting);
        var kit =
                new KitPaper(
                        sitting,
                        meetings.agenda(sitting.meeting().id()),
                        sittings.convened(sitting));
        var sheet = size.equals("a5") ? PaperSize.A5 : PaperSize.A4;
        return PaperFile.PDF.send("bo-giay-" + size, printer.pdf(kit.paper(sheet)));
    }
}

package vn.caunoi.publishing.writing;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import vn.caunoi.publishing.PreviewRoom;
import vn.caunoi.units.Site;
import vn.caunoi.web.Frame;
import vn.caunoi.web.Officer;
import vn.caunoi.web.SecurityHeaders;

/** Shows a piece as readers will see it, to those alone who may. */
@Controller
class PreviewController {

    static final String ADDRESS = PieceController.ADDRESS + "/xem-truoc";

    private final WritingTable table;
    private final Editions editions;
    private final Printing printing;
    private final PreviewRoom previewRoom;
    private final Clock clock;

    PreviewController(
            WritingTable table,
            Editions editions,
            Printing printing,
            PreviewRoom previewRoom,
            Clock clock) {
        this.table = table;
        this.editions = editions;
        this.printing = printing;
        this.previewRoom = previewRoom;
        this.clock = clock;
    }

    /**
     * The newest edition, or the one of that number. Alone of all pages it may stand in a frame, on
     * the page of the piece.
     */
    @GetMapping(ADDRESS)
    ModelAndView show(
            @PathVariable long id,
            @RequestParam(name = "ban", defaultValue = "0") int number,
            Frame frame,
            HttpServletResponse response,
            Site site,
            Officer officer) {
        Manuscript manuscript = table.open(site, id, officer);
        Copy copy =
                number == 0
                        ? editions.now(manuscript)
                        : editions.find(manuscript, number)
                                .map(Edition::copy)
                                .orElseThrow(
                                        () -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        SecurityHeaders.mayBeFramedBySelf(response);
        var addresses = new OfficeAddresses(site.id());
        return previewRoom.show(
                printing.draft(manuscript, copy, site, clock.instant()),
                frame,
                addresses::inOffice);
    }
}

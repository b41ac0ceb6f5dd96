package vn.caunoi.resolutions.bridge;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import vn.caunoi.cells.Cell;
import vn.caunoi.journal.Act;
import vn.caunoi.journal.Journal;
import vn.caunoi.program.RunningRooms;
import vn.caunoi.program.Wing;
import vn.caunoi.publishing.DraftBox;
import vn.caunoi.resolutions.Resolution;
import vn.caunoi.units.Site;
import vn.caunoi.web.Officer;
import vn.caunoi.web.SeeOther;

/** A second person sends an extract to the editorial office. */
@Controller
class SendingController {

    static final String ADDRESS = ExtractController.ADDRESS + "/gui";

    private final ExtractDesk desk;
    private final Extracts extracts;
    private final DraftBox drafts;
    private final RunningRooms rooms;
    private final Journal journal;

    SendingController(
            ExtractDesk desk,
            Extracts extracts,
            DraftBox drafts,
            RunningRooms rooms,
            Journal journal) {
        this.desk = desk;
        this.extracts = extracts;
        this.drafts = drafts;
        this.rooms = rooms;
        this.journal = journal;
    }

    /** Names may have become known since it was prepared, so that it is looked through again. */
    @PostMapping(ADDRESS)
    @Transactional
    ModelAndView create(@PathVariable long unit, @PathVariable long meeting, Officer officer) {
        Cell cell = desk.cell(unit);
        Resolution resolution = desk.resolution(cell, meeting);
        Extract extract =
                extracts.of(cell.unit(), resolution.meeting()).orElseThrow(BridgePages::notFound);
        ExtractForm form = ExtractForm.of(extract).judged(desk.words(cell));
        List<String> reasons = desk.reasons(cell, extract, officer);
        if (form.wrong() || !reasons.isEmpty()) {
            return BridgePages.unfit(desk.page(cell, resolution, form, reasons, officer));
        }
        String where = send(cell, resolution.number(), extract, officer);
        journal.record(
                Act.by(
                        officer,
                        BridgeActs.SENT,
                        cell.unit(),
                        "cuộc họp %d".formatted(meeting),
                        where));
        return SeeOther.to(ExtractDesk.address(cell.unit(), resolution.meeting()));
    }

    /** To the editors, or by letter where they are in the other instance. */
    private String send(Cell cell, String number, Extract extract, Officer officer) {
        if (!rooms.run(Wing.PORTAL)) {
            extracts.sent(extract, number, null, null, officer);
            return "thư sang bên kia";
        }
        Site site = desk.site(cell).orElseThrow();
        long piece =
                drafts.hand(
                        site,
                        extract.title(),
                        extract.body(number),
                        "Nghị quyết số " + number,
                        officer);
        extracts.sent(extract, number, site.id(), piece, officer);
        return "bài %d".formatted(piece);
    }
}

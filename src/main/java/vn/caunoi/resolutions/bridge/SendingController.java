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
    private final Journal journal;

    SendingController(ExtractDesk desk, Extracts extracts, DraftBox drafts, Journal journal) {
        this.desk = desk;
        this.extracts = extracts;
        this.drafts = drafts;
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
        Site site = desk.site(cell).orElseThrow();
        String number = resolution.number();
        long piece =
                drafts.hand(
                        site,
                        extract.title(),
                        extract.body(number),
                        "Nghị quyết số " + number,
                        officer);
        extracts.sent(extract, site.id(), piece, officer);
        journal.record(
                Act.by(
                        officer,
                        BridgeActs.SENT,
                        cell.unit(),
                        "cuộc họp %d".formatted(meeting),
                        "bài %d".formatted(piece)));
        return SeeOther.to(ExtractDesk.address(cell, resolution));
    }
}

package vn.caunoi.resolutions.bridge;

import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import vn.caunoi.cells.Cell;
import vn.caunoi.journal.Act;
import vn.caunoi.journal.Journal;
import vn.caunoi.resolutions.Resolution;
import vn.caunoi.web.Officer;
import vn.caunoi.web.SeeOther;

/** Prepares what of a resolution is for the public. */
@Controller
class ExtractController {

    static final String ADDRESS = BridgePages.CELL + "/{meeting:[0-9]{1,18}}/trich";

    private final ExtractDesk desk;
    private final Extracts extracts;
    private final Journal journal;

    ExtractController(ExtractDesk desk, Extracts extracts, Journal journal) {
        this.desk = desk;
        this.extracts = extracts;
        this.journal = journal;
    }

    @GetMapping(ADDRESS)
    @Transactional
    ModelAndView show(@PathVariable long unit, @PathVariable long meeting, Officer officer) {
        Cell cell = desk.cell(unit);
        Resolution resolution = desk.resolution(cell, meeting);
        ExtractForm form =
                extracts.of(cell.unit(), resolution.meeting())
                        .map(ExtractForm::of)
                        .orElseGet(() -> ExtractForm.of(resolution));
        return desk.page(cell, resolution, form, List.of(), officer);
    }

    @PostMapping(ADDRESS)
    @Transactional
    ModelAndView update(
            @PathVariable long unit,
            @PathVariable long meeting,
            @RequestParam Map<String, String> typed,
            Officer officer) {
        Cell cell = desk.cell(unit);
        Resolution resolution = desk.resolution(cell, meeting);
        if (extracts.of(cell.unit(), resolution.meeting()).filter(Extract::isSent).isPresent()) {
            throw new ResponseStatusException(HttpStatus.CONFLICT);
        }
        ExtractForm form = ExtractForm.of(typed, resolution).judged(desk.words(cell));
        if (form.wrong()) {
            return BridgePages.unfit(desk.page(cell, resolution, form, List.of(), officer));
        }
        extracts.prepare(
                cell.unit(), resolution.meeting(), form.title().value(), form.kept(), officer);
        journal.record(
                Act.by(
                        officer,
                        BridgeActs.PREPARED,
                        cell.unit(),
                        "",
                        "cuộc họp %d: %d đoạn".formatted(meeting, form.kept().size())));
        return SeeOther.to(ExtractDesk.address(cell.unit(), resolution.meeting()));
    }
}

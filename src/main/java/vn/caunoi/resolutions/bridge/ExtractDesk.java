package vn.caunoi.resolutions.bridge;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import vn.caunoi.cells.Cell;
import vn.caunoi.meetings.MeetingId;
import vn.caunoi.program.RunningRooms;
import vn.caunoi.resolutions.Resolution;
import vn.caunoi.resolutions.Resolutions;
import vn.caunoi.units.Site;
import vn.caunoi.units.Sites;
import vn.caunoi.units.UnitId;
import vn.caunoi.web.Officer;
import vn.caunoi.web.Page;

/** What lies ready while an extract is prepared or sent. */
@Component
class ExtractDesk {

    private final BridgePages pages;
    private final Resolutions resolutions;
    private final Extracts extracts;
    private final KnownNames names;
    private final Sites sites;
    private final RunningRooms rooms;

    ExtractDesk(
            BridgePages pages,
            Resolutions resolutions,
            Extracts extracts,
            KnownNames names,
            Sites sites,
            RunningRooms rooms) {
        this.pages = pages;
        this.resolutions = resolutions;
        this.extracts = extracts;
        this.names = names;
        this.sites = sites;
        this.rooms = rooms;
    }

    static String address(UnitId cell, MeetingId meeting) {
        return "%s/%d/trich".formatted(BridgePages.of(cell), meeting.value());
    }

    Cell cell(long unit) {
        return pages.cell(unit);
    }

    /** An adopted one of that cell's meeting; 409 while it is a draft. */
    Resolution resolution(Cell cell, long meeting) {
        Resolution resolution =
                resolutions
                        .of(cell.unit(), new MeetingId(meeting))
                        .orElseThrow(BridgePages::notFound);
        if (!resolution.isAdopted()) {
            throw new ResponseStatusException(HttpStatus.CONFLICT);
        }
        return resolution;
    }

    PublicWords words(Cell cell) {
        return names.of(cell.unit());
    }

    /** The site of the unit that the cell serves. */
    Optional<Site> site(Cell cell) {
        return sites.all().stream().filter(site -> site.unit().equals(cell.serves())).findFirst();
    }

    /** Why this officer may not send it now. */
    List<String> reasons(Cell cell, Extract extract, Officer officer) {
        var reasons = new ArrayList<String>();
        if (extract.isSent()) {
            reasons.add("Bản trích đã gửi rồi.");
        } else if (extract.preparedBy() == officer.id()) {
            reasons.add("Bạn soạn bản trích này nên người khác trong chi ủy phải đọc và gửi.");
        }
        if (site(cell).isEmpty() && !rooms.areApart()) {
            reasons.add("Đơn vị mà chi bộ phục vụ chưa có trang thông tin nào để gửi đến.");
        }
        return reasons;
    }

    ModelAndView page(
            Cell cell,
            Resolution resolution,
            ExtractForm form,
            List<String> refusals,
            Officer officer) {
        Optional<Extract> extract = extracts.of(cell.unit(), resolution.meeting());
        Page page =
                pages.page(
                        cell,
                        "Trích nghị quyết để công khai",
                        "/%d/trich".formatted(resolution.meeting().value()));
        boolean wrong = form.wrong() || !refusals.isEmpty();
        return new ModelAndView("resolutions/bridge/extract")
                .addObject("page", wrong ? page.mistaken() : page)
                .addObject("resolution", resolution)
                .addObject("originals", ExtractForm.texts(resolution))
                .addObject("form", form)
                .addObject("extract", extract.orElse(null))
                .addObject("refusals", refusals)
                .addObject(
                        "mine",
                        extract.filter(one -> one.preparedBy() == officer.id()).isPresent());
    }
}

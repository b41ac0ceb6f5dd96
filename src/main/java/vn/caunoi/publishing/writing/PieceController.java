package vn.caunoi.publishing.writing;

import jakarta.servlet.http.HttpServletResponse;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import vn.caunoi.publishing.Sanitiser;
import vn.caunoi.units.Site;
import vn.caunoi.web.Formats;
import vn.caunoi.web.Officer;
import vn.caunoi.web.SecurityHeaders;
import vn.caunoi.web.SeeOther;

/** The page of a piece: where it stands, how it will look, what may become of it. */
@Controller
class PieceController {

    static final String ADDRESS = "/bien-tap/{site}/bai/{id:[0-9]{1,18}}";
    static final String MOVE = ADDRESS + "/buoc";

    private final WritingTable table;
    private final Decisions decisions;
    private final PiecePages pages;

    PieceController(WritingTable table, Decisions decisions, PiecePages pages) {
        this.table = table;
        this.decisions = decisions;
        this.pages = pages;
    }

    @GetMapping(ADDRESS)
    ModelAndView show(
            @PathVariable long id, HttpServletResponse response, Site site, Officer officer) {
        SecurityHeaders.mayFrameItself(response);
        return pages.of(table.open(site, id, officer), MoveForm.EMPTY, site, officer);
    }

    /** Presses a button. */
    @PostMapping(MOVE)
    ModelAndView update(
            @PathVariable long id,
            @RequestParam(name = "viec", defaultValue = "") String code,
            @RequestParam(name = "phien-ban", defaultValue = "0") int version,
            @RequestParam(name = "loi-nhan", defaultValue = "") String remark,
            @RequestParam(name = "gio-dang", defaultValue = "") String at,
            @RequestParam(name = "gio-het", defaultValue = "") String until,
            @RequestParam(name = "da-xem", defaultValue = "") String seen,
            HttpServletResponse response,
            Site site,
            Officer officer) {
        Move move =
                Move.of(code)
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.BAD_REQUEST));
        Manuscript manuscript = table.open(site, id, officer);
        var mistakes = new ArrayList<String>();
        Wish wish =
                new Wish(
                        version,
                        Sanitiser.plain(remark).strip(),
                        time(at, "Giờ đăng", mistakes),
                        time(until, "Thời điểm hết hạn", mistakes),
                        !seen.isEmpty());
        List<String> reasons = mistakes.isEmpty() ? press(site, id, move, wish, officer) : mistakes;
        if (reasons.isEmpty()) {
            return SeeOther.to(manuscript.href() + "?xong=" + move.code());
        }
        SecurityHeaders.mayFrameItself(response);
        var form = new MoveForm(move, remark, at, until, !seen.isEmpty(), reasons);
        ModelAndView again = pages.of(table.open(site, id, officer), form, site, officer);
        again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return again;
    }

    private List<String> press(Site site, long id, Move move, Wish wish, Officer officer) {
        return switch (decisions.press(site, id, move, wish, officer)) {
            case Decided.Done() -> List.of();
            case Decided.Refused(List<String> why) -> why;
        };
    }

    private static @Nullable Instant time(String typed, String what, List<String> mistakes) {
        if (typed.isBlank()) {
            return null;
        }
        try {
            return LocalDateTime.parse(typed.strip()).atZone(Formats.ZONE).toInstant();
        } catch (DateTimeException e) {
            mistakes.add(
                    "%s “%s” không đọc được; hãy chọn lại ngày và giờ.".formatted(what, typed));
            return null;
        }
    }
}

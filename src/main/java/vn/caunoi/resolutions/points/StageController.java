package vn.caunoi.resolutions.points;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import vn.caunoi.web.Link;
import vn.caunoi.web.Officer;
import vn.caunoi.web.Page;
import vn.caunoi.web.SeeOther;

/** One step of scoring a meeting; whose step it is stands in the table of rights. */
@Controller
class StageController {

    private final Sheets sheets;
    private final Hands hands;
    private final Scores scores;
    private final Clock clock;

    StageController(Sheets sheets, Hands hands, Scores scores, Clock clock) {
        this.sheets = sheets;
        this.hands = hands;
        this.scores = scores;
        this.clock = clock;
    }

    /**
     * What people judge begins empty, unless this step was taken before or asks to agree with
     * another one.
     */
    @GetMapping({
        PointsAddress.FOLLOWER,
        PointsAddress.COMMITTEE,
        PointsAddress.CELL_VOTE,
        PointsAddress.ABOVE
    })
    ModelAndView show(
            @PathVariable long unit,
            @PathVariable long meeting,
            @RequestParam(name = "lay", defaultValue = "") String taken,
            HttpServletRequest request,
            Officer officer) {
        ScoreForm form = blank(unit, meeting, request, officer);
        Optional<Column> column =
                Stage.ofCode(taken)
                        .or(() -> Optional.of(form.stage()))
                        .flatMap(form.sheet()::column);
        return page(column.map(form::taking).orElse(form), false);
    }

    @PostMapping({
        PointsAddress.FOLLOWER,
        PointsAddress.COMMITTEE,
        PointsAddress.CELL_VOTE,
        PointsAddress.ABOVE
    })
    ModelAndView update(
            @PathVariable long unit,
            @PathVariable long meeting,
            @RequestParam Map<String, String> typed,
            HttpServletRequest request,
            Officer officer) {
        ScoreForm form = blank(unit, meeting, request, officer).holding(typed).checked();
        if (!form.isRight()) {
            return page(form, true);
        }
        scores.record(form.sheet(), form.column(clock.instant()));
        return SeeOther.to(form.sheet().address() + "?da-ghi=" + form.stage().code());
    }

    private ScoreForm blank(long unit, long meeting, HttpServletRequest request, Officer officer) {
        Sheet sheet = sheets.at(unit, meeting);
        Stage stage = stage(request);
        if (hands.refusal(sheet, stage, officer).isPresent()) {
            throw new ResponseStatusException(HttpStatus.CONFLICT);
        }
        return ScoreForm.empty(sheet, stage);
    }

    private static Stage stage(HttpServletRequest request) {
        String path = request.getRequestURI();
        return Stage.ofCode(path.substring(path.lastIndexOf('/') + 1)).orElseThrow(Sheets::nowhere);
    }

    private static ModelAndView page(ScoreForm form, boolean wrong) {
        Sheet sheet = form.sheet();
        Page page =
                Page.of(form.stage().title(), sheet.address() + "/" + form.stage().code())
                        .below(
                                new Link(
                                        "Chấm điểm " + sheet.cell().name(),
                                        PointsAddress.of(sheet.cell().unit())),
                                new Link("Phiếu chấm điểm", sheet.address()));
        var view =
                new ModelAndView("resolutions/points/stage")
                        .addObject("page", wrong ? page.mistaken() : page)
                        .addObject("form", form);
        view.setStatus(wrong ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK);
        return view;
    }
}

package vn.caunoi.resolutions.points;

import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.caunoi.meetings.Meeting;
import vn.caunoi.web.Formats;
import vn.caunoi.web.Link;
import vn.caunoi.web.Officer;
import vn.caunoi.web.Page;

/** Shows how a meeting was scored, all columns side by side. */
@Controller
class SheetController {

    private final Sheets sheets;
    private final Hands hands;

    SheetController(Sheets sheets, Hands hands) {
        this.sheets = sheets;
        this.hands = hands;
    }

    /**
     * A step on the page of the sheet.
     *
     * @param refusal why it cannot be taken now; empty when it can
     */
    record Way(Stage stage, String refusal) {}

    @GetMapping(PointsAddress.MEETING)
    ModelAndView show(
            @PathVariable long unit,
            @PathVariable long meeting,
            @RequestParam(name = "da-ghi", defaultValue = "") String done,
            Officer officer) {
        Sheet sheet = sheets.at(unit, meeting);
        return new ModelAndView("resolutions/points/sheet")
                .addObject("page", page(sheet))
                .addObject("sheet", sheet)
                .addObject("ways", ways(sheet, officer))
                .addObject("done", Stage.ofCode(done).map(Stage::title).orElse(""));
    }

    static Page page(Sheet sheet) {
        return Page.of("Phiếu chấm điểm " + title(sheet.meeting()), sheet.address())
                .below(
                        new Link(
                                "Chấm điểm " + sheet.cell().name(),
                                PointsAddress.of(sheet.cell().unit())));
    }

    /** "kỳ sinh hoạt thường kỳ ngày 03/11/2026". */
    static String title(Meeting meeting) {
        return "kỳ sinh hoạt %s ngày %s"
                .formatted(meeting.kind().label(), Formats.day(meeting.day()));
    }

    private List<Way> ways(Sheet sheet, Officer officer) {
        long unit = sheet.cell().unit().value();
        return Arrays.stream(Stage.values())
                .filter(stage -> officer.may(stage.right(), unit))
                .map(stage -> new Way(stage, hands.refusal(sheet, stage, officer).orElse("")))
                .toList();
    }
}

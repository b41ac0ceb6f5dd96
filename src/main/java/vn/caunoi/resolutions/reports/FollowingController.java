package vn.caunoi.resolutions.reports;

import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import vn.caunoi.cells.Cell;
import vn.caunoi.cells.Cells;
import vn.caunoi.meetings.Meeting;
import vn.caunoi.meetings.MeetingId;
import vn.caunoi.meetings.Meetings;
import vn.caunoi.units.UnitId;
import vn.caunoi.web.Link;
import vn.caunoi.web.Officer;
import vn.caunoi.web.Page;
import vn.caunoi.web.SeeOther;
import vn.caunoi.web.components.Field;

/** The page of the follower of a cell: what waits, and notes on meetings (theo dõi, nhận xét). */
@Controller
class FollowingController {

    private static final String DONE = "da-ghi";
    private static final Field MEETING = Field.of(ReportAddress.MEETING, "Cuộc họp");
    private static final Field NOTE =
            Field.of("nhan-xet", "Nhận xét")
                    .hinting(
                            "Về cuộc họp, không về cá nhân; chi bộ đọc được. Ghi lại cho cùng cuộc họp thì thay nhận xét cũ.");

    private final Cells cells;
    private final Meetings meetings;
    private final MeetingNotes notes;
    private final Waiting waiting;

    FollowingController(Cells cells, Meetings meetings, MeetingNotes notes, Waiting waiting) {
        this.cells = cells;
        this.meetings = meetings;
        this.notes = notes;
        this.waiting = waiting;
    }

    @GetMapping(ReportAddress.FOLLOWING)
    ModelAndView show(
            @PathVariable long unit,
            @RequestParam(name = ReportAddress.MEETING, defaultValue = "") String which,
            @RequestParam(name = DONE, defaultValue = "") String done) {
        return page(cell(unit), MEETING.holding(which), NOTE).addObject("done", !done.isEmpty());
    }

    @PostMapping(ReportAddress.FOLLOWING)
    ModelAndView update(
            @PathVariable long unit,
            @RequestParam(name = ReportAddress.MEETING, defaultValue = "") String which,
            @RequestParam(name = "nhan-xet", defaultValue = "") String typed,
            Officer officer) {
        Cell cell = cell(unit);
        String text = Normalizer.normalize(typed.strip(), Normalizer.Form.NFC);
        Optional<Meeting> meeting =
                MeetingId.read(which)
                        .flatMap(id -> meetings.at(cell.unit(), id))
                        .filter(Meeting::isClosed);
        Field chosen =
                MEETING.holding(which)
                        .mistaken(meeting.isPresent() ? null : "Hãy chọn cuộc họp đã bế mạc.");
        Field note =
                NOTE.holding(text)
                        .mistaken(meeting.flatMap(one -> notes.mistake(one, text)).orElse(null));
        if (meeting.isEmpty() || note.wrong()) {
            return page(cell, chosen, note);
        }
        notes.write(meeting.get(), text, officer);
        return SeeOther.to(ReportAddress.following(cell.unit()) + "?" + DONE + "=1");
    }

    /** What was noted, for all who take part in the cell. */
    @GetMapping(ReportAddress.NOTES)
    ModelAndView index(@PathVariable long unit) {
        Cell cell = cell(unit);
        return new ModelAndView("resolutions/reports/notes")
                .addObject("page", of("Nhận xét của cấp trên", ReportAddress.notes(cell.unit())))
                .addObject("cell", cell)
                .addObject(
                        "notes", NotedMeeting.of(meetings.of(cell.unit()), notes.of(cell.unit())));
    }

    private ModelAndView page(Cell cell, Field chosen, Field note) {
        List<Meeting> all = meetings.of(cell.unit());
        Page page = of("Theo dõi", ReportAddress.following(cell.unit()));
        boolean wrong = chosen.wrong() || note.wrong();
        var view = new ModelAndView("resolutions/reports/following");
        view.setStatus(wrong ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK);
        return view.addObject("page", wrong ? page.mistaken() : page)
                .addObject("cell", cell)
                .addObject("waiting", waiting.in(cell.unit(), all))
                .addObject("closed", all.stream().filter(Meeting::isClosed).toList())
                .addObject("notes", NotedMeeting.of(all, notes.of(cell.unit())))
                .addObject("chosen", chosen)
                .addObject("note", note)
                .addObject("done", false);
    }

    private static Page of(String title, String address) {
        return Page.of(title, address).below(new Link("Chi bộ", "/chi-bo"));
    }

    private Cell cell(long unit) {
        return cells.at(new UnitId(unit))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}

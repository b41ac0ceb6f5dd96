package vn.caunoi.meetings.minutes;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.caunoi.cells.CellRight;
import vn.caunoi.documents.Paper;
import vn.caunoi.documents.Printer;
import vn.caunoi.files.FileId;
import vn.caunoi.meetings.MeetingAddress;
import vn.caunoi.web.Officer;

/** Minutes and what was added to them as files; a draft only for those who run the meeting. */
@Controller
class MinutesFileController {

    static final String MINUTES = MeetingAddress.ONE + "/bien-ban.{type:pdf|docx}";
    static final String ADDENDUM =
            MeetingAddress.ONE + "/bien-ban/bo-sung-{number:[1-9][0-9]{0,2}}.{type:pdf|docx}";

    private final Sittings sittings;
    private final MinuteBook book;
    private final EventLogs logs;
    private final FrozenLogs frozen;
    private final Printer printer;

    MinutesFileController(
            Sittings sittings,
            MinuteBook book,
            EventLogs logs,
            FrozenLogs frozen,
            Printer printer) {
        this.sittings = sittings;
        this.book = book;
        this.logs = logs;
        this.frozen = frozen;
        this.printer = printer;
    }

    @GetMapping(MINUTES)
    ResponseEntity<byte[]> index(
            @PathVariable long unit,
            @PathVariable long meeting,
            @PathVariable String type,
            Officer officer) {
        Sitting sitting = sittings.at(unit, meeting);
        PaperFile file = PaperFile.of(type);
        Progress.Frozen kept = book.of(sitting.meeting().id()).frozen();
        if (kept != null) {
            FileId id = file == PaperFile.PDF ? kept.pdf() : kept.docx();
            return file.send("bien-ban-%02d".formatted(kept.number()), frozen.bytes(id));
        }
        if (!officer.may(CellRight.RUN, unit)) {
            throw Sittings.nowhere();
        }
        Paper draft = MinutesPaper.of(logs.of(sitting));
        return file.send(
                "bien-ban-du-thao",
                file == PaperFile.PDF ? printer.pdf(draft) : printer.docx(draft));
    }

    @GetMapping(ADDENDUM)
    ResponseEntity<byte[]> show(
            @PathVariable long unit,
            @PathVariable long meeting,
            @PathVariable int number,
            @PathVariable String type) {
        Sitting sitting = sittings.at(unit, meeting);
        PaperFile file = PaperFile.of(type);
        return book.addenda(sitting.meeting().id()).stream()
                .filter(addendum -> addendum.number() == number)
                .findFirst()
                .map(addendum -> file == PaperFile.PDF ? addendum.pdf() : addendum.docx())
                .map(id -> file.send("bo-sung-bien-ban-" + number, frozen.bytes(id)))
                .orElseThrow(Sittings::nowhere);
    }
}

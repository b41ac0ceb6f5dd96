package vn.caunoi.dossiers.life;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import vn.caunoi.dossiers.CounterRight;
import vn.caunoi.dossiers.life.Crew.Names;
import vn.caunoi.identity.PersonId;
import vn.caunoi.units.UnitId;
import vn.caunoi.units.Units;
import vn.caunoi.web.Cell;
import vn.caunoi.web.Officer;
import vn.caunoi.web.Page;
import vn.caunoi.web.SeeOther;
import vn.caunoi.web.Sheet;
import vn.caunoi.web.Sheet.Column;
import vn.caunoi.web.components.Pagination;

/** What waits: for me, for my team, until when. */
@Controller
class WorkListController {

    static final String FILE = WorkAddress.UNIT + "/danh-sach.{format:xlsx|csv}";
    static final String SEARCH = WorkAddress.UNIT + "/tim";

    private static final Sheet SHEET =
            Sheet.of(
                    "Hồ sơ đang giải quyết",
                    new Column("Mã hồ sơ hoặc số nội bộ", 28),
                    new Column("Thủ tục", 60),
                    new Column("Người nộp", 28),
                    new Column("Trạng thái", 26),
                    new Column("Bước", 40),
                    new Column("Người giữ", 28),
                    Column.of("Hạn gần nhất"),
                    Column.of("Ngày hẹn trả"));

    private final Inbox inbox;
    private final Wishes wishes;
    private final Crew crew;
    private final Units units;
    private final Clock clock;

    WorkListController(Inbox inbox, Wishes wishes, Crew crew, Units units, Clock clock) {
        this.inbox = inbox;
        this.wishes = wishes;
        this.crew = crew;
        this.units = units;
        this.clock = clock;
    }

    @GetMapping(WorkAddress.UNIT)
    ModelAndView index(
            @PathVariable long unit,
            @RequestParam Map<String, String> typed,
            @RequestParam(name = "trang", defaultValue = "1") int number,
            Officer officer) {
        var of = new UnitId(unit);
        if (units.at(of).isEmpty() || number < 1) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        Wish wish = wishes.read(typed, of, officer);
        PersonId person = new PersonId(officer.id());
        Inbox.Counts counts = wish.team() ? inbox.counts(of) : inbox.counts(of, person);
        List<InboxLine> lines =
                inbox.lines(of, person, wish, officer.may(CounterRight.HANDLE, unit), number);
        int last =
                wish.searches()
                        ? 1
                        : Math.max(1, Math.ceilDiv(counts.of(wish.tab()), Inbox.ON_A_PAGE));
        return new ModelAndView("dossiers/life/inbox")
                .addObject("page", Page.of("Một cửa – " + units.nameOf(of), WorkAddress.of(of)))
                .addObject("unit", of)
                .addObject("wish", wish)
                .addObject("counts", counts)
                .addObject("lines", lines)
                .addObject("names", crew.names())
                .addObject("today", LocalDate.now(clock))
                .addObject("handles", officer.may(CounterRight.HANDLE, unit))
                .addObject("oversees", officer.may(CounterRight.OVERSEE, unit))
                .addObject(
                        "pages",
                        new Pagination(
                                Math.min(number, last),
                                last,
                                to -> wish.below(WorkAddress.of(of), to)));
    }

    /** What is looked for is somebody's name, often: it stands sealed in the address. */
    @PostMapping(SEARCH)
    ModelAndView create(
            @PathVariable long unit,
            @RequestParam(name = Wish.WORDS, defaultValue = "") String words) {
        return SeeOther.to(wishes.search(words).below(WorkAddress.of(new UnitId(unit)), 1));
    }

    @GetMapping(FILE)
    void show(
            @PathVariable long unit,
            @PathVariable String format,
            @RequestParam Map<String, String> typed,
            Officer officer,
            HttpServletResponse response) {
        var of = new UnitId(unit);
        Names names = crew.names();
        SHEET.send(
                Sheet.Format.of(format),
                response,
                rows ->
                        inbox.each(
                                of,
                                new PersonId(officer.id()),
                                wishes.read(typed, of, officer),
                                officer.may(CounterRight.HANDLE, unit),
                                line -> rows.add(cells(line, names))));
    }

    private static Cell[] cells(InboxLine line, Names names) {
        return new Cell[] {
            Cell.text(line.code()),
            Cell.text(line.matter()),
            Cell.text(line.applicant()),
            Cell.text(line.state().label()),
            Cell.text(line.step()),
            Cell.text(line.holder() == null ? "" : names.of(line.holder())),
            Cell.day(line.due()),
            Cell.day(line.dueOn())
        };
    }
}

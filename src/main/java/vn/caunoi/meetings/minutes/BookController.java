package vn.caunoi.meetings.minutes;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.caunoi.cells.Cell;
import vn.caunoi.documents.Paper;
import vn.caunoi.documents.PaperSize;
import vn.caunoi.documents.Printer;
import vn.caunoi.journal.Act;
import vn.caunoi.journal.Journal;
import vn.caunoi.meetings.CellStyle;
import vn.caunoi.meetings.CellStyles;
import vn.caunoi.meetings.MeetingAddress;
import vn.caunoi.web.Formats;
import vn.caunoi.web.Link;
import vn.caunoi.web.Officer;
import vn.caunoi.web.Page;
import vn.caunoi.web.SeeOther;

/** The minute-book of a cell: its years to print, and how its papers are written. */
@Controller
class BookController {

    static final String ADDRESS = MeetingAddress.CELL + "/so-bien-ban";
    static final String YEAR = ADDRESS + "/{year:2[0-9]{3}}.pdf";

    private final Sittings sittings;
    private final MinuteYears years;
    private final CellStyles styles;
    private final Printer printer;
    private final Journal journal;
    private final Clock clock;

    BookController(
            Sittings sittings,
            MinuteYears years,
            CellStyles styles,
            Printer printer,
            Journal journal,
            Clock clock) {
        this.sittings = sittings;
        this.years = years;
        this.styles = styles;
        this.printer = printer;
        this.journal = journal;
        this.clock = clock;
    }

    @GetMapping(ADDRESS)
    ModelAndView index(@PathVariable long unit) {
        Cell cell = sittings.cell(unit);
        return page(cell, form(cell, Typed.NOTHING));
    }

    @GetMapping(YEAR)
    ResponseEntity<byte[]> show(@PathVariable long unit, @PathVariable int year) {
        Cell cell = sittings.cell(unit);
        BookYear book = years.of(cell.unit(), year);
        if (book.lines().isEmpty()) {
            throw Sittings.nowhere();
        }
        String secretary = sittings.secretary(cell, today());
        Paper paper = new BookPaper(cell, style(cell), book, today(), secretary).paper();
        return PaperFile.PDF.send("so-bien-ban-" + year, printer.pdf(paper));
    }

    /** Chooses how papers are written, and begins a term. */
    @PostMapping(ADDRESS)
    @Transactional
    ModelAndView update(
            @PathVariable long unit, @RequestParam Map<String, String> typed, Officer officer) {
        Cell cell = sittings.cell(unit);
        StyleForm form = form(cell, new Typed(typed)).checked();
        if (!form.isRight()) {
            return page(cell, form);
        }
        styles.choose(cell.unit(), form.points(), form.signsFor());
        form.day().ifPresent(since -> styles.begin(cell.unit(), since, form.term()));
        journal.record(
                Act.by(
                        officer,
                        MinutesActs.STYLE,
                        cell.unit(),
                        "",
                        "%d pt, %s".formatted(form.points(), form.signsFor().code())));
        return SeeOther.to(address(cell));
    }

    private StyleForm form(Cell cell, Typed typed) {
        List<Integer> leadings = printer.leadings(Paper.PARTY, PaperSize.A4, today());
        return StyleForm.of(leadings, style(cell), typed);
    }

    private CellStyle style(Cell cell) {
        return styles.of(cell.unit(), today());
    }

    private ModelAndView page(Cell cell, StyleForm form) {
        Page page =
                Page.of("Sổ biên bản", address(cell))
                        .below(new Link("Sinh hoạt", MeetingAddress.of(cell.unit())));
        var view =
                new ModelAndView("meetings/minutes/book")
                        .addObject("page", form.isRight() ? page : page.mistaken())
                        .addObject("cell", cell)
                        .addObject("years", years.of(cell.unit()))
                        .addObject("style", style(cell))
                        .addObject("form", form);
        view.setStatus(form.isRight() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
        return view;
    }

    private static String address(Cell cell) {
        return MeetingAddress.of(cell.unit()) + "/so-bien-ban";
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Formats.ZONE);
    }
}

package vn.caunoi.publishing.figures;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.caunoi.units.Site;
import vn.caunoi.web.Cell;
import vn.caunoi.web.Sheet;

/** Figures per author and section. */
@Controller
class FiguresController {

    static final String ADDRESS = "/bien-tap/{site}/thong-ke";
    static final String FILE = ADDRESS + ".{format:xlsx|csv}";

    private final Figures figures;
    private final Clock clock;

    FiguresController(Figures figures, Clock clock) {
        this.figures = figures;
        this.clock = clock;
    }

    @GetMapping(ADDRESS)
    ModelAndView show(
            @RequestParam(name = "tu", defaultValue = "") String from,
            @RequestParam(name = "den", defaultValue = "") String until,
            Site site) {
        Figures.Span span = span(from, until);
        return new ModelAndView("publishing/figures/figures")
                .addObject("site", site)
                .addObject("span", span)
                .addObject("authors", figures.byAuthor(site.id(), span))
                .addObject("sections", figures.bySection(site.id(), span));
    }

    @GetMapping(FILE)
    void index(
            @PathVariable String format,
            @RequestParam(name = "tu", defaultValue = "") String from,
            @RequestParam(name = "den", defaultValue = "") String until,
            HttpServletResponse response,
            Site site) {
        Figures.Span span = span(from, until);
        Sheet.of(
                        "Thống kê bài viết " + span.from() + " – " + span.until(),
                        Sheet.Column.of("Theo"),
                        new Sheet.Column("Tên", 40),
                        Sheet.Column.of("Số bài"),
                        Sheet.Column.of("Lượt đọc"))
                .send(
                        Sheet.Format.of(format),
                        response,
                        rows -> {
                            add(rows, "Tác giả", figures.byAuthor(site.id(), span));
                            add(rows, "Chuyên mục", figures.bySection(site.id(), span));
                        });
    }

    private static void add(Sheet.Rows rows, String by, List<Figures.Figure> some) {
        some.forEach(
                figure ->
                        rows.add(
                                Cell.text(by),
                                Cell.text(figure.name()),
                                Cell.number(figure.articles()),
                                Cell.number(figure.readers())));
    }

    /** This month where nothing else was asked for. */
    private Figures.Span span(String from, String until) {
        LocalDate today = LocalDate.now(clock);
        return new Figures.Span(day(from, today.withDayOfMonth(1)), day(until, today));
    }

    private static LocalDate day(String text, LocalDate otherwise) {
        try {
            return text.isBlank() ? otherwise : LocalDate.parse(text);
        } catch (DateTimeException e) {
            return otherwise;
        }
    }
}

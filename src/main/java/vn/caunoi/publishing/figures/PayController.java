package vn.caunoi.publishing.figures;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.caunoi.units.Site;
import vn.caunoi.web.Cell;
import vn.caunoi.web.Formats;
import vn.caunoi.web.Officer;
import vn.caunoi.web.SeeOther;
import vn.caunoi.web.Sheet;
import vn.caunoi.web.components.Choice;

/** The month's sheet of remuneration. */
@Controller
class PayController {

    static final String ADDRESS = "/bien-tap/{site}/nhuan-but";
    static final String FILE = ADDRESS + ".{format:xlsx|csv}";
    static final String CLOSE = ADDRESS + "/chot";

    private final PaySheets sheets;
    private final PayRates rates;
    private final Clock clock;

    PayController(PaySheets sheets, PayRates rates, Clock clock) {
        this.sheets = sheets;
        this.rates = rates;
        this.clock = clock;
    }

    @GetMapping(ADDRESS)
    ModelAndView show(@RequestParam(name = "thang", defaultValue = "") String month, Site site) {
        YearMonth wanted = month(month);
        List<PaySheets.Line> lines = sheets.of(site.id(), wanted);
        return page(site, wanted, lines, typed(lines), Map.of());
    }

    @PostMapping(ADDRESS)
    ModelAndView update(
            @RequestParam(name = "thang", defaultValue = "") String month,
            HttpServletRequest request,
            Site site,
            Officer officer) {
        YearMonth wanted = month(month);
        PayForm form = PayForm.read(request, sheets.of(site.id(), wanted));
        boolean kept =
                form.mistakes().isEmpty() && sheets.keep(site, wanted, form.reckoned(), officer);
        if (!kept) {
            ModelAndView again = page(site, wanted, form.lines(), form.typed(), form.mistakes());
            again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return again;
        }
        return SeeOther.to(href(site, wanted));
    }

    @PostMapping(CLOSE)
    ModelAndView destroy(
            @RequestParam(name = "thang", defaultValue = "") String month,
            Site site,
            Officer officer) {
        YearMonth wanted = month(month);
        if (sheets.isOver(wanted)) {
            sheets.close(site, wanted, officer);
        }
        return SeeOther.to(href(site, wanted));
    }

    @GetMapping(FILE)
    void index(
            @PathVariable String format,
            @RequestParam(name = "thang", defaultValue = "") String month,
            HttpServletResponse response,
            Site site) {
        YearMonth wanted = month(month);
        Sheet.of(
                        "Nhuận bút " + wanted,
                        Sheet.Column.of("Ngày đăng"),
                        new Sheet.Column("Tên bài", 60),
                        new Sheet.Column("Tác giả", 28),
                        Sheet.Column.of("Loại"),
                        Sheet.Column.of("Số tiền (đồng)"),
                        new Sheet.Column("Ghi chú", 30))
                .send(
                        Sheet.Format.of(format),
                        response,
                        rows -> sheets.of(site.id(), wanted).forEach(line -> add(rows, line)));
    }

    private static void add(Sheet.Rows rows, PaySheets.Line line) {
        rows.add(
                Cell.moment(line.publishedAt()),
                Cell.text(line.title()),
                Cell.text(line.author()),
                Cell.text(line.kind()),
                line.amount() == null ? new Cell.Empty() : Cell.money(line.amount()),
                Cell.text(line.note()));
    }

    private static String href(Site site, YearMonth month) {
        return "/bien-tap/" + site.id().value() + "/nhuan-but?thang=" + month;
    }

    private YearMonth month(String text) {
        return Months.read(text, YearMonth.from(LocalDate.now(clock)));
    }

    private static Map<Long, String> typed(List<PaySheets.Line> lines) {
        return lines.stream()
                .collect(
                        Collectors.toMap(
                                PaySheets.Line::article,
                                line -> {
                                    Long amount = line.amount();
                                    return amount == null ? "" : Formats.number(amount);
                                }));
    }

    private ModelAndView page(
            Site site,
            YearMonth month,
            List<PaySheets.Line> lines,
            Map<Long, String> typed,
            Map<Long, String> mistakes) {
        List<PayRates.PayRate> held = rates.on(site.id(), month.atEndOfMonth());
        return new ModelAndView("publishing/figures/pay")
                .addObject("site", site)
                .addObject("month", month)
                .addObject("lines", lines)
                .addObject("typed", typed)
                .addObject("mistakes", mistakes)
                .addObject("sums", PaySheets.sums(lines))
                .addObject("kinds", kinds(held))
                .addObject("rates", rates.all(site.id()))
                .addObject("closed", sheets.isClosed(site.id(), month))
                .addObject("over", sheets.isOver(month));
    }

    private static List<Choice> kinds(List<PayRates.PayRate> held) {
        var kinds = new ArrayList<Choice>();
        kinds.add(Choice.of("", "– Chọn loại –"));
        held.forEach(
                rate ->
                        kinds.add(
                                Choice.of(
                                        rate.kind(),
                                        rate.kind()
                                                + " ("
                                                + Formats.number(rate.amount())
                                                + " đ)")));
        return kinds;
    }
}

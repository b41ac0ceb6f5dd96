package vn.caunoi.statistics.proof;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.caunoi.units.Site;
import vn.caunoi.web.Officer;
import vn.caunoi.web.SeeOther;
import vn.caunoi.web.components.Field;

/** Where leaders close months, and auditors find all rows. */
@Controller
class ClosingController {

    static final String ADDRESS = "/bien-tap/{site}/ky-so-lieu";

    private static final String MONTH = "thang";

    private final MonthEnd monthEnd;
    private final Closings closings;
    private final Clock clock;

    ClosingController(MonthEnd monthEnd, Closings closings, Clock clock) {
        this.monthEnd = monthEnd;
        this.closings = closings;
        this.clock = clock;
    }

    static String address(Site site) {
        return "/bien-tap/" + site.id().value() + "/ky-so-lieu";
    }

    @GetMapping(ADDRESS)
    ModelAndView index(
            @RequestParam(name = "da-khoa", required = false) @Nullable String closed,
            @RequestParam(name = "khong-doi", required = false) @Nullable String same,
            Site site,
            Officer officer) {
        YearMonth last = YearMonth.from(LocalDate.now(clock)).minusMonths(1);
        return page(site, officer, field().holding(last.toString()))
                .addObject("closed", closed != null)
                .addObject("same", same != null);
    }

    /** Closes a month, or closes it anew when the ledger has learnt something else. */
    @PostMapping(ADDRESS)
    ModelAndView create(
            @RequestParam(name = MONTH, defaultValue = "") String typed,
            Site site,
            Officer officer) {
        Optional<YearMonth> month = read(typed.strip());
        if (month.filter(monthEnd::isOver).isEmpty()) {
            String mistake =
                    month.isEmpty()
                            ? "Hãy gõ tháng theo dạng 2026-09."
                            : "Tháng này chưa hết; chỉ khóa được tháng đã qua.";
            ModelAndView again = page(site, officer, field().holding(typed).mistaken(mistake));
            again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return again.addObject("closed", false).addObject("same", false);
        }
        boolean changed = monthEnd.close(site.unit(), month.orElseThrow(), officer).isPresent();
        return SeeOther.to(address(site) + (changed ? "?da-khoa" : "?khong-doi"));
    }

    private ModelAndView page(Site site, Officer officer, Field month) {
        return new ModelAndView("statistics/proof/office")
                .addObject("site", site)
                .addObject("closings", closings.newest(site.unit()))
                .addObject("month", month)
                .addObject("mayClose", officer.may(ProofRight.CLOSE, site.unit().value()));
    }

    private static Field field() {
        return Field.of(MONTH, "Tháng cần khóa")
                .hinting(
                        "Năm và tháng, ví dụ 2026-09. Khóa lại một tháng đã khóa thì chỉ thêm bản mới khi sổ hồ sơ đã có điều khác.");
    }

    private static Optional<YearMonth> read(String text) {
        try {
            return Optional.of(YearMonth.parse(text));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}

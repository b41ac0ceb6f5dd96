package vn.caunoi.publishing.figures;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.caunoi.publishing.Sanitiser;
import vn.caunoi.units.Site;
import vn.caunoi.web.Officer;
import vn.caunoi.web.SeeOther;
import vn.caunoi.web.components.Field;

/** What each kind of article is worth. */
@Controller
class PayRateController {

    static final String ADDRESS = "/bien-tap/{site}/nhuan-but/muc";

    private final PayRates rates;
    private final Clock clock;

    PayRateController(PayRates rates, Clock clock) {
        this.rates = rates;
        this.clock = clock;
    }

    @GetMapping(ADDRESS)
    ModelAndView show(Site site) {
        LocalDate today = LocalDate.now(clock);
        return page(site, kind(""), amount(""), since(today.toString()));
    }

    @PostMapping(ADDRESS)
    ModelAndView create(
            @RequestParam(name = "loai", defaultValue = "") String kind,
            @RequestParam(name = "tien", defaultValue = "") String amount,
            @RequestParam(name = "tu", defaultValue = "") String since,
            Site site,
            Officer officer) {
        String name = Sanitiser.plain(kind).strip();
        OptionalLong money = PayForm.amount(amount);
        LocalDate day = day(since);
        boolean named = !name.isEmpty() && name.length() <= 100;
        if (!named || money.isEmpty() || day == null) {
            ModelAndView again =
                    page(
                            site,
                            kind(kind)
                                    .mistaken(
                                            named
                                                    ? null
                                                    : "Hãy ghi tên loại bài, tối đa 100 ký tự."),
                            amount(amount)
                                    .mistaken(
                                            money.isPresent()
                                                    ? null
                                                    : "Hãy gõ số đồng, ví dụ 150.000."),
                            since(since).mistaken(day == null ? "Hãy chọn ngày." : null));
            again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return again;
        }
        rates.set(site, new PayRates.PayRate(name, money.getAsLong(), day), officer);
        return SeeOther.to("/bien-tap/" + site.id().value() + "/nhuan-but/muc");
    }

    private ModelAndView page(Site site, Field kind, Field amount, Field since) {
        return new ModelAndView("publishing/figures/rates")
                .addObject("site", site)
                .addObject("fields", List.of(kind, amount, since))
                .addObject("rates", rates.all(site.id()));
    }

    private static Field kind(String typed) {
        return Field.of("loai", "Loại bài").hinting("Tin, bài, ảnh, phóng sự…").holding(typed);
    }

    private static Field amount(String typed) {
        return Field.of("tien", "Số tiền (đồng)").holding(typed);
    }

    private static Field since(String typed) {
        return Field.of("tu", "Áp dụng từ ngày").holding(typed);
    }

    private static @Nullable LocalDate day(String typed) {
        try {
            return LocalDate.parse(typed.strip());
        } catch (DateTimeException e) {
            return null;
        }
    }
}

package vn.caunoi.dossiers.counter;

import java.time.LocalDate;
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
import vn.caunoi.dossiers.TypedTime;
import vn.caunoi.units.UnitId;
import vn.caunoi.units.Units;
import vn.caunoi.web.Formats;
import vn.caunoi.web.Link;
import vn.caunoi.web.Officer;
import vn.caunoi.web.Page;
import vn.caunoi.web.SeeOther;

/** Numbered empty receipts for an outage: taken, printed, voided when nobody used them. */
@Controller
class BlanksController {

    static final String ADDRESS = CounterAddress.UNIT + "/so-in-san";
    static final String ONE = ADDRESS + "/{block:[0-9]{1,18}}";

    private static final String COUNT = "so-luong";
    private static final String DAY = "ngay";
    private static final String REASON = "ly-do";
    private static final int DAYS_AHEAD = 7;

    private final Blanks blanks;
    private final Units units;

    BlanksController(Blanks blanks, Units units) {
        this.blanks = blanks;
        this.units = units;
    }

    @GetMapping(ADDRESS)
    ModelAndView index(@PathVariable long unit) {
        return list(new UnitId(unit), form(Map.of()));
    }

    @PostMapping(ADDRESS)
    ModelAndView create(
            @PathVariable long unit, @RequestParam Map<String, String> typed, Officer officer) {
        var of = new UnitId(unit);
        TypedForm form = form(typed);
        int count = count(form);
        Optional<LocalDate> day = day(form);
        if (form.wrong() || day.isEmpty()) {
            ModelAndView page = list(of, form);
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return page;
        }
        return SeeOther.to(address(of, blanks.reserve(of, day.get(), count, officer)));
    }

    @GetMapping(ONE)
    ModelAndView show(@PathVariable long unit, @PathVariable long block) {
        return sheet(new UnitId(unit), block, reason(""));
    }

    @PostMapping(ONE)
    ModelAndView destroy(
            @PathVariable long unit,
            @PathVariable long block,
            @RequestParam(name = REASON, defaultValue = "") String typed,
            Officer officer) {
        var of = new UnitId(unit);
        TypedForm form = reason(typed);
        form.require(REASON, "Hãy ghi rõ vì sao hủy các số chưa dùng.");
        if (form.wrong()) {
            ModelAndView page = sheet(of, block, form);
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return page;
        }
        blanks.voidFree(of, block, form.text(REASON), officer);
        return SeeOther.to(address(of, block));
    }

    private static String address(UnitId unit, long block) {
        return CounterAddress.blanks(unit) + "/" + block;
    }

    private TypedForm form(Map<String, String> typed) {
        return new TypedForm(typed::get)
                .ask(COUNT, "Bao nhiêu số", "Nhiều nhất " + Blanks.MOST + " số một lần", "20")
                .ask(
                        DAY,
                        "Dùng cho ngày",
                        "Hôm nay hoặc trong bảy ngày tới",
                        Formats.day(blanks.today()));
    }

    private static TypedForm reason(String typed) {
        return new TypedForm(_ -> typed)
                .ask(REASON, "Lý do hủy các số chưa dùng", "Ví dụ: hết sự cố, giấy đã thu lại");
    }

    private static int count(TypedForm form) {
        String typed = form.text(COUNT);
        if (typed.matches("[1-9][0-9]{0,2}") && Integer.parseInt(typed) <= Blanks.MOST) {
            return Integer.parseInt(typed);
        }
        form.mistaken(COUNT, "Hãy ghi một số từ 1 đến %d.".formatted(Blanks.MOST));
        return 0;
    }

    private Optional<LocalDate> day(TypedForm form) {
        LocalDate today = blanks.today();
        Optional<LocalDate> day =
                TypedTime.day(form.text(DAY))
                        .filter(each -> !each.isBefore(today))
                        .filter(each -> !each.isAfter(today.plusDays(DAYS_AHEAD)));
        if (day.isEmpty()) {
            form.mistaken(DAY, "Hãy ghi hôm nay hoặc một ngày trong bảy ngày tới.");
        }
        return day;
    }

    private ModelAndView list(UnitId unit, TypedForm form) {
        Page page =
                Page.of("Số in sẵn phòng mất mạng", CounterAddress.blanks(unit))
                        .below(CounterAddress.intakesLink(unit));
        return new ModelAndView("dossiers/counter/blanks")
                .addObject("page", form.wrong() ? page.mistaken() : page)
                .addObject("unit", unit)
                .addObject("count", form.field(COUNT))
                .addObject("day", form.field(DAY))
                .addObject("blocks", blanks.blocks(unit))
                .addObject("voided", blanks.voided(unit));
    }

    private ModelAndView sheet(UnitId unit, long block, TypedForm form) {
        Blanks.Block known =
                blanks.block(unit, block)
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        Page page =
                Page.of("Giấy in sẵn ngày " + Formats.day(known.day()), address(unit, block))
                        .below(
                                CounterAddress.intakesLink(unit),
                                new Link("Số in sẵn", CounterAddress.blanks(unit)));
        return new ModelAndView("dossiers/counter/blankSheet")
                .addObject("page", form.wrong() ? page.mistaken() : page)
                .addObject("unit", unit)
                .addObject("body", units.nameOf(unit))
                .addObject("block", known)
                .addObject("blanks", blanks.of(unit, block))
                .addObject("reason", form.field(REASON));
    }
}

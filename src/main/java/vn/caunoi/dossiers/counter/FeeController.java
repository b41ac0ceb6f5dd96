package vn.caunoi.dossiers.counter;

import java.util.Map;
import java.util.function.Consumer;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.caunoi.dossiers.Dossiers;
import vn.caunoi.dossiers.Refusal;
import vn.caunoi.dossiers.Standing;
import vn.caunoi.units.UnitId;
import vn.caunoi.web.Link;
import vn.caunoi.web.Officer;
import vn.caunoi.web.Page;
import vn.caunoi.web.SeeOther;

/** What a dossier costs: demanded here, paid here. */
@Controller
class FeeController {

    static final String ADDRESS = CounterAddress.DOSSIER + "/phi-le-phi";
    static final String ONE = ADDRESS + "/{fee:[0-9]{1,18}}";

    private static final String WHAT = "khoan";
    private static final String AMOUNT = "so-tien";
    private static final String RECEIPT = "bien-lai";

    private final Dossiers dossiers;
    private final Fees fees;

    FeeController(Dossiers dossiers, Fees fees) {
        this.dossiers = dossiers;
        this.fees = fees;
    }

    @GetMapping(ADDRESS)
    ModelAndView index(@PathVariable long unit, @PathVariable long dossier) {
        return page(dossiers.addressed(unit, dossier).standing(), form(Map.of()));
    }

    /** With the number of a receipt it is paid at once, without one it is owed. */
    @PostMapping(ADDRESS)
    ModelAndView create(
            @PathVariable long unit,
            @PathVariable long dossier,
            @RequestParam Map<String, String> typed,
            Officer officer) {
        Standing standing = dossiers.addressed(unit, dossier).standing();
        TypedForm form = form(typed);
        form.require(WHAT, "Hãy ghi đây là phí hay lệ phí gì.");
        long amount = Money.read(form, AMOUNT);
        String receipt = form.text(RECEIPT);
        return done(standing, form, at -> put(at, form.text(WHAT), amount, receipt, officer));
    }

    @PostMapping(ONE)
    ModelAndView update(
            @PathVariable long unit,
            @PathVariable long dossier,
            @PathVariable long fee,
            @RequestParam(name = RECEIPT, defaultValue = "") String receipt,
            Officer officer) {
        Standing standing = dossiers.addressed(unit, dossier).standing();
        TypedForm form = form(Map.of(RECEIPT, receipt));
        form.require(RECEIPT, "Hãy ghi số biên lai đã giao cho người nộp.");
        return done(
                standing,
                form,
                at -> fees.pay(at.receivingUnit(), at.dossier(), fee, form.text(RECEIPT), officer));
    }

    private void put(Standing at, String what, long amount, String receipt, Officer officer) {
        if (receipt.isEmpty()) {
            fees.demand(at.receivingUnit(), at.dossier(), what, amount, officer);
        } else {
            fees.collect(at.receivingUnit(), at.dossier(), what, amount, receipt, officer);
        }
    }

    private ModelAndView done(Standing standing, TypedForm form, Consumer<Standing> act) {
        if (!form.wrong()) {
            try {
                act.accept(standing);
                return SeeOther.to(address(standing));
            } catch (Refusal refusal) {
                form.mistaken(WHAT, refusal.sentence());
            }
        }
        ModelAndView page = page(standing, form);
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    private static TypedForm form(Map<String, String> typed) {
        return new TypedForm(typed::get)
                .ask(WHAT, "Khoản phải nộp", "Ví dụ: Lệ phí đăng ký đất đai")
                .ask(AMOUNT, "Số tiền (đồng)", "Ví dụ 50.000")
                .ask(
                        RECEIPT,
                        "Số biên lai",
                        "Đã thu ngay thì ghi số biên lai; để trống thì hồ sơ chờ nộp tiền");
    }

    private static String address(Standing standing) {
        return CounterAddress.of(standing.receivingUnit(), standing.dossier()) + "/phi-le-phi";
    }

    private ModelAndView page(Standing standing, TypedForm form) {
        UnitId unit = standing.receivingUnit();
        Page page =
                Page.of("Phí, lệ phí của hồ sơ " + standing.code(), address(standing))
                        .below(
                                CounterAddress.intakesLink(unit),
                                new Link(
                                        standing.code(),
                                        CounterAddress.ledger(unit, standing.dossier())));
        return new ModelAndView("dossiers/counter/fees")
                .addObject("page", form.wrong() ? page.mistaken() : page)
                .addObject("standing", standing)
                .addObject("fees", fees.of(standing.dossier()))
                .addObject("what", form.field(WHAT))
                .addObject("amount", form.field(AMOUNT))
                .addObject("receipt", form.field(RECEIPT));
    }
}

package vn.caunoi.dossiers.counter;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import vn.caunoi.dossiers.Dossiers;
import vn.caunoi.dossiers.Refusal;
import vn.caunoi.dossiers.Standing;
import vn.caunoi.units.UnitId;
import vn.caunoi.web.Link;
import vn.caunoi.web.Officer;
import vn.caunoi.web.Page;
import vn.caunoi.web.SeeOther;
import vn.caunoi.web.components.Field;

/** What a dossier costs: demanded, paid, or waived when it was a mistake. */
@Controller
class FeeController {

    static final String ADDRESS = CounterAddress.DOSSIER + "/phi-le-phi";
    static final String ONE = ADDRESS + "/{fee:[0-9]{1,18}}";
    static final String WAIVING = ONE + "/bo";

    private static final String WHAT = "khoan";
    private static final String AMOUNT = "so-tien";
    private static final String RECEIPT = "bien-lai";
    private static final String REASON = "ly-do-bo";

    private final Dossiers dossiers;
    private final Fees fees;

    FeeController(Dossiers dossiers, Fees fees) {
        this.dossiers = dossiers;
        this.fees = fees;
    }

    /** A fee with what is typed to take it, or to waive it. */
    record Line(Fees.Fee fee, Field receipt, Field reason) {}

    @GetMapping(ADDRESS)
    ModelAndView index(@PathVariable long unit, @PathVariable long dossier) {
        Standing standing = dossiers.addressed(unit, dossier).standing();
        return page(standing, form(standing, Map.of()), UUID.randomUUID());
    }

    /** With the number of a receipt it is paid at once, without one it is owed. */
    @PostMapping(ADDRESS)
    ModelAndView create(
            @PathVariable long unit,
            @PathVariable long dossier,
            @RequestParam Map<String, String> typed,
            Officer officer) {
        Standing standing = dossiers.addressed(unit, dossier).standing();
        TypedForm form = form(standing, typed);
        form.require(WHAT, "Hãy ghi đây là phí hay lệ phí gì.");
        long amount = Money.read(form, AMOUNT);
        UUID key = IntakeForm.key(typed.get(IntakeForm.KEY));
        var charge = new Fees.Charge(key, form.text(WHAT), amount);
        return done(standing, form, key, () -> put(standing, charge, form.text(RECEIPT), officer));
    }

    @PostMapping(ONE)
    ModelAndView update(
            @PathVariable long unit,
            @PathVariable long dossier,
            @PathVariable long fee,
            @RequestParam Map<String, String> typed,
            Officer officer) {
        Standing standing = known(unit, dossier, fee);
        TypedForm form = form(standing, typed);
        String receipt = of(RECEIPT, fee);
        form.require(receipt, "Hãy ghi số biên lai đã giao cho người nộp.");
        return done(
                standing,
                form,
                UUID.randomUUID(),
                () ->
                        fees.pay(
                                standing.receivingUnit(),
                                standing.dossier(),
                                fee,
                                form.text(receipt),
                                officer));
    }

    /** It was demanded by mistake. */
    @PostMapping(WAIVING)
    ModelAndView destroy(
            @PathVariable long unit,
            @PathVariable long dossier,
            @PathVariable long fee,
            @RequestParam Map<String, String> typed,
            Officer officer) {
        Standing standing = known(unit, dossier, fee);
        TypedForm form = form(standing, typed);
        String reason = of(REASON, fee);
        form.require(reason, "Hãy ghi rõ khoản này nhầm ở đâu.");
        return done(
                standing,
                form,
                UUID.randomUUID(),
                () ->
                        fees.waive(
                                standing.receivingUnit(),
                                standing.dossier(),
                                fee,
                                form.text(reason),
                                officer));
    }

    private Standing known(long unit, long dossier, long fee) {
        Standing standing = dossiers.addressed(unit, dossier).standing();
        if (fees.of(standing.dossier()).stream().noneMatch(each -> each.id() == fee)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return standing;
    }

    private void put(Standing at, Fees.Charge charge, String receipt, Officer officer) {
        if (receipt.isEmpty()) {
            fees.demand(at.receivingUnit(), at.dossier(), charge, officer);
        } else {
            fees.collect(at.receivingUnit(), at.dossier(), charge, receipt, officer);
        }
    }

    private ModelAndView done(Standing standing, TypedForm form, UUID key, Runnable act) {
        if (!form.wrong()) {
            try {
                act.run();
                return SeeOther.to(address(standing));
            } catch (Refusal refusal) {
                form.mistaken(WHAT, refusal.sentence());
            }
        }
        ModelAndView page = page(standing, form, key);
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    private TypedForm form(Standing standing, Map<String, String> typed) {
        var form = new TypedForm(typed::get);
        for (Fees.Fee fee : fees.of(standing.dossier())) {
            form.ask(of(RECEIPT, fee.id()), "Số biên lai: " + fee.what(), null);
            form.ask(of(REASON, fee.id()), "Vì sao bỏ: " + fee.what(), null);
        }
        return form.ask(WHAT, "Khoản phải nộp", "Ví dụ: Lệ phí đăng ký đất đai")
                .ask(AMOUNT, "Số tiền (đồng)", "Ví dụ 50.000")
                .ask(
                        RECEIPT,
                        "Số biên lai",
                        "Đã thu ngay thì ghi số biên lai; để trống thì hồ sơ chờ nộp tiền");
    }

    private static String of(String field, long fee) {
        return field + "-" + fee;
    }

    private static String address(Standing standing) {
        return CounterAddress.of(standing.receivingUnit(), standing.dossier()) + "/phi-le-phi";
    }

    private ModelAndView page(Standing standing, TypedForm form, UUID key) {
        UnitId unit = standing.receivingUnit();
        Page page =
                Page.of("Phí, lệ phí của hồ sơ " + standing.code(), address(standing))
                        .below(
                                CounterAddress.intakesLink(unit),
                                new Link(
                                        standing.code(),
                                        CounterAddress.of(unit, standing.dossier())));
        return new ModelAndView("dossiers/counter/fees")
                .addObject("page", form.wrong() ? page.mistaken() : page)
                .addObject("standing", standing)
                .addObject("key", key.toString())
                .addObject("lines", lines(standing, form))
                .addObject("fields", form.all())
                .addObject("what", form.field(WHAT))
                .addObject("amount", form.field(AMOUNT))
                .addObject("receipt", form.field(RECEIPT));
    }

    private List<Line> lines(Standing standing, TypedForm form) {
        return fees.of(standing.dossier()).stream()
                .map(
                        fee ->
                                new Line(
                                        fee,
                                        form.field(of(RECEIPT, fee.id())),
                                        form.field(of(REASON, fee.id()))))
                .toList();
    }
}

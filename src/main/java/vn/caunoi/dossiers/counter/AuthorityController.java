package vn.caunoi.dossiers.counter;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.caunoi.units.UnitId;
import vn.caunoi.units.Units;
import vn.caunoi.web.Officer;
import vn.caunoi.web.Page;
import vn.caunoi.web.SeeOther;

/** Says whether a unit issues codes itself, and under which identifier. */
@Controller
class AuthorityController {

    static final String ADDRESS = CounterAddress.UNIT + "/quyen-cap-ma";

    private static final String AGENCY = "ma-co-quan";

    private final OfficialCodes codes;
    private final Units units;

    AuthorityController(OfficialCodes codes, Units units) {
        this.codes = codes;
        this.units = units;
    }

    @GetMapping(ADDRESS)
    ModelAndView show(@PathVariable long unit) {
        var of = new UnitId(unit);
        return page(of, form(codes.agency(of).orElse("")));
    }

    @PostMapping(ADDRESS)
    ModelAndView update(
            @PathVariable long unit,
            @RequestParam(name = AGENCY, defaultValue = "") String typed,
            Officer officer) {
        var of = new UnitId(unit);
        TypedForm form = form(typed);
        String agency = form.text(AGENCY);
        if (!agency.isEmpty() && !OfficialCodes.isAgency(agency)) {
            form.mistaken(
                    AGENCY,
                    "Hãy ghi mã định danh của cơ quan, ví dụ H23.38; để trống để thôi cấp mã.");
        }
        if (!form.wrong()) {
            codes.authorise(of, agency, officer);
            return SeeOther.to(address(of));
        }
        ModelAndView page = page(of, form);
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    private static String address(UnitId unit) {
        return CounterAddress.of(unit) + "/quyen-cap-ma";
    }

    private static TypedForm form(String typed) {
        return new TypedForm(_ -> typed)
                .ask(
                        AGENCY,
                        "Mã định danh cơ quan",
                        "Ví dụ H23.38. Để trống: đơn vị không tự cấp mã, hồ sơ chưa có mã mang số"
                                + " nội bộ");
    }

    private ModelAndView page(UnitId unit, TypedForm form) {
        Page page = Page.of("Quyền cấp mã hồ sơ – " + units.nameOf(unit), address(unit));
        return new ModelAndView("dossiers/counter/authority")
                .addObject("page", form.wrong() ? page.mistaken() : page)
                .addObject("agency", form.field(AGENCY));
    }
}

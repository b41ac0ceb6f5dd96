package vn.caunoi.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import vn.caunoi.identity.outside.Errand;
import vn.caunoi.identity.outside.OutsideAccounts;
import vn.caunoi.identity.outside.Provider;
import vn.caunoi.web.SeeOther;

/** Ties an account at another provider to one's own, or unties it (tài khoản ngoài). */
@Controller
class OutsideAccountController {

    static final String ADDRESS = "/tai-khoan/tai-khoan-ngoai";
    static final String TYING = ADDRESS + "/noi";
    static final String REMOVAL = ADDRESS + "/go";

    private final Provider provider;
    private final OutsideAccounts accounts;
    private final OutsideSignInController door;
    private final OwnAccount own;
    private final OfficeAddress office;

    OutsideAccountController(
            Provider provider,
            OutsideAccounts accounts,
            OutsideSignInController door,
            OwnAccount own,
            OfficeAddress office) {
        this.provider = provider;
        this.accounts = accounts;
        this.door = door;
        this.own = own;
        this.office = office;
    }

    @GetMapping(ADDRESS)
    ModelAndView show(SignedIn officer) {
        String label =
                provider.label()
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return new ModelAndView("identity/outsideAccount")
                .addObject("label", label)
                .addObject("tied", accounts.hasOne(officer.person().id()));
    }

    @GetMapping(TYING)
    ModelAndView create(SignedIn officer, HttpServletRequest request) {
        String comeBackTo = office.origin(request) + OutsideSignInController.RETURN;
        return door.send(Errand.tie(comeBackTo, officer.id()), request);
    }

    @PostMapping(REMOVAL)
    ModelAndView destroy(SignedIn officer, HttpSession session) {
        own.untie(officer, session.getId());
        return SeeOther.to(ADDRESS);
    }
}

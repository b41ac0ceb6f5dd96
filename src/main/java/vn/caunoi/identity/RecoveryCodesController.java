package vn.caunoi.identity;

import jakarta.servlet.http.HttpSession;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import vn.caunoi.identity.factors.RecoveryCodes;
import vn.caunoi.identity.factors.SecondFactors;

/** Makes one's recovery codes and shows them this once (mã dự phòng). */
@Controller
class RecoveryCodesController {

    static final String ADDRESS = "/tai-khoan/ma-du-phong";
    static final String AFTER_SETTING_UP = ADDRESS + "?da-thiet-lap";

    private final RecoveryCodes codes;
    private final SecondFactors factors;
    private final OwnAccount account;

    RecoveryCodesController(RecoveryCodes codes, SecondFactors factors, OwnAccount account) {
        this.codes = codes;
        this.factors = factors;
        this.account = account;
    }

    @GetMapping(ADDRESS)
    ModelAndView show(SignedIn officer) {
        return page(officer, List.of());
    }

    @PostMapping(ADDRESS)
    ModelAndView create(SignedIn officer, HttpSession session) {
        return page(officer, account.renewCodes(officer, session.getId()));
    }

    private ModelAndView page(SignedIn officer, List<String> fresh) {
        PersonId person = officer.person().id();
        return new ModelAndView("identity/recoveryCodes")
                .addObject("person", officer.person())
                .addObject("fresh", fresh)
                .addObject("left", codes.left(person))
                .addObject("useful", factors.areSetUp(person));
    }
}

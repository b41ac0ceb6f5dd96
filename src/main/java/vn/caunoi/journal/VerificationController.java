package vn.caunoi.journal;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import vn.caunoi.web.SeeOther;

/** Recomputes the chain for somebody who wants to know now. */
@Controller
class VerificationController {

    static final String ADDRESS = JournalController.ADDRESS + "/doi-chieu";

    private final Verification verification;

    VerificationController(Verification verification) {
        this.verification = verification;
    }

    @PostMapping(ADDRESS)
    ModelAndView create() {
        verification.run();
        return SeeOther.to(JournalController.ADDRESS);
    }
}

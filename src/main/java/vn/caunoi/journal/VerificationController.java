package vn.caunoi.journal;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import vn.caunoi.web.Officer;
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
    ModelAndView create(Officer officer) {
        if (!officer.mayEverywhere(JournalRight.READ)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        verification.run();
        return SeeOther.to(JournalController.ADDRESS);
    }
}

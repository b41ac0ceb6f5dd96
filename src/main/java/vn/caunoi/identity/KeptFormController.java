package vn.caunoi.identity;

import jakarta.servlet.http.HttpSession;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import vn.caunoi.web.Officer;
import vn.caunoi.web.SeeOther;

/** Lets somebody who signed in again send what the ended session left unsent (gửi tiếp). */
@Controller
class KeptFormController {

    static final String ADDRESS = "/gui-tiep";

    private final KeptForms forms;

    KeptFormController(KeptForms forms) {
        this.forms = forms;
    }

    @GetMapping(ADDRESS)
    ModelAndView show(Officer officer, HttpSession session) {
        return new ModelAndView("identity/keptForm")
                .addObject(
                        "form",
                        forms.of(session)
                                .filter(form -> form.isFor(new PersonId(officer.id())))
                                .orElse(null));
    }

    @PostMapping(ADDRESS + "/bo")
    ModelAndView destroy(Officer officer, HttpSession session) {
        forms.drop(session);
        return SeeOther.to("/ban-lam-viec");
    }
}

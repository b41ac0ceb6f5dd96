package vn.caunoi.identity;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import vn.caunoi.web.Officer;
import vn.caunoi.web.SeeOther;

/** Closes an account and opens it again (khóa, mở lại tài khoản). */
@Controller
class ClosureController {

    private final PersonPage page;
    private final PeopleDesk desk;

    ClosureController(PersonPage page, PeopleDesk desk) {
        this.page = page;
        this.desk = desk;
    }

    @PostMapping(PeopleController.ADDRESS + "/{person:[0-9]+}/khoa")
    ModelAndView create(Officer officer, @PathVariable String person) {
        Colleague colleague = page.findManaged(officer, person);
        try {
            desk.close(colleague);
        } catch (LastAdministrator refusal) {
            return page.refused(officer, colleague, refusal);
        }
        return SeeOther.to(PeopleController.ADDRESS + "/" + person);
    }

    @PostMapping(PeopleController.ADDRESS + "/{person:[0-9]+}/mo")
    ModelAndView destroy(Officer officer, @PathVariable String person) {
        desk.reopen(page.findManaged(officer, person));
        return SeeOther.to(PeopleController.ADDRESS + "/" + person);
    }
}

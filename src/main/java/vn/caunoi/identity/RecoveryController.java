package vn.caunoi.identity;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.caunoi.web.Officer;

/** Gives somebody a new way in (cấp lại liên kết đặt mật khẩu). */
@Controller
class RecoveryController {

    private final PersonPage page;
    private final PeopleDesk desk;

    RecoveryController(PersonPage page, PeopleDesk desk) {
        this.page = page;
        this.desk = desk;
    }

    @PostMapping(PeopleController.ADDRESS + "/{person:[0-9]+}/lien-ket")
    ModelAndView create(
            Officer officer,
            @PathVariable String person,
            @RequestParam(name = "bo-yeu-to", defaultValue = "") String clearFactors) {
        Colleague colleague = page.findManaged(officer, person);
        OneTimeLink link = desk.recover(colleague, !clearFactors.isEmpty());
        return new ModelAndView("identity/handOver")
                .addObject("person", colleague.person())
                .addObject("link", link.path())
                .addObject("opened", false);
    }
}

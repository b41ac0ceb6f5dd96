package vn.caunoi.desk;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import vn.caunoi.web.SeeOther;

/** Everything that {@code doctor} looks at, as a page (tình trạng chương trình). */
@Controller
class HealthController {

    static final String ADDRESS = "/tinh-trang";

    private final Checkups checkups;

    HealthController(Checkups checkups) {
        this.checkups = checkups;
    }

    @GetMapping(ADDRESS)
    String show(Model model) {
        model.addAttribute("checkup", checkups.last());
        return "desk/health";
    }

    /** Looks again for somebody who has just mended something. */
    @PostMapping(ADDRESS)
    ModelAndView create() {
        checkups.again();
        return SeeOther.to(ADDRESS);
    }
}

package vn.caunoi.resolutions.bridge;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;
import vn.caunoi.units.Site;
import vn.caunoi.web.Page;

/** Shows everybody what was promised, and what was done. */
@Controller
class PromiseController {

    static final String ADDRESS = "/viec-da-hua";
    static final String TITLE = "Việc đã hứa – việc đã làm";

    private final PromiseSites promises;

    PromiseController(PromiseSites promises) {
        this.promises = promises;
    }

    @GetMapping(ADDRESS)
    ModelAndView index(Site site) {
        return new ModelAndView("resolutions/bridge/promises")
                .addObject(
                        "page",
                        Page.of(TITLE, ADDRESS)
                                .describedBy(
                                        "Những việc đã hứa với người dân %s, và kết quả đo được."
                                                .formatted(site.bodyName())))
                .addObject("overview", PromiseOverview.of(promises.of(site)));
    }
}

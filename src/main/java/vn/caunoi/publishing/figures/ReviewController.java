package vn.caunoi.publishing.figures;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.caunoi.units.Site;
import vn.caunoi.web.Officer;
import vn.caunoi.web.SeeOther;

/** Pages that are due for another look. */
@Controller
class ReviewController {

    static final String ADDRESS = "/bien-tap/{site}/ra-soat";
    static final String DONE = ADDRESS + "/{id:[0-9]{1,18}}";

    private static final int LONGEST = 60;

    private final Reviews reviews;
    private final Clock clock;

    ReviewController(Reviews reviews, Clock clock) {
        this.reviews = reviews;
        this.clock = clock;
    }

    @GetMapping(ADDRESS)
    ModelAndView show(Site site) {
        return new ModelAndView("publishing/figures/reviews")
                .addObject("site", site)
                .addObject("today", LocalDate.now(clock))
                .addObject("reviews", reviews.of(site.id()));
    }

    @PostMapping(DONE)
    ModelAndView update(
            @PathVariable long id,
            @RequestParam(name = "thang", defaultValue = "12") int months,
            Site site,
            Officer officer) {
        reviews.stillHolds(site, id, Math.clamp(months, 1, LONGEST), officer);
        return SeeOther.to("/bien-tap/" + site.id().value() + "/ra-soat");
    }
}

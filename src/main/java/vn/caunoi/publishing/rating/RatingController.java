package vn.caunoi.publishing.rating;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import vn.caunoi.audience.OnceADay;
import vn.caunoi.publishing.ArticleTitles;
import vn.caunoi.units.Site;
import vn.caunoi.web.Link;
import vn.caunoi.web.SameOrigin;
import vn.caunoi.web.SeeOther;

/** Readers say whether a page was useful to them. */
@Controller
class RatingController {

    static final String ADDRESS = "/danh-gia/{id:[0-9]{1,18}}";

    private final Ratings ratings;
    private final OnceADay onceADay;
    private final ArticleTitles titles;

    RatingController(Ratings ratings, OnceADay onceADay, ArticleTitles titles) {
        this.ratings = ratings;
        this.onceADay = onceADay;
        this.titles = titles;
    }

    /** Thanks, and the way back. */
    @GetMapping(ADDRESS)
    ModelAndView show(@PathVariable long id, Site site) {
        Link article =
                Optional.ofNullable(
                                titles.of(site.id(), List.of("article:" + id)).get("article:" + id))
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return new ModelAndView("publishing/rating/thanks").addObject("article", article);
    }

    /** Anybody may say it, from a page of this very site; who, is asked of nobody. */
    @PostMapping(ADDRESS)
    ModelAndView create(
            @PathVariable long id,
            @RequestParam(name = "co-ich", defaultValue = "") String useful,
            HttpServletRequest request,
            Site site) {
        if (!useful.matches("co|khong")) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
        if (!SameOrigin.sent(request)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        boolean taken =
                onceADay.person(request, site.id())
                        .map(person -> ratings.take(site.id(), id, person, useful.equals("co")))
                        .orElse(true);
        if (!taken) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return SeeOther.to("/danh-gia/" + id);
    }
}

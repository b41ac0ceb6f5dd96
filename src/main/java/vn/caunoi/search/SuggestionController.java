package vn.caunoi.search;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.caunoi.units.Site;

/** Suggests titles below the search box while somebody types. */
@Controller
class SuggestionController {

    private static final int MOST = 8;
    private static final int FEWEST_LETTERS = 2;

    private final Engine engine;

    SuggestionController(Engine engine) {
        this.engine = engine;
    }

    @GetMapping("/tim-kiem/goi-y")
    String index(
            Site site,
            @RequestParam(defaultValue = "") String q,
            Model model,
            HttpServletResponse response) {
        Query unfinished = Query.of(q);
        boolean enough = unfinished.typed().length() >= FEWEST_LETTERS;
        response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noStore().getHeaderValue());
        response.setHeader("X-Robots-Tag", "noindex");
        model.addAttribute(
                "titles", enough ? engine.suggest(site.id(), unfinished, MOST) : List.of());
        return "search/suggestions";
    }
}

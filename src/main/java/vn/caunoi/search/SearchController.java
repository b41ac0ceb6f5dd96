package vn.caunoi.search;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.caunoi.units.FormerNames;
import vn.caunoi.units.Site;
import vn.caunoi.web.Page;

/** Shows what was found; every address is answered, however odd the words in it. */
@Controller
class SearchController {

    private static final int LAST_PAGE = Engine.MOST / Hits.PER_PAGE;

    private final Engine engine;
    private final FormerNames formerNames;

    SearchController(Engine engine, FormerNames formerNames) {
        this.engine = engine;
        this.formerNames = formerNames;
    }

    @GetMapping("/tim-kiem")
    String index(
            Site site,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(name = "chuyen-muc", defaultValue = "") String section,
            @RequestParam(name = "nam", defaultValue = "") String year,
            @RequestParam(name = "loai", defaultValue = "") String kind,
            @RequestParam(name = "trang", defaultValue = "1") String number,
            Model model,
            HttpServletResponse response) {
        Query query = Query.of(q);
        Results results = results(site, query, Filter.of(section, year, kind), page(number));
        response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noStore().getHeaderValue());
        model.addAttribute("results", results);
        model.addAttribute("page", Page.of(title(query), "/tim-kiem").noindex());
        return "search/results";
    }

    private Results results(Site site, Query query, Filter filter, int page) {
        Hits hits = engine.find(site.id(), query, filter, page);
        boolean nothing = hits.found() == 0 && filter.isEmpty() && !query.isEmpty();
        Guess guess = nothing ? engine.guess(site.id(), query) : Guess.NONE;
        return new Results(query, filter, hits, guess, formerNames.in(query.typed()), page);
    }

    private static String title(Query query) {
        return query.isEmpty() ? "Tìm kiếm" : "Tìm kiếm: " + query.typed();
    }

    private static int page(String number) {
        return number.matches("[1-9]\\d{0,3}") ? Math.min(Integer.parseInt(number), LAST_PAGE) : 1;
    }
}

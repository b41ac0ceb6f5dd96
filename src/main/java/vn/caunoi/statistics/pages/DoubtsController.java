package vn.caunoi.statistics.pages;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import vn.caunoi.dossiers.Doubt;
import vn.caunoi.statistics.Behind;
import vn.caunoi.units.Site;
import vn.caunoi.web.Link;
import vn.caunoi.web.Page;

/** What is doubtful in the data (trang Chất lượng dữ liệu), with the rows behind every count. */
@Controller
class DoubtsController {

    static final String ADDRESS = Inquiry.ADDRESS + "/chat-luong-du-lieu";
    static final String ONE = ADDRESS + "/{doubt:[a-z-]+}";

    private static final Page PAGE =
            Page.of("Chất lượng dữ liệu hồ sơ", ADDRESS)
                    .below(ResultsController.CRUMB)
                    .describedBy("Hồ sơ thiếu hoặc mâu thuẫn dữ kiện, theo từng điểm và đơn vị.");

    private final Asking asking;
    private final Doubts doubts;
    private final Opening opening;
    private final Names names;

    DoubtsController(Asking asking, Doubts doubts, Opening opening, Names names) {
        this.asking = asking;
        this.doubts = doubts;
        this.opening = opening;
        this.names = names;
    }

    @GetMapping(ADDRESS)
    ModelAndView index(Site site) {
        return asking.answer(Map.of(), site, PAGE, (_, jurisdiction) -> all(jurisdiction));
    }

    @GetMapping(ONE)
    ModelAndView show(
            @PathVariable("doubt") String code,
            @RequestParam(name = RowsController.AFTER, defaultValue = "") String after,
            Site site) {
        Doubt doubt =
                read(code).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return asking.answer(
                Map.of(), site, page(doubt), (_, jurisdiction) -> one(doubt, after, jurisdiction));
    }

    /** The address of the rows that raise a doubt. */
    static String address(Doubt doubt) {
        return ADDRESS + "/" + doubt.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private ModelAndView all(Jurisdiction jurisdiction) {
        return new ModelAndView("statistics/pages/doubts")
                .addObject("jurisdiction", jurisdiction)
                .addObject("lines", doubts.of(jurisdiction))
                .addObject("names", names);
    }

    private ModelAndView one(Doubt doubt, String after, Jurisdiction jurisdiction) {
        List<ShownRow> found =
                opening.rows(
                        Doubts.everything(jurisdiction.unit()),
                        Behind.of(doubt),
                        after,
                        Leaf.ROWS + 1);
        return new ModelAndView("statistics/pages/doubt")
                .addObject("leaf", Leaf.of(found, after, address(doubt)));
    }

    private static Page page(Doubt doubt) {
        return Page.of(doubt.sentence(), address(doubt))
                .below(ResultsController.CRUMB, new Link("Chất lượng dữ liệu", ADDRESS))
                .oneOfMany();
    }

    private static Optional<Doubt> read(String code) {
        return Arrays.stream(Doubt.values())
                .filter(doubt -> address(doubt).equals(ADDRESS + "/" + code))
                .findFirst();
    }
}

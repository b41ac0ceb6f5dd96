package vn.caunoi.statistics.pages;

import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.caunoi.statistics.Broken;
import vn.caunoi.statistics.Partition;
import vn.caunoi.units.Site;
import vn.caunoi.web.Link;
import vn.caunoi.web.Page;

/** The page behind the block (trang Kết quả giải quyết TTHC). */
@Controller
class ResultsController {

    static final Link CRUMB = new Link("Kết quả giải quyết TTHC", Inquiry.ADDRESS);

    private static final Page PAGE =
            Page.of(ResultsMenu.TITLE, Inquiry.ADDRESS)
                    .describedBy(
                            "Số hồ sơ đã giải quyết, đúng hạn, trễ hạn; cách tính và từng dòng hồ"
                                    + " sơ phía sau.");

    private final Asking asking;
    private final Reckoning reckoning;
    private final Chooser chooser;
    private final Opinions opinions;

    ResultsController(Asking asking, Reckoning reckoning, Chooser chooser, Opinions opinions) {
        this.asking = asking;
        this.reckoning = reckoning;
        this.chooser = chooser;
        this.opinions = opinions;
    }

    @GetMapping(Inquiry.ADDRESS)
    ModelAndView index(@RequestParam Map<String, String> typed, Site site) {
        return asking.answer(typed, site, PAGE, this::results);
    }

    private ModelAndView results(Inquiry inquiry, Jurisdiction jurisdiction) {
        return switch (reckoning.allOfPage(inquiry.asked())) {
            case Broken broken -> broken(broken);
            case Partition partition ->
                    new ModelAndView("statistics/pages/results")
                            .addObject(
                                    "results", reckoning.results(inquiry, jurisdiction, partition))
                            .addObject("choices", chooser.choices(inquiry, jurisdiction))
                            .addObject("opinions", opinions.of(inquiry.asked(), jurisdiction));
        };
    }

    static ModelAndView broken(Broken broken) {
        return new ModelAndView("statistics/pages/broken").addObject("faults", broken.faults());
    }
}

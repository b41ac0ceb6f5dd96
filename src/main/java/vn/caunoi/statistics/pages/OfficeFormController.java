package vn.caunoi.statistics.pages;

import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.caunoi.statistics.pages.Reckoning.Audience;
import vn.caunoi.units.Site;
import vn.caunoi.web.Page;
import vn.caunoi.web.Sheet;

/** The form II.06a as it is sent to the superior (báo cáo 06a đầy đủ): no line told with others. */
@Controller
class OfficeFormController {

    static final String ADDRESS = "/bien-tap/{site}/bao-cao-06a";
    static final String FILE = ADDRESS + ".{format:xlsx|csv}";

    private final Asking asking;
    private final Forms06a forms;
    private final Chooser chooser;

    OfficeFormController(Asking asking, Forms06a forms, Chooser chooser) {
        this.asking = asking;
        this.forms = forms;
        this.chooser = chooser;
    }

    static String address(Site site) {
        return "/bien-tap/" + site.id().value() + "/bao-cao-06a";
    }

    @GetMapping(ADDRESS)
    ModelAndView index(@RequestParam Map<String, String> typed, Site site) {
        return asking.answer(
                        typed,
                        site,
                        page(site),
                        (inquiry, jurisdiction) ->
                                forms.page(
                                                "statistics/pages/officeForm06a",
                                                inquiry,
                                                jurisdiction,
                                                Audience.OFFICE)
                                        .addObject(
                                                "choices", chooser.choices(inquiry, jurisdiction)))
                .addObject("here", address(site));
    }

    @GetMapping(FILE)
    ModelAndView show(
            @PathVariable String format, @RequestParam Map<String, String> typed, Site site) {
        return asking.answer(
                typed,
                site,
                page(site),
                (inquiry, _) -> forms.file(Sheet.Format.of(format), inquiry, Audience.OFFICE));
    }

    private static Page page(Site site) {
        return Page.of("Báo cáo 06a đầy đủ, " + site.bodyName(), address(site));
    }
}

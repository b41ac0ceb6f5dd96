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

/** The form II.06a of the regular report (báo cáo 06a), for everybody. */
@Controller
class FormController {

    static final String ADDRESS = Inquiry.ADDRESS + "/bao-cao-06a";
    static final String FILE = ADDRESS + ".{format:xlsx|csv}";
    static final String TITLE = "Báo cáo 06a: tình hình, kết quả giải quyết thủ tục hành chính";

    private static final Page PAGE =
            Page.of(TITLE, ADDRESS)
                    .below(ResultsController.CRUMB)
                    .describedBy("Số liệu của đơn vị theo các cột của biểu II.06a.");

    private final Asking asking;
    private final Forms06a forms;

    FormController(Asking asking, Forms06a forms) {
        this.asking = asking;
        this.forms = forms;
    }

    @GetMapping(ADDRESS)
    ModelAndView index(@RequestParam Map<String, String> typed, Site site) {
        return asking.answer(
                typed,
                site,
                PAGE,
                (inquiry, jurisdiction) ->
                        forms.page(
                                "statistics/pages/form06a",
                                inquiry,
                                jurisdiction,
                                Audience.EVERYBODY));
    }

    @GetMapping(FILE)
    ModelAndView show(
            @PathVariable String format, @RequestParam Map<String, String> typed, Site site) {
        return asking.answer(
                typed,
                site,
                PAGE,
                (inquiry, _) -> forms.file(Sheet.Format.of(format), inquiry, Audience.EVERYBODY));
    }
}

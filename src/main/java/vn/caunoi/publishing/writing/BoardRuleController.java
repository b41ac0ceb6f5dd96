package vn.caunoi.publishing.writing;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.caunoi.units.Site;
import vn.caunoi.web.Officer;
import vn.caunoi.web.SeeOther;
import vn.caunoi.web.components.Field;

/** The rules by which the editorial board of a site works. */
@Controller
class BoardRuleController {

    static final String ADDRESS = "/bien-tap/{site}/quy-che";

    private final BoardRules rules;

    BoardRuleController(BoardRules rules) {
        this.rules = rules;
    }

    @GetMapping(ADDRESS)
    ModelAndView show(Site site) {
        BoardRule rule = rules.of(site.id());
        return page(site, rule.twoPersons(), Integer.toString(rule.reviewMonths()), null);
    }

    @PostMapping(ADDRESS)
    ModelAndView update(
            @RequestParam(name = "hai-nguoi", defaultValue = "") String twoPersons,
            @RequestParam(name = "thang", defaultValue = "") String months,
            Site site,
            Officer officer) {
        boolean two = twoPersons.equals("co");
        int number = months.strip().matches("[0-9]{1,2}") ? Integer.parseInt(months.strip()) : 0;
        if (number < 1 || number > 60) {
            ModelAndView again = page(site, two, months, "Hãy nhập số tháng từ 1 đến 60.");
            again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return again;
        }
        rules.set(site, new BoardRule(two, number), officer);
        return SeeOther.to(ListController.href(site) + "/quy-che?da-luu");
    }

    private static ModelAndView page(
            Site site, boolean twoPersons, String months, @Nullable String mistake) {
        return new ModelAndView("publishing/writing/rules")
                .addObject("site", site)
                .addObject(
                        "twoPersons",
                        Field.of("hai-nguoi", "Quy tắc hai người")
                                .hinting(
                                        "Không ai tự xuất bản bài do một mình mình viết. Chỉ tắt khi"
                                                + " cơ quan có một người làm; nhật ký ghi lại việc tắt.")
                                .holding(twoPersons ? "co" : "khong"))
                .addObject(
                        "months",
                        Field.of("thang", "Rà soát lại bài sau (tháng)")
                                .holding(months)
                                .mistaken(mistake));
    }
}

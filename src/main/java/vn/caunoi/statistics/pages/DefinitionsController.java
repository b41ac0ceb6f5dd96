package vn.caunoi.statistics.pages;

import java.time.Clock;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;
import vn.caunoi.law.Law;
import vn.caunoi.statistics.Profile;
import vn.caunoi.units.Site;
import vn.caunoi.web.Page;

/** How the figures are counted (trang Cách tính), for whoever wants to count again. */
@Controller
class DefinitionsController {

    static final String ADDRESS = Inquiry.ADDRESS + "/cach-tinh";

    private static final Page PAGE =
            Page.of("Cách tính số liệu giải quyết hồ sơ", ADDRESS)
                    .below(ResultsController.CRUMB)
                    .describedBy(
                            "Định nghĩa của từng loại hồ sơ và từng tỷ lệ, căn cứ, phiên bản.");

    private final Law law;
    private final Clock clock;

    DefinitionsController(Law law, Clock clock) {
        this.law = law;
        this.clock = clock;
    }

    @GetMapping(ADDRESS)
    ModelAndView index(Site site) {
        LocalDate today = LocalDate.now(clock);
        return new ModelAndView("statistics/pages/definitions")
                .addObject("page", PAGE)
                .addObject("classes", Definition.OF_CLASSES)
                .addObject(
                        "profiles",
                        Stream.of(Profile.values())
                                .map(
                                        profile ->
                                                Definition.of(
                                                        profile,
                                                        law.find(
                                                                profile.ruleKey(),
                                                                today,
                                                                site.unit())))
                                .toList());
    }
}

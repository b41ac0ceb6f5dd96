package vn.caunoi.audience;

import java.time.Clock;
import java.time.YearMonth;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import vn.caunoi.units.Site;
import vn.caunoi.web.Link;
import vn.caunoi.web.Page;

/** The page of visits (trang Thống kê truy cập): this month, and each month that was counted. */
@Controller
class AudienceController {

    static final String ADDRESS = "/thong-ke-truy-cap";

    private static final String TITLE = "Thống kê truy cập";

    private final Reports reports;
    private final Clock clock;

    AudienceController(Reports reports, Clock clock) {
        this.reports = reports;
        this.clock = clock;
    }

    @GetMapping(ADDRESS)
    String index(Site site, Model model) {
        model.addAttribute(
                "page",
                Page.of(TITLE, ADDRESS)
                        .describedBy("Số lượt truy cập theo ngày, tháng, năm và bài đọc nhiều."));
        model.addAttribute("report", reports.of(site.id(), YearMonth.now(clock)));
        return "audience/report";
    }

    @GetMapping(ADDRESS + "/{month:\\d{4}-(?:0[1-9]|1[0-2])}")
    String show(Site site, @PathVariable YearMonth month, Model model) {
        if (!reports.cover(site.id(), month)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        model.addAttribute(
                "page",
                Page.of(TITLE + " " + Report.name(month), ADDRESS + "/" + month)
                        .below(new Link(TITLE, ADDRESS)));
        model.addAttribute("report", reports.of(site.id(), month));
        return "audience/report";
    }
}

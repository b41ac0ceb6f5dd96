package vn.caunoi.publishing.figures;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.caunoi.units.Site;

/** The calendar of publications. */
@Controller
class CalendarController {

    static final String ADDRESS = "/bien-tap/{site}/lich";

    private final Figures figures;
    private final Clock clock;

    CalendarController(Figures figures, Clock clock) {
        this.figures = figures;
        this.clock = clock;
    }

    @GetMapping(ADDRESS)
    ModelAndView show(@RequestParam(name = "thang", defaultValue = "") String month, Site site) {
        YearMonth wanted = Months.read(month, YearMonth.from(LocalDate.now(clock)));
        Map<LocalDate, List<Figures.Appearance>> days =
                figures.appearances(site.id(), wanted).stream()
                        .collect(
                                Collectors.groupingBy(
                                        Figures.Appearance::day,
                                        TreeMap::new,
                                        Collectors.toList()));
        return new ModelAndView("publishing/figures/calendar")
                .addObject("site", site)
                .addObject("month", wanted)
                .addObject("today", LocalDate.now(clock))
                .addObject("days", days);
    }
}

package vn.caunoi.law;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.caunoi.units.Site;
import vn.caunoi.units.UnitId;
import vn.caunoi.units.Units;
import vn.caunoi.web.Page;
import vn.caunoi.web.SitemapPart;

/** Shows every rule that the program goes by, with its source, as it stood on a day. */
@Controller
class BasisController implements SitemapPart {

    static final String ADDRESS = "/can-cu";

    /**
     * A matter on that day.
     *
     * @param rule what holds for the site's unit, or null when nothing is settled
     * @param general what holds everywhere, when the unit has a rule of its own
     */
    record Line(Matter matter, @Nullable Rule rule, @Nullable Rule general) {}

    private static final Page PAGE =
            Page.of("Căn cứ pháp lý", ADDRESS)
                    .describedBy(
                            "Mọi quy định mà trang này dùng để tính hạn và số liệu, với nguồn và"
                                    + " mức đối chiếu.");

    private final Law law;
    private final Units units;
    private final Clock clock;

    BasisController(Law law, Units units, Clock clock) {
        this.law = law;
        this.units = units;
        this.clock = clock;
    }

    /** Not kept ready: it speaks of today. */
    @GetMapping(ADDRESS)
    ModelAndView index(
            @RequestParam(name = "ngay", defaultValue = "") String typed,
            Site site,
            HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noStore().getHeaderValue());
        AskedDay asked = AskedDay.of("ngay", "Xem quy định vào ngày", typed, LocalDate.now(clock));
        var shown =
                new ModelAndView("law/basis")
                        .addObject("page", asked.field().wrong() ? PAGE.mistaken() : PAGE)
                        .addObject("asked", asked)
                        .addObject("unitName", units.nameOf(site.unit()))
                        .addObject("groups", groups(asked.day(), site.unit()));
        if (asked.field().wrong()) {
            shown.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return shown;
    }

    @Override
    public void tell(long site, Consumer<Entry> entries) {
        entries.accept(new Entry(ADDRESS, null));
    }

    private Map<String, List<Line>> groups(LocalDate day, UnitId unit) {
        return law.matters().stream()
                .map(matter -> line(matter, day, unit))
                .collect(
                        Collectors.groupingBy(
                                line -> line.matter().group(),
                                LinkedHashMap::new,
                                Collectors.toList()));
    }

    private Line line(Matter matter, LocalDate day, UnitId unit) {
        Rule general = matter.nationalOn(day).orElse(null);
        Rule own = law.on(matter, day, unit).orElse(null);
        return new Line(matter, own, own == null || own.equals(general) ? null : general);
    }
}

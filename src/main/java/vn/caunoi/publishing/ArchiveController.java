package vn.caunoi.publishing;

import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import vn.caunoi.units.Site;
import vn.caunoi.web.Block;
import vn.caunoi.web.Blocks;
import vn.caunoi.web.Frame;
import vn.caunoi.web.Link;
import vn.caunoi.web.Page;

/** The articles of former months (lưu trữ theo tháng). */
@Controller
class ArchiveController {

    static final String ADDRESS = "/luu-tru";
    private static final Link ARCHIVE = new Link("Lưu trữ", ADDRESS);

    private final Teasers teasers;
    private final Blocks blocks;

    ArchiveController(Teasers teasers, Blocks blocks) {
        this.teasers = teasers;
        this.blocks = blocks;
    }

    @GetMapping(ADDRESS)
    ModelAndView index(Site site, Frame frame) {
        var years =
                teasers.months(site.id()).stream()
                        .collect(
                                Collectors.groupingBy(
                                        month -> month.month().getYear(),
                                        () ->
                                                new TreeMap<Integer, List<Teasers.Month>>()
                                                        .descendingMap(),
                                        Collectors.toList()));
        return new ModelAndView("publishing/archive")
                .addObject("page", Page.of("Lưu trữ theo tháng", ADDRESS))
                .addObject("years", years)
                .addObject("aside", blocks.at(Block.Place.ASIDE, frame));
    }

    @GetMapping(ADDRESS + "/{year:[0-9]{4}}/{month:[0-9]{2}}")
    ModelAndView show(
            @PathVariable int year,
            @PathVariable int month,
            @RequestParam(name = "trang", defaultValue = "1") int number,
            Site site,
            Frame frame) {
        YearMonth asked = month(year, month);
        Teasers.Leaf leaf = number < 1 ? null : teasers.leafOf(site.id(), asked, number);
        if (leaf == null || leaf.teasers().isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        String path = "%s/%d/%02d".formatted(ADDRESS, year, month);
        String title = "Tin bài tháng %d năm %d".formatted(month, year);
        return new ModelAndView("publishing/month")
                .addObject(
                        "page",
                        Page.of(Leaves.title(title, number), Leaves.address(path, number))
                                .below(ARCHIVE))
                .addObject("title", title)
                .addObject("leaf", leaf)
                .addObject("pages", Leaves.of(path, leaf))
                .addObject("aside", blocks.at(Block.Place.ASIDE, frame));
    }

    private static YearMonth month(int year, int month) {
        try {
            return YearMonth.of(year, month);
        } catch (DateTimeException e) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND, null, e);
        }
    }
}

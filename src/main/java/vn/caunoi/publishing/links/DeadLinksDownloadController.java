package vn.caunoi.publishing.links;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.caunoi.publishing.links.DeadLinks.Wanted;
import vn.caunoi.units.Site;
import vn.caunoi.web.Cell;
import vn.caunoi.web.Link;
import vn.caunoi.web.Sheet;
import vn.caunoi.web.Sheet.Column;

/** The dead links of a site for spreadsheets: a row for each article that holds one. */
@Controller
class DeadLinksDownloadController {

    static final String ADDRESS = DeadLinksController.ADDRESS + ".{format:xlsx|csv}";

    private static final Sheet SHEET =
            Sheet.of(
                    "Liên kết hỏng",
                    new Column("Liên kết", 60),
                    new Column("Lỗi", 40),
                    Column.of("Hỏng từ"),
                    Column.of("Kiểm tra lúc"),
                    new Column("Trong bài", 40),
                    new Column("Địa chỉ của bài", 60));

    private final DeadLinks deadLinks;

    DeadLinksDownloadController(DeadLinks deadLinks) {
        this.deadLinks = deadLinks;
    }

    @GetMapping(ADDRESS)
    void index(Site site, @PathVariable String format, HttpServletResponse response) {
        SHEET.send(
                Sheet.Format.of(format),
                response,
                rows ->
                        deadLinks
                                .of(site.id(), Wanted.ALL)
                                .forEach(link -> link.places().forEach(at -> add(rows, link, at))));
    }

    private static void add(Sheet.Rows rows, DeadLink link, Link place) {
        rows.add(
                Cell.text(link.address()),
                Cell.text(link.sentence()),
                Cell.moment(link.since()),
                Cell.moment(link.lastChecked()),
                Cell.text(place.label()),
                Cell.text(place.href()));
    }
}

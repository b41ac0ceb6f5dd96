package vn.caunoi.portal;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;
import vn.caunoi.publishing.Contents;
import vn.caunoi.units.Site;
import vn.caunoi.web.FootLinks;
import vn.caunoi.web.Frame;
import vn.caunoi.web.Page;

/** The site map for people (sơ đồ trang). */
@Controller
class ContentsController {

    static final String ADDRESS = "/so-do-trang";

    private final Contents contents;
    private final List<FootLinks> rooms;

    ContentsController(Contents contents, List<FootLinks> rooms) {
        this.contents = contents;
        this.rooms = List.copyOf(rooms);
    }

    @GetMapping(ADDRESS)
    ModelAndView show(Site site, Frame frame) {
        var further =
                rooms.stream()
                        .flatMap(room -> room.on(frame).stream())
                        .filter(link -> !link.href().equals(ADDRESS))
                        .toList();
        return new ModelAndView("portal/contents")
                .addObject("page", Page.of("Sơ đồ trang", ADDRESS))
                .addObject("contents", contents.of(site.id()))
                .addObject("further", further);
    }
}

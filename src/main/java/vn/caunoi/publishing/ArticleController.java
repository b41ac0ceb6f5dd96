package vn.caunoi.publishing;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import vn.caunoi.units.Site;
import vn.caunoi.web.Frame;

/** Shows an article at its address: its section and its own last part. */
@Controller
class ArticleController {

    private final ReadingRoom readingRoom;

    ArticleController(ReadingRoom readingRoom) {
        this.readingRoom = readingRoom;
    }

    @GetMapping("/{section:[a-z0-9-]+}/{slug:[a-z0-9-]+}")
    ModelAndView show(
            @PathVariable String slug, Site site, Frame frame, HttpServletRequest request) {
        return readingRoom.answer(slug, site.id(), frame, request);
    }
}

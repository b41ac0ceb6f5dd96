package vn.caunoi.publishing;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
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

/** Shows a section page by page; other first segments are pages of the site. */
@Controller
class SectionController {

    private final Overviews overviews;
    private final Teasers teasers;
    private final ReadingRoom readingRoom;
    private final Blocks blocks;

    SectionController(
            Overviews overviews, Teasers teasers, ReadingRoom readingRoom, Blocks blocks) {
        this.overviews = overviews;
        this.teasers = teasers;
        this.readingRoom = readingRoom;
        this.blocks = blocks;
    }

    @GetMapping("/{slug:[a-z0-9-]+}")
    ModelAndView show(
            @PathVariable String slug,
            @RequestParam(name = "trang", defaultValue = "1") int number,
            Site site,
            Frame frame,
            HttpServletRequest request) {
        Optional<Section> section = overviews.of(site.id()).section(slug);
        return section.isPresent()
                ? leaf(section.get(), number, frame)
                : readingRoom.answer(slug, site.id(), frame, request);
    }

    private ModelAndView leaf(Section section, int number, Frame frame) {
        if (number < 1) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        Teasers.Leaf leaf = teasers.leafOf(section, number);
        if (number > leaf.last()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        String address = Leaves.address(section.href(), number);
        Page page =
                Page.of(Leaves.title(section.name(), number), address)
                        .describedBy(section.description())
                        .below(section.link())
                        .with(new Link("RSS " + section.name(), section.href() + "/rss.xml"))
                        .with(new Link("Atom " + section.name(), section.href() + "/atom.xml"))
                        .withJsonLd(ArticlePage.crumbs(frame, section.link()));
        return new ModelAndView("publishing/section")
                .addObject("page", page)
                .addObject("section", section)
                .addObject("leaf", leaf)
                .addObject("pages", Leaves.of(section.href(), leaf))
                .addObject("aside", blocks.at(Block.Place.ASIDE, frame));
    }
}

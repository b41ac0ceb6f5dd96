package vn.caunoi.publishing.furniture;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import vn.caunoi.units.Site;
import vn.caunoi.web.Block;
import vn.caunoi.web.Blocks;
import vn.caunoi.web.Frame;
import vn.caunoi.web.Frames;

/** The home page of a site as an edition would have it; nobody else sees it. */
@Controller
class ArrangementPreviewController {

    static final String ADDRESS = FurnitureController.EDITION + "/xem-truoc";

    private final Arrangements arrangements;
    private final Furnishing furnishing;
    private final Frames frames;
    private final Blocks blocks;

    ArrangementPreviewController(
            Arrangements arrangements, Furnishing furnishing, Frames frames, Blocks blocks) {
        this.arrangements = arrangements;
        this.furnishing = furnishing;
        this.frames = frames;
        this.blocks = blocks;
    }

    @GetMapping(ADDRESS)
    ModelAndView show(@PathVariable int number, Site site) {
        Edition edition =
                arrangements
                        .find(site.id(), number)
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return furnishing.previewing(site.id(), edition.content(), () -> page(edition, site));
    }

    private ModelAndView page(Edition edition, Site site) {
        Frame bare = frames.of(site.host());
        Frame frame = bare.headedBy(blocks.at(Block.Place.TOP, bare));
        return new ModelAndView("publishing/furniture/preview")
                .addObject("site", site)
                .addObject("edition", edition)
                .addObject("frame", frame)
                .addObject("blocks", blocks.at(Block.Place.HOME, frame))
                .addObject("aside", blocks.at(Block.Place.ASIDE, frame));
    }
}

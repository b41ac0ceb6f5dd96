package vn.caunoi.portal;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;
import vn.caunoi.publishing.OldAddresses;
import vn.caunoi.units.Site;
import vn.caunoi.web.Block;
import vn.caunoi.web.Blocks;
import vn.caunoi.web.Frame;
import vn.caunoi.web.Link;
import vn.caunoi.web.Page;

/** The front page of a site. */
@Controller
class HomeController {

    private final Blocks blocks;
    private final OldAddresses oldAddresses;

    HomeController(Blocks blocks, OldAddresses oldAddresses) {
        this.blocks = blocks;
        this.oldAddresses = oldAddresses;
    }

    @GetMapping("/")
    ModelAndView show(Site site, Frame frame, HttpServletRequest request) {
        return oldAddress(site, request.getQueryString())
                .map(ModelAndView::new)
                .orElseGet(() -> home(frame));
    }

    /** Older systems named their articles by a query alone: {@code /?p=12}. */
    private Optional<RedirectView> oldAddress(Site site, @Nullable String query) {
        return query == null
                ? Optional.empty()
                : oldAddresses.today(site.id(), "/", query).map(HomeController::moved);
    }

    private static RedirectView moved(String path) {
        var view = new RedirectView(path);
        view.setStatusCode(HttpStatus.MOVED_PERMANENTLY);
        view.setExposeModelAttributes(false);
        return view;
    }

    private ModelAndView home(Frame frame) {
        Page page =
                Page.of(frame.title(), "/")
                        .describedBy(frame.title())
                        .with(new Link("RSS", "/rss.xml"))
                        .with(new Link("Atom", "/atom.xml"))
                        .withJsonLd(Organisation.of(frame));
        return new ModelAndView("portal/home")
                .addObject("page", page)
                .addObject("blocks", blocks.at(Block.Place.HOME, frame))
                .addObject("aside", blocks.at(Block.Place.ASIDE, frame));
    }
}

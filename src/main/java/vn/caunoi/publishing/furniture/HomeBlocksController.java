package vn.caunoi.publishing.furniture;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.caunoi.units.Site;
import vn.caunoi.web.BlockPlan.Planned;
import vn.caunoi.web.Blocks;
import vn.caunoi.web.Officer;
import vn.caunoi.web.SeeOther;

/** Which blocks a site's home page shows, and in which order. */
@Controller
class HomeBlocksController {

    static final String ADDRESS = "/bien-tap/{site}/bo-cuc/trang-chu";

    private final Arrangements arrangements;
    private final Blocks blocks;

    HomeBlocksController(Arrangements arrangements, Blocks blocks) {
        this.arrangements = arrangements;
        this.blocks = blocks;
    }

    @GetMapping(ADDRESS)
    ModelAndView show(Site site) {
        Edition current = arrangements.current(site.id());
        List<Planned> planned = current.content().home();
        return page(
                site, HomeForm.of(blocks, planned), current.number(), Standing.of(planned == null));
    }

    @PostMapping(ADDRESS)
    ModelAndView update(@RequestParam Map<String, String> typed, Site site, Officer officer) {
        Pressed pressed = Pressed.read(typed);
        HomeForm form = HomeForm.read(blocks, typed).checked();
        if (!pressed.what().equals("luu") && !pressed.what().equals("tu-dong")) {
            HomeForm moved = form.moved(pressed.at(), pressed.what().equals("len"));
            return page(site, moved, pressed.base(), Standing.CHANGED);
        }
        boolean reset = pressed.what().equals("tu-dong");
        if (form.wrong() && !reset) {
            return answer(
                    page(site, form, pressed.base(), Standing.CHANGED),
                    HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return save(site, form, reset ? null : form.planned(), pressed.base(), officer);
    }

    private ModelAndView save(
            Site site, HomeForm form, @Nullable List<Planned> planned, int base, Officer officer) {
        Arrangement content = arrangements.current(site.id()).content().withHome(planned);
        if (arrangements.save(site, base, content, officer)) {
            return SeeOther.to(FurnitureController.href(site) + "?da-luu");
        }
        int now = arrangements.current(site.id()).number();
        return answer(page(site, form, now, Standing.CROSSED), HttpStatus.CONFLICT);
    }

    private static ModelAndView answer(ModelAndView page, HttpStatus status) {
        page.setStatus(status);
        return page;
    }

    private static ModelAndView page(Site site, HomeForm form, int base, Standing standing) {
        return new ModelAndView("publishing/furniture/homeBlocks")
                .addObject("site", site)
                .addObject("form", form)
                .addObject("base", base)
                .addObject("standing", standing);
    }
}

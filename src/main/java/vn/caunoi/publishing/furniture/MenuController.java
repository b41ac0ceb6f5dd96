package vn.caunoi.publishing.furniture;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.caunoi.publishing.Contents;
import vn.caunoi.publishing.Section;
import vn.caunoi.units.Site;
import vn.caunoi.web.Frames;
import vn.caunoi.web.Officer;
import vn.caunoi.web.SeeOther;
import vn.caunoi.web.components.Choice;

/** The menu of a site. Every button works on what is typed; one of them saves. */
@Controller
class MenuController {

    static final String ADDRESS = "/bien-tap/{site}/bo-cuc/trinh-don";

    private final Arrangements arrangements;
    private final Contents contents;
    private final Frames frames;

    MenuController(Arrangements arrangements, Contents contents, Frames frames) {
        this.arrangements = arrangements;
        this.contents = contents;
        this.frames = frames;
    }

    @GetMapping(ADDRESS)
    ModelAndView show(Site site) {
        Edition current = arrangements.current(site.id());
        List<MenuItem> items = current.content().menu();
        MenuForm form =
                items == null
                        ? MenuForm.of(frames.of(site.host()).menu(), targets(site))
                        : MenuForm.of(items);
        return page(site, form, current.number(), Standing.of(items == null));
    }

    @PostMapping(ADDRESS)
    ModelAndView update(@RequestParam Map<String, String> typed, Site site, Officer officer) {
        Pressed pressed = Pressed.read(typed);
        MenuForm form = MenuForm.read(typed);
        return switch (pressed.what()) {
            case "luu" -> save(site, form.checked(site, targets(site)), pressed, officer);
            case "tu-dong" -> reset(site, form, pressed, officer);
            case "them" -> page(site, form.withAnother(), pressed.base(), Standing.CHANGED);
            case "len" ->
                    page(site, form.moved(pressed.at(), true), pressed.base(), Standing.CHANGED);
            case "xuong" ->
                    page(site, form.moved(pressed.at(), false), pressed.base(), Standing.CHANGED);
            case "bo" -> page(site, form.without(pressed.at()), pressed.base(), Standing.CHANGED);
            default -> page(site, form, pressed.base(), Standing.CHANGED);
        };
    }

    private ModelAndView save(Site site, MenuForm form, Pressed pressed, Officer officer) {
        if (form.wrong()) {
            return refused(page(site, form, pressed.base(), Standing.CHANGED));
        }
        Arrangement content = arrangements.current(site.id()).content().withMenu(form.items());
        return arrangements.save(site, pressed.base(), content, officer)
                ? SeeOther.to(FurnitureController.href(site) + "?da-luu")
                : crossed(site, form);
    }

    private ModelAndView reset(Site site, MenuForm form, Pressed pressed, Officer officer) {
        Arrangement content = arrangements.current(site.id()).content().withMenu(null);
        return arrangements.save(site, pressed.base(), content, officer)
                ? SeeOther.to(FurnitureController.href(site) + "?da-luu")
                : crossed(site, form);
    }

    /** What was typed stands there still; pressing again saves it over the other's edition. */
    private ModelAndView crossed(Site site, MenuForm form) {
        int now = arrangements.current(site.id()).number();
        ModelAndView page = page(site, form, now, Standing.CROSSED);
        page.setStatus(HttpStatus.CONFLICT);
        return page;
    }

    private static ModelAndView refused(ModelAndView page) {
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    private HandMadeMenu.Targets targets(Site site) {
        return new HandMadeMenu.Targets(contents, site.id());
    }

    private ModelAndView page(Site site, MenuForm form, int base, Standing standing) {
        return new ModelAndView("publishing/furniture/menu")
                .addObject("site", site)
                .addObject("form", form)
                .addObject("base", base)
                .addObject("standing", standing)
                .addObject("choices", choices(site));
    }

    private List<Choice> choices(Site site) {
        var choices = new ArrayList<Choice>();
        choices.add(Choice.of("", "Hãy chọn"));
        for (Section section : contents.sections(site.id())) {
            choices.add(
                    Choice.of(MenuForm.SECTION + section.id(), "Chuyên mục: " + section.name()));
        }
        contents.of(site.id())
                .pages()
                .forEach(
                        page ->
                                choices.add(
                                        Choice.of(
                                                MenuForm.PAGE + page.href(),
                                                "Trang: " + page.label())));
        choices.add(Choice.of(MenuForm.LINK, "Liên kết (nhập địa chỉ)"));
        choices.add(Choice.of(MenuForm.HEADING, "Nhóm có mục con"));
        return choices;
    }
}

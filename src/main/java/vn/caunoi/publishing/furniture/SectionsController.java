package vn.caunoi.publishing.furniture;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import vn.caunoi.publishing.Section;
import vn.caunoi.publishing.Sections;
import vn.caunoi.units.Site;
import vn.caunoi.web.Officer;
import vn.caunoi.web.SeeOther;

/** The sections of a site: listed, added, changed, taken away while empty. */
@Controller
class SectionsController {

    static final String ADDRESS = "/bien-tap/{site}/bo-cuc/chuyen-muc";
    static final String ONE = ADDRESS + "/{section:[0-9]{1,18}}";
    static final String GONE = ONE + "/xoa";

    private final Sections sections;
    private final SectionDesk desk;

    SectionsController(Sections sections, SectionDesk desk) {
        this.sections = sections;
        this.desk = desk;
    }

    @GetMapping(ADDRESS)
    ModelAndView index(Site site) {
        return list(site, SectionForm.EMPTY, null);
    }

    @PostMapping(ADDRESS)
    ModelAndView create(@RequestParam Map<String, String> typed, Site site, Officer officer) {
        SectionForm form = SectionForm.read(typed).checked(site, sections, null);
        if (form.wrong()) {
            return unprocessable(list(site, form, null));
        }
        desk.add(site, form, officer);
        return SeeOther.to(href(site));
    }

    @GetMapping(ONE)
    ModelAndView show(@PathVariable long section, Site site) {
        Section known = known(site, section);
        return one(site, known, SectionForm.of(known));
    }

    @PostMapping(ONE)
    ModelAndView update(
            @PathVariable long section,
            @RequestParam Map<String, String> typed,
            Site site,
            Officer officer) {
        Section known = known(site, section);
        SectionForm form = SectionForm.read(typed).checked(site, sections, known);
        if (form.wrong()) {
            return unprocessable(one(site, known, form));
        }
        desk.change(site, known, form, officer);
        return SeeOther.to(href(site));
    }

    @PostMapping(GONE)
    ModelAndView destroy(@PathVariable long section, Site site, Officer officer) {
        Section known = known(site, section);
        if (desk.remove(site, known, officer)) {
            return SeeOther.to(href(site));
        }
        String still =
                "Chuyên mục “%s” còn %d bài, chưa xóa được. Hãy chuyển các bài sang chuyên mục khác trước."
                        .formatted(
                                known.name(), desk.articles(site.id()).getOrDefault(known.id(), 0));
        return unprocessable(list(site, SectionForm.EMPTY, still));
    }

    static String href(Site site) {
        return FurnitureController.href(site) + "/chuyen-muc";
    }

    private Section known(Site site, long section) {
        return desk.find(site.id(), section)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private ModelAndView list(Site site, SectionForm form, @Nullable String refused) {
        return new ModelAndView("publishing/furniture/sections")
                .addObject("site", site)
                .addObject("sections", sections.of(site.id()))
                .addObject("articles", desk.articles(site.id()))
                .addObject("form", form)
                .addObject("refused", refused);
    }

    private static ModelAndView one(Site site, Section section, SectionForm form) {
        return new ModelAndView("publishing/furniture/section")
                .addObject("site", site)
                .addObject("section", section)
                .addObject("form", form);
    }

    private static ModelAndView unprocessable(ModelAndView page) {
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }
}

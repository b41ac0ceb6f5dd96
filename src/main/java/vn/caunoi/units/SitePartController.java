package vn.caunoi.units;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.caunoi.web.SeeOther;
import vn.caunoi.web.components.Row;

/** Shows and takes one page of the form for a site. */
@Controller
class SitePartController {

    static final String ADDRESS = SiteController.OF_SITE + "/{part:ten|thong-tin|lien-ket|mau}";

    private final SiteDesk desk;
    private final Directory directory;

    SitePartController(SiteDesk desk, Directory directory) {
        this.desk = desk;
        this.directory = directory;
    }

    @GetMapping(ADDRESS)
    ModelAndView show(Site site, @PathVariable String part) {
        var form = SiteForm.of(part(part), directory.now().at(site.id()).orElseThrow());
        return page(site, form, form.version(), List.of(), HttpStatus.OK);
    }

    /** Saves, or shows again what was typed: with its mistakes, or beside what came in between. */
    @PostMapping(ADDRESS)
    ModelAndView update(
            Site site,
            @PathVariable String part,
            @RequestParam Map<String, String> sent,
            HttpServletRequest request) {
        var form = SiteForm.typed(part(part), sent);
        String seen = sent.getOrDefault("ban", "");
        if (sent.containsKey("xem-truoc")) {
            return page(
                    site,
                    form,
                    seen,
                    List.of(),
                    form.wrong() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK);
        }
        return switch (desk.change(site.id(), form, seen, request.getServerName())) {
            case SiteDesk.Outcome.Taken() -> SeeOther.to("/trang/%d".formatted(site.id().value()));
            case SiteDesk.Outcome.Refused() ->
                    page(site, form, seen, List.of(), HttpStatus.UNPROCESSABLE_CONTENT);
            case SiteDesk.Outcome.Overtaken(SiteForm now) ->
                    page(site, form, now.version(), rows(now), HttpStatus.CONFLICT);
        };
    }

    private static SitePart part(String segment) {
        return SitePart.read(segment).orElseThrow();
    }

    private static List<Row> rows(SiteForm form) {
        return form.fields().stream().map(field -> new Row(field.label(), field.value())).toList();
    }

    private static ModelAndView page(
            Site site, SiteForm form, String version, List<Row> overtaken, HttpStatus status) {
        var page = new ModelAndView("units/siteForm");
        page.addObject("site", site);
        page.addObject("form", form);
        page.addObject("version", version);
        page.addObject("overtaken", overtaken);
        page.setStatus(status);
        return page;
    }
}

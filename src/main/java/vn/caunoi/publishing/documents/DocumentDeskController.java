package vn.caunoi.publishing.documents;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import vn.caunoi.units.Site;
import vn.caunoi.web.Page;
import vn.caunoi.web.SeeOther;
import vn.caunoi.web.components.Pagination;

/** The library of a site as its keepers see it. */
@Controller
class DocumentDeskController {

    static final String ADDRESS = "/bien-tap/{site}/van-ban";
    static final String ONE = ADDRESS + "/{document:[0-9]{1,18}}";

    private final Documents documents;
    private final Catalogue catalogue;
    private final Library library;
    private final Reception reception;
    private final DocumentDesk desk;
    private final Clock clock;

    DocumentDeskController(
            Documents documents,
            Catalogue catalogue,
            Library library,
            Reception reception,
            DocumentDesk desk,
            Clock clock) {
        this.documents = documents;
        this.catalogue = catalogue;
        this.library = library;
        this.reception = reception;
        this.desk = desk;
        this.clock = clock;
    }

    static String address(Site site) {
        return ADDRESS.replace("{site}", Long.toString(site.id().value()));
    }

    @GetMapping(ADDRESS)
    ModelAndView index(
            @RequestParam Map<String, String> typed,
            @RequestParam(name = "trang", defaultValue = "1") int number,
            Site site) {
        Filter filter = Filter.of(typed::get);
        Documents.Leaf leaf = documents.all(site.id(), filter, Math.max(1, number));
        if (number < 1 || number > leaf.last()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        String path = address(site);
        return new ModelAndView("publishing/documents/desk")
                .addObject("page", Page.of("Văn bản – " + site.bodyName(), path))
                .addObject("site", site)
                .addObject("filter", filter)
                .addObject("choices", catalogue.of(site.id()))
                .addObject("leaf", leaf)
                .addObject("now", clock.instant())
                .addObject("today", LocalDate.now(clock))
                .addObject("done", typed.containsKey("da-nhap"))
                .addObject(
                        "pages",
                        new Pagination(number, leaf.last(), to -> filter.address(path, to)));
    }

    @GetMapping(ONE)
    ModelAndView show(@PathVariable long document, Site site) {
        return desk.stored(site, desk.find(site, document));
    }

    @PostMapping(ONE)
    ModelAndView update(
            @PathVariable long document,
            Site site,
            @RequestParam MultiValueMap<String, String> typed,
            @RequestParam(name = DocumentForm.UPLOAD, required = false)
                    @Nullable List<MultipartFile> sent) {
        Document stored = desk.find(site, document);
        DocumentForm form = reception.read(site.id(), document, typed, sent(sent));
        Library.Submission submitted = form.submission();
        if (submitted == null) {
            return desk.mistaken(site, stored, form);
        }
        return library.change(site, document, form.version(), submitted)
                ? SeeOther.to(address(site) + "/" + document)
                : desk.outdated(site, desk.find(site, document), form);
    }

    static List<MultipartFile> sent(@Nullable List<MultipartFile> files) {
        return files == null ? List.of() : files;
    }
}

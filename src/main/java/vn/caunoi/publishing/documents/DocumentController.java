package vn.caunoi.publishing.documents;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import vn.caunoi.units.Site;
import vn.caunoi.web.Frame;
import vn.caunoi.web.Link;
import vn.caunoi.web.Page;
import vn.caunoi.web.components.Pagination;

/** Shows the library of a site to its readers. */
@Controller
class DocumentController {

    static final String ADDRESS = "/van-ban";

    private final Documents documents;
    private final DocumentFiles files;
    private final Relations relations;
    private final Catalogue catalogue;
    private final Clock clock;

    DocumentController(
            Documents documents,
            DocumentFiles files,
            Relations relations,
            Catalogue catalogue,
            Clock clock) {
        this.documents = documents;
        this.files = files;
        this.relations = relations;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    @GetMapping(ADDRESS)
    ModelAndView index(
            @RequestParam Map<String, String> typed,
            @RequestParam(name = "trang", defaultValue = "1") int number,
            Site site) {
        Filter filter = Filter.of(name -> name.equals(Filter.STANDING) ? null : typed.get(name));
        Documents.Leaf leaf = documents.published(site.id(), filter, mustBePage(number));
        if (number > leaf.last()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        String title = number == 1 ? "Văn bản" : "Văn bản – trang " + number;
        Page page =
                Page.of(title, filter.address(ADDRESS, number))
                        .describedBy("Văn bản của " + site.bodyName() + ": tra cứu và tải về.")
                        .with(new Link("Atom Văn bản", DocumentFeedController.ADDRESS));
        return new ModelAndView("publishing/documents/list")
                .addObject("page", filter.isEmpty() ? page : page.noindex())
                .addObject("filter", filter)
                .addObject("choices", catalogue.of(site.id()))
                .addObject("leaf", leaf)
                .addObject("today", LocalDate.now(clock))
                .addObject(
                        "pages",
                        new Pagination(number, leaf.last(), to -> filter.address(ADDRESS, to)));
    }

    @GetMapping(ADDRESS + "/{slug:[a-z0-9-]+}")
    ModelAndView show(@PathVariable String slug, Site site, Frame frame) {
        Document document =
                documents
                        .find(site.id(), slug)
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return switch (document.standing()) {
            case Standing.Draft() -> throw new ResponseStatusException(HttpStatus.NOT_FOUND);
            case Standing.Withdrawn(Instant from, Instant at, String reason) ->
                    gone(mustBeKnown(document, from), at, reason);
            case Standing.Published(Instant from) -> page(mustBeKnown(document, from), site, frame);
        };
    }

    private Document mustBeKnown(Document document, Instant from) {
        if (from.isAfter(clock.instant())) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return document;
    }

    private static int mustBePage(int number) {
        if (number < 1) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return number;
    }

    private ModelAndView page(Document document, Site site, Frame frame) {
        List<DocumentFile> own = files.of(document.id());
        LocalDate today = LocalDate.now(clock);
        return new ModelAndView("publishing/documents/document")
                .addObject("page", DocumentPage.of(document, own, today, frame))
                .addObject("document", document)
                .addObject("effect", document.validity().on(today))
                .addObject("files", own)
                .addObject("relations", relations.around(site.id(), document.id()));
    }

    private static ModelAndView gone(Document document, Instant at, String reason) {
        Page page = Page.of(document.title(), document.href()).noindex().below(DocumentsMenu.LINK);
        return new ModelAndView("publishing/documents/withdrawn", HttpStatus.GONE)
                .addObject("page", page)
                .addObject("reason", reason)
                .addObject("at", at);
    }
}

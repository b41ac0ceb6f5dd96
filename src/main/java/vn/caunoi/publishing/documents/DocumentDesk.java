package vn.caunoi.publishing.documents;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import vn.caunoi.units.Site;
import vn.caunoi.web.Link;
import vn.caunoi.web.Page;
import vn.caunoi.web.components.Field;

/** Lays a document out for the officer who keeps it (bàn văn bản). */
@Component
class DocumentDesk {

    private static final int OFFERED = 300;

    private final Documents documents;
    private final DocumentFiles files;
    private final Relations relations;
    private final Catalogue catalogue;
    private final Clock clock;

    DocumentDesk(
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

    /** A field of which two people made different things. */
    record Difference(String label, String typed, String stored) {}

    Document find(Site site, long id) {
        return documents
                .find(site.id(), id)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    ModelAndView blank(Site site) {
        return page(site, null, DocumentForm.empty());
    }

    ModelAndView stored(Site site, Document document) {
        return page(site, document, form(document));
    }

    /** The form again, with what is wrong. */
    ModelAndView mistaken(Site site, @Nullable Document document, DocumentForm form) {
        ModelAndView page = page(site, document, form);
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    /** The stored document, with what is wrong about publishing or withdrawing it. */
    ModelAndView mistaken(Site site, Document document, Field day, Field reason) {
        return mistaken(site, document, form(document))
                .addObject("day", day)
                .addObject("reason", reason);
    }

    /** Somebody else was faster: both versions, and what was typed kept for another try. */
    ModelAndView outdated(Site site, Document newer, DocumentForm typed) {
        List<Difference> differences =
                Arrays.stream(Item.values())
                        .map(item -> difference(item, newer, typed))
                        .filter(each -> !each.typed().equals(each.stored()))
                        .toList();
        ModelAndView page = page(site, newer, typed.from(newer.version()));
        page.setStatus(HttpStatus.CONFLICT);
        return page.addObject("differences", differences).addObject("conflict", true);
    }

    private static Difference difference(Item item, Document newer, DocumentForm typed) {
        Library.Submission submitted = typed.submission();
        String mine =
                submitted == null ? typed.item(item).value() : submitted.particulars().shown(item);
        return new Difference(item.label(), mine, newer.particulars().shown(item));
    }

    private DocumentForm form(Document document) {
        return DocumentForm.of(document, relations.of(document.id()), files.of(document.id()));
    }

    private ModelAndView page(Site site, @Nullable Document document, DocumentForm form) {
        String list = DocumentDeskController.address(site);
        String address = document == null ? list + "/moi" : list + "/" + document.id();
        Page page =
                Page.of(document == null ? "Thêm văn bản" : document.title(), address)
                        .below(new Link("Văn bản", list));
        return new ModelAndView("publishing/documents/form")
                .addObject("page", form.wrong() ? page.mistaken() : page)
                .addObject("site", site)
                .addObject("document", document)
                .addObject("form", form)
                .addObject("choices", catalogue.of(site.id()))
                .addObject("numbers", numbers(site))
                .addObject("now", clock.instant())
                .addObject("today", LocalDate.now(clock))
                .addObject("differences", List.of())
                .addObject("conflict", false)
                .addObject("day", PublicationController.day(""))
                .addObject("reason", PublicationController.reason(""));
    }

    /** The newest numbers, for browsers that complete what is typed. */
    private List<String> numbers(Site site) {
        Stream<Document> newest = documents.newest(site.id(), OFFERED).stream();
        return newest.map(each -> each.particulars().number().canonical()).distinct().toList();
    }
}

package vn.caunoi.publishing.documents;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import vn.caunoi.units.Site;
import vn.caunoi.web.SeeOther;

/** Adds a document to the library of a site, as a draft first. */
@Controller
class NewDocumentController {

    static final String ADDRESS = DocumentDeskController.ADDRESS + "/moi";

    private final Library library;
    private final Reception reception;
    private final DocumentDesk desk;

    NewDocumentController(Library library, Reception reception, DocumentDesk desk) {
        this.library = library;
        this.reception = reception;
        this.desk = desk;
    }

    @GetMapping(ADDRESS)
    ModelAndView show(Site site) {
        return desk.blank(site);
    }

    @PostMapping(ADDRESS)
    ModelAndView create(
            Site site,
            @RequestParam MultiValueMap<String, String> typed,
            @RequestParam(name = DocumentForm.UPLOAD, required = false)
                    @Nullable List<MultipartFile> sent) {
        DocumentForm form =
                reception.read(site.id(), null, typed, DocumentDeskController.sent(sent));
        Library.Submission submitted = form.submission();
        if (submitted == null) {
            return desk.mistaken(site, null, form);
        }
        return SeeOther.to(
                DocumentDeskController.address(site) + "/" + library.add(site, submitted));
    }
}

package vn.caunoi.dossiers.counter;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import vn.caunoi.documents.SignedPdf;
import vn.caunoi.documents.UnreadablePdf;
import vn.caunoi.dossiers.DossierId;
import vn.caunoi.files.FileId;
import vn.caunoi.files.StoredFiles;
import vn.caunoi.units.UnitId;
import vn.caunoi.web.Link;
import vn.caunoi.web.Page;

/** What the signatures in a PDF are worth that came with a dossier (kiểm tra chữ ký số). */
@Controller
class FileSignatureController {

    static final String ADDRESS = DossierFileController.ADDRESS + "/chu-ky";

    private final DossierFiles files;
    private final StoredFiles shelf;

    FileSignatureController(DossierFiles files, StoredFiles shelf) {
        this.files = files;
        this.shelf = shelf;
    }

    @GetMapping(ADDRESS)
    ModelAndView show(
            @PathVariable long unit, @PathVariable long dossier, @PathVariable String file) {
        var of = new UnitId(unit);
        var id = new DossierId(dossier);
        Attachment attachment =
                files.find(of, id, new FileId(file))
                        .filter(Attachment::isPdf)
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        String download = DossierFileController.address(of, id, attachment.file());
        ModelAndView page =
                new ModelAndView("dossiers/counter/signatures")
                        .addObject(
                                "page",
                                Page.of("Chữ ký số trong tệp", download + "/chu-ky")
                                        .below(
                                                new Link("Hồ sơ", CounterAddress.of(of, id)),
                                                new Link(
                                                        "Tệp của hồ sơ",
                                                        CounterAddress.of(of, id) + "/tep")))
                        .addObject("name", attachment.name())
                        .addObject("download", download);
        try (InputStream content = shelf.open(attachment.file())) {
            return page.addObject("pdf", SignedPdf.read(content)).addObject("problem", "");
        } catch (UnreadablePdf unreadable) {
            return page.addObject("pdf", null)
                    .addObject("problem", String.valueOf(unreadable.getMessage()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

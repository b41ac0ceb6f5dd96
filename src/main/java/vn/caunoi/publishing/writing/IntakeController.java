package vn.caunoi.publishing.writing;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import vn.caunoi.files.Refused;
import vn.caunoi.publishing.CleanHtml;
import vn.caunoi.publishing.Incoming;
import vn.caunoi.publishing.editor.WordFile;
import vn.caunoi.publishing.links.RemotePictures;
import vn.caunoi.units.Site;
import vn.caunoi.web.Officer;
import vn.caunoi.web.SeeOther;

/** Takes in what lies elsewhere: a Word document, a picture on another site. */
@Controller
class IntakeController {

    static final String WORD = "/bien-tap/{site}/nhap-word";
    static final String NEW_FROM_WORD = "/bien-tap/{site}/bai-tu-word";
    static final String PICTURE = "/bien-tap/{site}/anh-tu-xa";

    private static final String NO_FILE = "Hãy chọn một tệp Word (.docx).";

    private final WordImports words;
    private final RemotePictures pictures;
    private final Uploads uploads;
    private final WritingTable table;

    IntakeController(
            WordImports words, RemotePictures pictures, Uploads uploads, WritingTable table) {
        this.words = words;
        this.pictures = pictures;
        this.uploads = uploads;
        this.table = table;
    }

    /** For the editor: the words of a document. */
    @PostMapping(WORD)
    ResponseEntity<Map<String, Object>> show(
            @RequestParam(name = "tep", required = false) @Nullable MultipartFile file,
            Site site,
            Officer officer) {
        if (file == null) {
            return ResponseEntity.unprocessableContent().body(Map.of("mistake", NO_FILE));
        }
        try {
            WordFile.Imported read = words.read(file, site, officer);
            String html = new OfficeAddresses(site.id()).inOffice(read.body().html());
            return ResponseEntity.ok(
                    Map.of("title", read.title(), "html", html, "notes", read.notes()));
        } catch (Refused refused) {
            return mistake(refused);
        }
    }

    /** For everybody: a new piece out of a document. */
    @PostMapping(NEW_FROM_WORD)
    ModelAndView create(
            @RequestParam(name = "tep", required = false) @Nullable MultipartFile file,
            Site site,
            Officer officer) {
        if (file == null) {
            return notRead(site, NO_FILE);
        }
        try {
            WordFile.Imported read = words.read(file, site, officer);
            Manuscript piece = table.begin(site, Incoming.Kind.ARTICLE, officer);
            table.save(
                    site,
                    piece.id(),
                    piece.version(),
                    copy(read.title(), read.body()),
                    true,
                    officer);
            return SeeOther.to(piece.href("sua"));
        } catch (Refused refused) {
            return notRead(site, String.valueOf(refused.getMessage()));
        }
    }

    private static ModelAndView notRead(Site site, String sentence) {
        ModelAndView page =
                new ModelAndView("publishing/writing/notRead")
                        .addObject("site", site)
                        .addObject("sentence", sentence);
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    private static Copy copy(String title, CleanHtml body) {
        return new Copy(
                title, "", "", body, null, List.of(), "", "", false, false, false, null, List.of());
    }

    /** For the editor: a picture from a listed host. */
    @PostMapping(PICTURE)
    ResponseEntity<Map<String, Object>> update(
            @RequestParam(defaultValue = "") String address, Site site, Officer officer) {
        try {
            var file = pictures.fetch(new URI(address), site.outboundHosts());
            uploads.register(site.id(), file, officer);
            return ResponseEntity.status(HttpStatus.CREATED).body(uploads.told(file, site.id()));
        } catch (URISyntaxException e) {
            return ResponseEntity.unprocessableContent()
                    .body(Map.of("mistake", "Địa chỉ ảnh không đọc được."));
        } catch (RemotePictures.NotFetched | Refused refused) {
            return mistake(refused);
        }
    }

    private static ResponseEntity<Map<String, Object>> mistake(RuntimeException refused) {
        return ResponseEntity.unprocessableContent()
                .body(Map.of("mistake", String.valueOf(refused.getMessage())));
    }
}

package vn.caunoi.publishing.writing;

import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import vn.caunoi.files.FileId;
import vn.caunoi.files.Rendition;
import vn.caunoi.files.StoredFile;
import vn.caunoi.units.Site;

/** Shows pictures and files to the office before an article shows them to readers. */
@Controller
class OfficeFileController {

    static final String PICTURE =
            "/bien-tap/{site}/anh/{file:[0-9a-f]{64}}/{width:[0-9]{2,5}}.{format:webp|jpg}";
    static final String FILE = "/bien-tap/{site}/tep/{file:[0-9a-f]{64}}/{name}";

    private final Uploads uploads;

    OfficeFileController(Uploads uploads) {
        this.uploads = uploads;
    }

    @GetMapping(PICTURE)
    ResponseEntity<byte[]> show(
            @PathVariable String file,
            @PathVariable int width,
            @PathVariable String format,
            Site site) {
        String type = format.equals("webp") ? "image/webp" : MediaType.IMAGE_JPEG_VALUE;
        Rendition rendition =
                uploads.rendition(site.id(), new FileId(file), width, type)
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(type))
                .body(uploads.content(rendition.id()));
    }

    @GetMapping(FILE)
    ResponseEntity<byte[]> index(@PathVariable String file, @PathVariable String name, Site site) {
        StoredFile kept =
                uploads.find(site.id(), new FileId(file))
                        .filter(each -> !each.isPicture())
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var disposition =
                ContentDisposition.attachment().filename(name, StandardCharsets.UTF_8).build();
        return ResponseEntity.ok()
                .header("Content-Disposition", disposition.toString())
                .contentType(MediaType.parseMediaType(kept.type()))
                .body(uploads.content(kept.id()));
    }
}

package vn.caunoi.publishing.documents;

import java.nio.charset.StandardCharsets;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import vn.caunoi.files.FileId;
import vn.caunoi.files.StoredFiles;
import vn.caunoi.units.Site;

/** The files of documents: to readers of what is published, to the office of what its site has. */
@Controller
class DocumentFileController {

    static final String PUBLIC = DocumentController.ADDRESS + "/tep/{file:[0-9a-f]{64}}/{name}";
    static final String OFFICE = DocumentDeskController.ADDRESS + "/tep/{file:[0-9a-f]{64}}";

    private final DocumentFiles files;
    private final StoredFiles stored;

    DocumentFileController(DocumentFiles files, StoredFiles stored) {
        this.files = files;
        this.stored = stored;
    }

    @GetMapping(PUBLIC)
    ResponseEntity<Resource> show(@PathVariable String file, @PathVariable String name, Site site) {
        return answer(
                files.shown(site.id(), new FileId(file), name)
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)),
                CacheControl.noCache());
    }

    @GetMapping(OFFICE)
    ResponseEntity<Resource> index(@PathVariable String file, Site site) {
        return answer(
                files.known(site.id(), new FileId(file))
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)),
                CacheControl.noStore());
    }

    private ResponseEntity<Resource> answer(DocumentFile file, CacheControl control) {
        var disposition =
                ContentDisposition.attachment()
                        .filename(file.name(), StandardCharsets.UTF_8)
                        .build();
        return ResponseEntity.ok()
                .cacheControl(control)
                .eTag('"' + file.file().value() + '"')
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .header("X-Content-Type-Options", "nosniff")
                .contentType(MediaType.parseMediaType(file.type()))
                .contentLength(file.size())
                .body(new InputStreamResource(stored.open(file.file())));
    }
}

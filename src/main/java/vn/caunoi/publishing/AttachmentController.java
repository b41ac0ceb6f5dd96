package vn.caunoi.publishing;

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

/** The attachments that a site's articles offer; always to be kept, never to be run in a page. */
@Controller
class AttachmentController {

    private final ArticleFiles files;
    private final StoredFiles stored;

    AttachmentController(ArticleFiles files, StoredFiles stored) {
        this.files = files;
        this.stored = stored;
    }

    @GetMapping("/tep/{file:[0-9a-f]{64}}/{name}")
    ResponseEntity<Resource> show(@PathVariable String file, @PathVariable String name, Site site) {
        ArticleFile found =
                files.attachment(site.id(), new FileId(file), name)
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var disposition =
                ContentDisposition.attachment()
                        .filename(found.name(), StandardCharsets.UTF_8)
                        .build();
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noCache())
                .eTag('"' + file + '"')
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .header("X-Content-Type-Options", "nosniff")
                .contentType(MediaType.parseMediaType(found.type()))
                .contentLength(found.size())
                .body(new InputStreamResource(stored.open(found.file())));
    }
}

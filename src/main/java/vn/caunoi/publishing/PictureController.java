package vn.caunoi.publishing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import vn.caunoi.files.FileId;
import vn.caunoi.files.Rendition;
import vn.caunoi.files.StoredFiles;
import vn.caunoi.units.Site;

/** The sizes of the pictures that a site's articles show. */
@Controller
class PictureController {

    private static final CacheControl FOR_EVER =
            CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();

    private final ArticleFiles files;
    private final StoredFiles stored;

    PictureController(ArticleFiles files, StoredFiles stored) {
        this.files = files;
        this.stored = stored;
    }

    @GetMapping("/anh/{file:[0-9a-f]{64}}/{width:[0-9]{2,5}}.{format:webp|jpg}")
    ResponseEntity<byte[]> show(
            @PathVariable String file,
            @PathVariable int width,
            @PathVariable String format,
            Site site) {
        String type = format.equals("webp") ? "image/webp" : MediaType.IMAGE_JPEG_VALUE;
        Rendition rendition =
                files.rendition(site.id(), new FileId(file), width, type)
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return ResponseEntity.ok()
                .cacheControl(FOR_EVER)
                .header("X-Content-Type-Options", "nosniff")
                .contentType(MediaType.parseMediaType(type))
                .body(content(rendition));
    }

    private byte[] content(Rendition rendition) {
        try (InputStream content = stored.open(rendition.id())) {
            return content.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

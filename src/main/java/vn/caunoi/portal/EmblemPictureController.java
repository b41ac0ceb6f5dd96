package vn.caunoi.portal;

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
import vn.caunoi.files.StoredFiles;
import vn.caunoi.units.Site;
import vn.caunoi.units.SiteEmblems;

/** Serves the emblem that a site shows now, and no other picture. */
@Controller
class EmblemPictureController {

    static final String ADDRESS =
            "/bieu-trung/{site:[0-9]{1,18}}/{file:[0-9a-f]{64}}.{format:webp|jpg}";

    private static final CacheControl FOR_EVER =
            CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();

    private final StoredFiles files;
    private final SiteEmblems emblems;

    EmblemPictureController(StoredFiles files, SiteEmblems emblems) {
        this.files = files;
        this.emblems = emblems;
    }

    @GetMapping(ADDRESS)
    ResponseEntity<byte[]> show(Site site, @PathVariable String file, @PathVariable String format) {
        boolean isShown =
                emblems.of(site.id())
                        .filter(shown -> shown.endsWith("/" + file + "." + format))
                        .isPresent();
        if (!isShown) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return ResponseEntity.ok()
                .cacheControl(FOR_EVER)
                .header("X-Content-Type-Options", "nosniff")
                .contentType(
                        format.equals("webp")
                                ? MediaType.valueOf("image/webp")
                                : MediaType.IMAGE_JPEG)
                .body(content(new FileId(file)));
    }

    private byte[] content(FileId file) {
        try (InputStream content = files.open(file)) {
            return content.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

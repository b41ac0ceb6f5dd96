package vn.caunoi.publishing.furniture;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import vn.caunoi.units.Site;

/** The pictures of banners: to readers while one is shown, to the office before. */
@Controller
class BannerPictureController {

    static final String ADDRESS =
            "/anh/banner/{file:[0-9a-f]{64}}/{width:[0-9]{2,5}}.{format:webp|jpg}";
    static final String OFFICE =
            "/bien-tap/{site}/bo-cuc/anh/{file:[0-9a-f]{64}}/{width:[0-9]{2,5}}.{format:webp|jpg}";

    private static final CacheControl LONG = CacheControl.maxAge(Duration.ofDays(30)).cachePublic();

    private final Furnishing furnishing;
    private final BannerPictures pictures;
    private final Clock clock;

    BannerPictureController(Furnishing furnishing, BannerPictures pictures, Clock clock) {
        this.furnishing = furnishing;
        this.pictures = pictures;
        this.clock = clock;
    }

    @GetMapping(ADDRESS)
    ResponseEntity<byte[]> show(
            @PathVariable String file,
            @PathVariable int width,
            @PathVariable String format,
            Site site) {
        Instant now = clock.instant();
        boolean shown =
                furnishing.of(site.id()).arrangement().banners().stream()
                        .anyMatch(banner -> banner.file().equals(file) && banner.isShownAt(now));
        if (!shown) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return answer(file, width, format, site, LONG);
    }

    @GetMapping(OFFICE)
    ResponseEntity<byte[]> index(
            @PathVariable String file,
            @PathVariable int width,
            @PathVariable String format,
            Site site) {
        return answer(file, width, format, site, CacheControl.noStore());
    }

    private ResponseEntity<byte[]> answer(
            String file, int width, String format, Site site, CacheControl kept) {
        byte[] content =
                pictures.content(site.id(), file, width, format)
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        String type = format.equals("webp") ? "image/webp" : MediaType.IMAGE_JPEG_VALUE;
        return ResponseEntity.ok()
                .cacheControl(kept)
                .contentType(MediaType.parseMediaType(type))
                .body(content);
    }
}

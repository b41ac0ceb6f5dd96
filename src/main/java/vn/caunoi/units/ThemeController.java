package vn.caunoi.units;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Serves the colours of a site; the address holds their hash and so never changes. */
@Controller
class ThemeController {

    private static final CacheControl FOR_EVER =
            CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();
    private static final MediaType CSS = new MediaType("text", "css", StandardCharsets.UTF_8);

    private final Directory directory;

    ThemeController(Directory directory) {
        this.directory = directory;
    }

    @GetMapping("/giao-dien/{name:[0-9]{1,18}-[0-9a-f]{12}}.css")
    ResponseEntity<String> show(@PathVariable String name) {
        var site = new SiteId(Long.parseLong(name, 0, name.indexOf('-'), 10));
        return directory
                .now()
                .at(site)
                .flatMap(Snapshot.Known::theme)
                .filter(theme -> theme.href(site).endsWith("/" + name + ".css"))
                .map(
                        theme ->
                                ResponseEntity.ok()
                                        .cacheControl(FOR_EVER)
                                        .contentType(CSS)
                                        .body(theme.css()))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }
}

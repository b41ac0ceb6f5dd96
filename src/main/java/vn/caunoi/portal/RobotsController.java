package vn.caunoi.portal;

import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import vn.caunoi.web.Frame;

/** Tells robots where they may go: everywhere on a real site, nowhere on a demonstration. */
@Controller
class RobotsController {

    private static final MediaType TEXT = MediaType.parseMediaType("text/plain;charset=UTF-8");

    @GetMapping("/robots.txt")
    ResponseEntity<String> show(Frame frame) {
        if (frame.demo()) {
            return ResponseEntity.ok()
                    .header("X-Robots-Tag", "noindex")
                    .contentType(TEXT)
                    .body("User-agent: *\nDisallow: /\n");
        }
        var lines =
                List.of(
                        "User-agent: *",
                        "Allow: /",
                        "Disallow: /tim-kiem",
                        "Sitemap: " + frame.absolute("/sitemap.xml"));
        return ResponseEntity.ok().contentType(TEXT).body(String.join("\n", lines) + "\n");
    }
}

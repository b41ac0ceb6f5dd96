package vn.caunoi.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.MediaTypeFactory;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Serves the files that pages need; an address with a hash never changes. */
@Controller
class AssetController {

    private static final CacheControl FOR_EVER =
            CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();

    @GetMapping("/assets/**")
    ResponseEntity<byte[]> show(HttpServletRequest request) {
        String address = request.getRequestURI();
        return Assets.at(address)
                .map(content -> answer(address, content))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    private static ResponseEntity<byte[]> answer(String address, byte[] content) {
        MediaType type =
                address.endsWith(".woff2")
                        ? MediaType.valueOf("font/woff2")
                        : MediaTypeFactory.getMediaType(address)
                                .orElse(MediaType.APPLICATION_OCTET_STREAM);
        return ResponseEntity.ok().cacheControl(FOR_EVER).contentType(type).body(content);
    }
}

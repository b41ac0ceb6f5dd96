package vn.caunoi.publishing;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import javax.crypto.Mac;
import org.springframework.stereotype.Component;
import vn.caunoi.units.SiteId;

/**
 * Seals what readers get when this program stores it, and knows its own seal again (niêm phong):
 * HMAC-SHA256 over the site and the body. What somebody planted in the database bears none.
 */
@Component
class Seals {

    private final SealKey key;

    Seals(SealKey key) {
        this.key = key;
    }

    SealedBody on(SiteId site, String html) {
        return new SealedBody(html, mac(site, html));
    }

    boolean fits(SiteId site, SealedBody body) {
        return body.seal() != null && MessageDigest.isEqual(body.seal(), mac(site, body.html()));
    }

    private byte[] mac(SiteId site, String html) {
        try {
            Mac mac = Mac.getInstance(SealKey.HMAC);
            mac.init(key.key());
            mac.update(ByteBuffer.allocate(Long.BYTES).putLong(0, site.value()));
            return mac.doFinal(html.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}

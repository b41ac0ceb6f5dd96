package vn.caunoi.web;

import jakarta.servlet.http.HttpServletResponse;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.PreEncodedHttpField;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** What every answer tells the browser not to do. */
@Component
public final class SecurityHeaders {

    private static final String CONTENT_SECURITY_POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src"
                    + " 'self'; connect-src 'self'; manifest-src 'self'; form-action 'self';"
                    + " base-uri 'none'; frame-ancestors 'none'";
    private static final String PERMISSIONS_POLICY =
            "camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()";
    private static final String TWO_YEARS = "max-age=63072000";

    private final HttpFields fields;

    SecurityHeaders(@Value("${caunoi.production:false}") boolean tls) {
        HttpFields.Mutable said = HttpFields.build();
        say(said, "Content-Security-Policy", CONTENT_SECURITY_POLICY);
        say(said, "X-Content-Type-Options", "nosniff");
        say(said, "Referrer-Policy", "same-origin");
        say(said, "Permissions-Policy", PERMISSIONS_POLICY);
        say(said, "Cross-Origin-Opener-Policy", "same-origin");
        say(said, "Cross-Origin-Resource-Policy", "same-origin");
        if (tls) {
            say(said, "Strict-Transport-Security", TWO_YEARS);
        }
        this.fields = said.asImmutable();
    }

    HttpFields fields() {
        return fields;
    }

    void on(HttpServletResponse response) {
        fields.forEach(field -> response.setHeader(field.getName(), field.getValue()));
    }

    /** Lets a page stand in a frame on a page of the same host: a preview, and nothing else. */
    public static void mayBeFramedBySelf(HttpServletResponse response) {
        response.setHeader(
                "Content-Security-Policy",
                CONTENT_SECURITY_POLICY.replace(
                        "frame-ancestors 'none'", "frame-ancestors 'self'"));
    }

    /** Lets a page show such a page in a frame. */
    public static void mayFrameItself(HttpServletResponse response) {
        response.setHeader(
                "Content-Security-Policy", CONTENT_SECURITY_POLICY + "; frame-src 'self'");
    }

    private static void say(HttpFields.Mutable fields, String name, String value) {
        fields.add(new PreEncodedHttpField(name, value));
    }
}

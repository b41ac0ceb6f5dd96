package vn.caunoi.audience;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.caunoi.web.WebRequest;

/** Tells a person who opens a page from a browser that only gets it in advance. */
final class Reading {

    private Reading() {}

    static boolean is(WebRequest request) {
        return "GET".equals(request.method())
                && !inAdvance(request.header("Sec-Purpose"))
                && !inAdvance(request.header("Purpose"))
                && !inAdvance(request.header("X-Purpose"))
                && !inAdvance(request.header("X-Moz"));
    }

    private static boolean inAdvance(@Nullable String purpose) {
        if (purpose == null) {
            return false;
        }
        String folded = purpose.toLowerCase(Locale.ROOT);
        return folded.contains("prefetch")
                || folded.contains("prerender")
                || folded.contains("preview");
    }
}

package vn.caunoi.audience;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Tells a person who opens a page from a browser that only gets it in advance. */
final class Reading {

    private Reading() {}

    static boolean is(HttpServletRequest request) {
        return "GET".equals(request.getMethod())
                && !inAdvance(request.getHeader("Sec-Purpose"))
                && !inAdvance(request.getHeader("Purpose"))
                && !inAdvance(request.getHeader("X-Purpose"))
                && !inAdvance(request.getHeader("X-Moz"));
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

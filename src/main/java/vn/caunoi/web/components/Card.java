package vn.caunoi.web.components;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The teaser of an article (thẻ tin): enough to decide whether to read it. */
public record Card(
        String href,
        String title,
        String lead,
        @Nullable String section,
        @Nullable Instant published,
        @Nullable Picture picture) {

    public static Card of(String title, String href) {
        return new Card(href, title, "", null, null, null);
    }
}

package vn.caunoi.search;

import java.text.Normalizer;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.caunoi.units.SiteId;

/**
 * Something that can be found (mục tìm được) on a site.
 *
 * @param kind what it is, as people read it: "Tin bài", "Trang"
 * @param ref what its room calls it
 * @param text all its words, without markup
 * @param section slug of its section, or empty
 * @param visibleUntil the first instant at which nobody may find it any more, or null
 */
public record Entry(
        SiteId site,
        String kind,
        String ref,
        String href,
        String title,
        String summary,
        String text,
        String section,
        String sectionName,
        Instant date,
        Instant visibleFrom,
        @Nullable Instant visibleUntil) {

    public Entry {
        if (kind.isBlank() || ref.isBlank() || title.isBlank()) {
            throw new IllegalArgumentException("an entry needs a kind, a ref and a title");
        }
        if (!href.startsWith("/")) {
            throw new IllegalArgumentException("not an address of this site: " + href);
        }
        title = storable(title);
        summary = storable(summary);
        text = storable(text);
    }

    /** Composed (NFC), and without the one character that PostgreSQL cannot store. */
    private static String storable(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC).replace("\0", "");
    }
}

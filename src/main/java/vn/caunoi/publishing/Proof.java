package vn.caunoi.publishing;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.caunoi.units.SiteId;

/**
 * What the editorial office hands over to be put before readers (bản in).
 *
 * @param article the one that it replaces, or null for a new one
 * @param slug the wished last part of its address; a taken one gets a number
 * @param section null for a page
 * @param persons whether it lists people: for no search engine, and forgotten in the end
 * @param visibleUntil the first instant at which nobody may read it any more, or null
 * @param files what it shows or offers, the leading picture first
 */
public record Proof(
        SiteId site,
        @Nullable Long article,
        Incoming.Kind kind,
        Slug slug,
        String title,
        String lead,
        CleanHtml body,
        @Nullable Section section,
        List<String> tags,
        String author,
        String source,
        boolean featured,
        boolean persons,
        Instant publishedAt,
        @Nullable Instant visibleUntil,
        List<IncomingFile> files) {

    public Proof {
        if (title.isBlank()) {
            throw new IllegalArgumentException("an article has a title");
        }
        if ((kind == Incoming.Kind.ARTICLE) != (section != null)) {
            throw new IllegalArgumentException("an article has a section, a page has none");
        }
        tags = List.copyOf(tags);
        files = List.copyOf(files);
    }

    String href(Slug own) {
        return (section == null ? "" : section.href()) + "/" + own;
    }
}

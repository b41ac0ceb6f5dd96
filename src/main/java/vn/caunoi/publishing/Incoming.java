package vn.caunoi.publishing;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.caunoi.units.SiteId;

/**
 * An article or page that an importer read and cleaned (bài nhập), ready to be stored.
 *
 * @param key its identity in the source, the same at every run: "wxr:https://cũ.vn/?p=12"
 * @param slug the wished last part of its address; taken ones get a suffix
 * @param oldAddresses paths on this site that lead to it from now on, query included: "/?p=12"
 * @param files what its body shows or links to, the leading picture first
 */
public record Incoming(
        SiteId site,
        String key,
        Kind kind,
        String title,
        String slug,
        String lead,
        CleanHtml body,
        @Nullable SectionName section,
        List<String> tags,
        String author,
        String source,
        Instant publishedAt,
        @Nullable Instant visibleUntil,
        boolean published,
        @Nullable Withdrawal withdrawal,
        boolean featured,
        List<String> oldAddresses,
        List<IncomingFile> files) {

    public Incoming {
        if (key.isBlank() || title.isBlank() || slug.isBlank()) {
            throw new IllegalArgumentException("an incoming article has a key, a title, a slug");
        }
        if (kind == Kind.ARTICLE && section == null) {
            throw new IllegalArgumentException("an article belongs to a section");
        }
        tags = List.copyOf(tags);
        oldAddresses = List.copyOf(oldAddresses);
        files = List.copyOf(files);
    }

    /** Bài viết or trang tĩnh. */
    public enum Kind {
        ARTICLE,
        PAGE
    }

    /** A section (chuyên mục), made when the site has none of this slug. */
    public record SectionName(String slug, String name) {

        public SectionName {
            if (slug.isBlank() || name.isBlank()) {
                throw new IllegalArgumentException("a section has a slug and a name");
            }
        }
    }

    /** A withdrawal (gỡ bài) with the reason that readers see. */
    public record Withdrawal(String reason, Instant at) {}
}

/**
 * Articles and pages of a site (tin bài, chuyên mục, trang tĩnh): stored, shown, announced to
 * machines, brought in from older systems.
 *
 * <p>Floor 6. Addresses: {@code /{section}}, {@code /{section}/{slug}}, {@code /{slug}} of a page,
 * {@code /luu-tru}, {@code /tep}, {@code /anh}, {@code rss.xml} and {@code atom.xml}, and every old
 * address that no other room claims. Tables: schema {@code publishing}. A site's own first segments
 * give way to those of other rooms ({@link vn.caunoi.publishing.ClaimedSegments}).
 */
@NullMarked
@ApplicationModule(
        displayName = "Tin bài",
        allowedDependencies = {
            "program",
            "web",
            "web :: components",
            "units",
            "journal",
            "search",
            "audience",
            "identity",
            "files",
            "notifications"
        })
package vn.caunoi.publishing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

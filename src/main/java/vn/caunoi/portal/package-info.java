/**
 * The room of cổng thông tin: the citizen's front page and what machines read of a site.
 *
 * <p>Floor 11.
 */
@NullMarked
@ApplicationModule(
        displayName = "Cổng thông tin",
        allowedDependencies = {
            "program",
            "web",
            "units",
            "journal",
            "search",
            "audience",
            "files",
            "publishing"
        })
package vn.caunoi.portal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

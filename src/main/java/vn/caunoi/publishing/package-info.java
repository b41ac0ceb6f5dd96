/**
 * The room of tin bài: sections, articles, pages, imports.
 *
 * <p>Floor 6.
 */
@NullMarked
@ApplicationModule(
        displayName = "Tin bài",
        allowedDependencies = {"program", "web", "units", "journal", "search", "audience", "files"})
package vn.caunoi.publishing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

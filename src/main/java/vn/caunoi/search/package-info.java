/**
 * The room of tìm kiếm: a Vietnamese-aware index that rooms put entries into.
 *
 * <p>Floor 2.
 */
@NullMarked
@ApplicationModule(
        displayName = "Tìm kiếm",
        allowedDependencies = {"program", "web", "units"})
package vn.caunoi.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/**
 * The room of nhật ký: append-only, hash-chained record of who did what.
 *
 * <p>Floor 2.
 */
@NullMarked
@ApplicationModule(
        displayName = "Nhật ký",
        allowedDependencies = {"program", "web", "units"})
package vn.caunoi.journal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

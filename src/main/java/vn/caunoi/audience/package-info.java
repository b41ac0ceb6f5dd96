/**
 * The room of lượt truy cập: visitor counters without cookies and addresses.
 *
 * <p>Floor 2.
 */
@NullMarked
@ApplicationModule(
        displayName = "Lượt truy cập",
        allowedDependencies = {"program", "web", "units"})
package vn.caunoi.audience;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

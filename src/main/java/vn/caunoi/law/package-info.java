/**
 * Rules of law as dated data (căn cứ pháp lý): value, source, article, valid from and until, mark.
 *
 * <p>Floor 4. Addresses: {@code /can-cu}. Tables: schema {@code law}.
 */
@NullMarked
@ApplicationModule(
        displayName = "Căn cứ pháp lý",
        allowedDependencies = {
            "program",
            "web",
            "web :: components",
            "units",
            "journal",
            "search",
            "audience",
            "identity"
        })
package vn.caunoi.law;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

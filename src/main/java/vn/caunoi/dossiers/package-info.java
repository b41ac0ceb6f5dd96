/**
 * The ledger of dossiers (hồ sơ): what was so when, and since when it is known.
 *
 * <p>Floor 7. Addresses: {@code /ho-so}. Tables: schema {@code dossiers}.
 */
@NullMarked
@ApplicationModule(
        displayName = "Hồ sơ một cửa",
        allowedDependencies = {
            "program",
            "web",
            "web :: components",
            "units",
            "journal",
            "identity",
            "files",
            "law",
            "calendar",
            "notifications",
            "spreadsheets",
            "procedures"
        })
package vn.caunoi.dossiers;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

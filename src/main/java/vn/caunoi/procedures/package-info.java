/**
 * The catalogue of administrative procedures (thủ tục hành chính): revisions, limits, fees, steps.
 *
 * <p>Floor 6. Addresses: {@code /thu-tuc}. Tables: schema {@code procedures}.
 */
@NullMarked
@ApplicationModule(
        displayName = "Thủ tục hành chính",
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
            "law",
            "calendar",
            "notifications",
            "spreadsheets"
        })
package vn.caunoi.procedures;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

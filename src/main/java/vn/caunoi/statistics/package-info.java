/**
 * What became of the dossiers (kết quả giải quyết TTHC), counted so that anyone can count again.
 *
 * <p>Floor 8. Addresses: {@code /ket-qua-giai-quyet-tthc}. Tables: schema {@code statistics}.
 */
@NullMarked
@ApplicationModule(
        displayName = "Thống kê",
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
            "procedures",
            "dossiers"
        })
package vn.caunoi.statistics;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

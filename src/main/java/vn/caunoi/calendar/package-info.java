/**
 * Working days as official notices made them (lịch làm việc, ngày nghỉ, làm bù), limits and due
 * days.
 *
 * <p>Floor 4. Addresses: {@code /lich-lam-viec}. Tables: schema {@code calendar}.
 */
@NullMarked
@ApplicationModule(
        displayName = "Lịch làm việc",
        allowedDependencies = {
            "program",
            "web",
            "web :: components",
            "units",
            "journal",
            "identity",
            "spreadsheets"
        })
package vn.caunoi.calendar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

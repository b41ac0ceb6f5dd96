/**
 * The morning page of everybody who works here (bàn làm việc): what waits, what warns, how things
 * stand. It only arranges what other rooms give it ({@link vn.caunoi.web.DeskBlock}).
 *
 * <p>Floor 11. Pages: {@code /ban-lam-viec}, {@code /tinh-trang}. Tables: none.
 */
@NullMarked
@ApplicationModule(
        displayName = "Bàn làm việc",
        allowedDependencies = {"program", "web", "web :: components"})
package vn.caunoi.desk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/**
 * Units, their territory and their sites (đơn vị, địa bàn, trang): one dated tree of bodies, and
 * which host name speaks for which of them.
 *
 * <p>Floor 1. Tables: schema {@code units}.
 */
@NullMarked
@ApplicationModule(
        displayName = "Đơn vị và trang",
        allowedDependencies = {"program", "web"})
package vn.caunoi.units;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

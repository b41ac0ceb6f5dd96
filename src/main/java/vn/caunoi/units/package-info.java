/**
 * Units, their territory and their sites (đơn vị, địa bàn, trang): one dated tree of bodies, and
 * which host name speaks for which of them.
 *
 * <p>Floor 1. Pages: {@code /don-vi} (what this unit was, what became of it), {@code /giao-dien/**}
 * (the colours of a site), {@code /trang} and {@code /so-don-vi} (where sites and units are
 * edited). Tables: schema {@code units}. Told to others: {@link vn.caunoi.units.UnitsLoaded},
 * {@link vn.caunoi.units.SiteSaved}, {@link vn.caunoi.units.UnitSaved}. Hears: {@code
 * page_changed}, on which the node's memory ({@code Directory}) asks the database whether it still
 * holds.
 */
@NullMarked
@ApplicationModule(
        displayName = "Đơn vị và trang",
        allowedDependencies = {"program", "web", "web::components"})
package vn.caunoi.units;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

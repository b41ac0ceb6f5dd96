/**
 * The frame of every page (khung giao diện): shell, components, error page, formats, security
 * headers, page cache, and the interfaces through which rooms contribute to pages.
 *
 * <p>Floor 0. Pages: {@code /mau-giao-dien} (development only), {@code /tro-giup}, errors. Tables:
 * none. Listens on the channels {@code page_changed} and {@code figures_moved}, and for rooms above
 * on those of their {@link vn.caunoi.web.NewsListener}s.
 */
@NullMarked
@ApplicationModule(
        displayName = "Khung giao diện",
        allowedDependencies = {"program"})
package vn.caunoi.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/**
 * The citizen's front page and what machines ask of a whole site (cổng thông tin): arranges what
 * the other rooms contribute.
 *
 * <p>Floor 11. Checks its own pages ({@code selfcheck}). Addresses: {@code /}, {@code
 * /so-do-trang}, {@code /sitemap.xml}, {@code /sitemap-N.xml}, {@code /robots.txt}, {@code
 * /.well-known/security.txt}, {@code /manifest.webmanifest}, {@code /favicon.ico}, {@code
 * /tu-kiem-tra}, {@code /bieu-trung} (emblems, edited below {@code /trang}). Tables: schema {@code
 * portal}.
 */
@NullMarked
@ApplicationModule(
        displayName = "Cổng thông tin",
        allowedDependencies = {
            "program",
            "web",
            "web :: components",
            "units",
            "journal",
            "search",
            "audience",
            "files",
            "publishing"
        })
package vn.caunoi.portal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

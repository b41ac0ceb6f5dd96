/**
 * Search (tìm kiếm): one Vietnamese-aware index that every room puts its entries into, in the
 * transaction that publishes or withdraws them.
 *
 * <p>Floor 2. Pages: {@code /tim-kiem}, {@code /tim-kiem/goi-y}. Tables: schema {@code search}. Why
 * PostgreSQL, and what another engine would need: {@code docs/decisions}.
 */
@NullMarked
@ApplicationModule(
        displayName = "Tìm kiếm",
        allowedDependencies = {"program", "web", "web::components", "units"})
package vn.caunoi.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

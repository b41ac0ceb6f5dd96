/**
 * Visitor counters (lượt truy cập) without cookies and without stored addresses.
 *
 * <p>Floor 2. Pages: {@code /thong-ke-truy-cap}. Tables: schema {@code audience}. Command: {@code
 * audience opening}. Tells others nothing; fills {@link vn.caunoi.web.VisitCounter}, answers
 * through {@link vn.caunoi.audience.Readers}, asks for titles through {@link
 * vn.caunoi.audience.SubjectTitles}.
 *
 * <p>A person of a day is HMAC-SHA256 (network address, agent, site) under a random secret of that
 * local day, which all nodes share through the database and which is destroyed, with all hashes,
 * one minute after the day has ended (Luật Bảo vệ dữ liệu cá nhân 91/2025/QH15: no personal data is
 * kept).
 */
@NullMarked
@ApplicationModule(
        displayName = "Lượt truy cập",
        allowedDependencies = {"program", "web", "web :: components", "units"})
package vn.caunoi.audience;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

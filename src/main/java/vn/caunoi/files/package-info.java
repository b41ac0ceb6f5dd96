/**
 * The room of tệp đính kèm, ảnh: stored files by content hash, their detected type, their
 * renditions.
 *
 * <p>Floor 3.
 */
@NullMarked
@ApplicationModule(
        displayName = "Tệp và ảnh",
        allowedDependencies = {"program", "web", "units", "journal", "search", "audience"})
package vn.caunoi.files;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

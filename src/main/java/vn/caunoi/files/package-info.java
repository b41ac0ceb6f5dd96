/**
 * The room of tệp đính kèm, ảnh: stored files by content hash, their detected type, their
 * renditions.
 *
 * <p>Floor 3. Pages: none; the room that shows a file serves it under its own rule, and never the
 * original of a picture. Tables: {@code files.file}, {@code files.rendition}, {@code files.keeper}
 * (who needs a file, which rooms may read); the bytes lie in the folder of {@code --files}. Tells
 * others nothing. Commands: none; {@code doctor} checks the folder.
 */
@NullMarked
@ApplicationModule(
        displayName = "Tệp và ảnh",
        allowedDependencies = {"program", "web", "units", "journal", "search", "audience"})
package vn.caunoi.files;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/**
 * The seven official forms of the counter (biểu mẫu), Thông tư 03/2025/TT-VPCP: what stands in
 * each, made into a {@link vn.caunoi.documents.Paper}. What a form is called and who says so are
 * dated rules of the room {@code law}, {@code bieu-mau.01} to {@code bieu-mau.07}. The wording
 * between the fields follows that of Thông tư 01/2018/TT-VPCP as remembered; it has not been
 * compared with the text of either circular.
 */
@NullMarked
package vn.caunoi.dossiers.forms;

import org.jspecify.annotations.NullMarked;

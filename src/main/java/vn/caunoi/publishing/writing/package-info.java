/**
 * The writing desk (viết, duyệt, xuất bản): what becomes of a piece from its first words to its
 * withdrawal. Every save is an edition; a published article is changed through a pending one.
 *
 * <p>Pages: {@code /bien-tap/**}. Tables: {@code manuscript}, {@code edition}, {@code step}, {@code
 * upload}, {@code board_rule} of the schema {@code publishing}.
 */
@NullMarked
package vn.caunoi.publishing.writing;

import org.jspecify.annotations.NullMarked;

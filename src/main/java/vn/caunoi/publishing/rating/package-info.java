/**
 * What readers think of a page (đánh giá thông tin): useful or not, once a day each, without cookie
 * and without anybody's name; only the office sees the result. Nghị định 224/2026/NĐ-CP, Điều 10
 * khoản 3 điểm b.
 *
 * <p>Pages: {@code /danh-gia}. Tables: {@code rating_today}, {@code rating} of the schema {@code
 * publishing}.
 */
@NullMarked
package vn.caunoi.publishing.rating;

import org.jspecify.annotations.NullMarked;

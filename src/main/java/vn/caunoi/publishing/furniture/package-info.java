/**
 * The furniture of a site (bố cục trang): its sections, its menu, the blocks of its home page, its
 * banners, and the patterns of its standing pages. Menu, home page and banners change together, in
 * editions: saved, looked at, compared, then applied at once.
 *
 * <p>Pages: {@code /bien-tap/{site}/bo-cuc/**}; pictures of banners at {@code /anh/banner}. Tables:
 * {@code arrangement}, {@code former_section}, {@code banner_picture} of the schema {@code
 * publishing}. What a portal must show: Nghị định 224/2026/NĐ-CP, Điều 9 and 10.
 */
@NullMarked
package vn.caunoi.publishing.furniture;

import org.jspecify.annotations.NullMarked;

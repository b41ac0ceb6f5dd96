/**
 * The site reads its own pages as strangers do (trang tự kiểm tra): as a browser, as Googlebot, as
 * somebody who comes from Google. Whatever leads to a host that nobody allowed, runs, or is shown
 * to some and not to others is listed with its place.
 *
 * <p>Pages: {@code /tu-kiem-tra}, {@code /bien-tap/{site}/tu-kiem-tra}. Nightly, from the page, and
 * by {@code doctor site}. Its visits are not counted: they say that they are made in advance
 * ({@code Sec-Purpose: prefetch}), as browsers do.
 */
@NullMarked
@NamedInterface("selfcheck")
package vn.caunoi.portal.selfcheck;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

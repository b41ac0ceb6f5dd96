/**
 * Links out of published bodies (liên kết hỏng) and pictures from other people's servers. Whoever
 * asks a server outside asks through {@link vn.caunoi.publishing.links.Outside}, which reaches
 * public addresses only.
 *
 * <p>Pages: {@code /bien-tap/{site}/lien-ket-hong} and its {@code .csv}. Checked every night, and
 * anew from the page.
 */
@NullMarked
package vn.caunoi.publishing.links;

import org.jspecify.annotations.NullMarked;

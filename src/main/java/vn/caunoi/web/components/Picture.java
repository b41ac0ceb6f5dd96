package vn.caunoi.web.components;

import org.jspecify.annotations.Nullable;

/**
 * A picture in its sizes (ảnh và các cỡ của ảnh).
 *
 * @param src the address every browser can read
 * @param srcset the same kind in several widths, or null
 * @param webp the widths in WebP, or null
 * @param alt what the picture shows; empty for mere decoration
 */
public record Picture(
        String src,
        @Nullable String srcset,
        @Nullable String webp,
        int width,
        int height,
        String alt) {

    public static Picture of(String src, int width, int height, String alt) {
        return new Picture(src, null, null, width, height, alt);
    }

    /** The same picture beside a title that already says what it shows. */
    public Picture asDecoration() {
        return new Picture(src, srcset, webp, width, height, "");
    }
}

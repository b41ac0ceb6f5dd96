package vn.caunoi.files;

/** Width and height of a picture, in pixels. */
record Sides(int width, int height) {

    private static final long MOST_PIXELS = 60_000_000;
    private static final int LONGEST = 16_383;

    /** Small enough to be decoded, and to be a WebP picture. */
    boolean bearable() {
        return width > 0
                && height > 0
                && Math.max(width, height) <= LONGEST
                && pixels() <= MOST_PIXELS;
    }

    long pixels() {
        return (long) width * height;
    }

    Sides turned() {
        return new Sides(height, width);
    }

    Sides atWidth(int narrower) {
        return new Sides(narrower, Math.max(1, Math.round((float) height * narrower / width)));
    }
}

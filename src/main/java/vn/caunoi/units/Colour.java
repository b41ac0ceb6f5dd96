package vn.caunoi.units;

import java.util.regex.Pattern;

/** A colour as #rrggbb (màu). */
record Colour(String value) {

    private static final Pattern HEX = Pattern.compile("#[0-9a-f]{6}");

    static final Colour WHITE = new Colour("#ffffff");
    static final Colour GOLD = new Colour("#ffd54a");

    Colour {
        if (!HEX.matcher(value).matches()) {
            throw new Nonsense("màu phải viết dạng #rrggbb");
        }
    }

    /** The contrast ratio of WCAG 2.2, from 1 to 21. */
    double contrast(Colour other) {
        double one = luminance();
        double two = other.luminance();
        return (Math.max(one, two) + 0.05) / (Math.min(one, two) + 0.05);
    }

    private double luminance() {
        return 0.2126 * linear(1) + 0.7152 * linear(3) + 0.0722 * linear(5);
    }

    private double linear(int at) {
        double part = Integer.parseInt(value, at, at + 2, 16) / 255.0;
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }
}

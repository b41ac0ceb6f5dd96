package vn.caunoi.units;

import java.util.stream.Stream;

/** The colours of a site's masthead and menu (bộ màu): white and gold text stay legible on both. */
record Theme(Colour mast, Colour deep) {

    /** WCAG 2.2, 1.4.3 (AA). */
    private static final double LEGIBLE = 4.5;

    Theme {
        legible(mast);
        legible(deep);
    }

    /** The colour itself, when white and gold can be read on it. */
    static Colour legible(Colour ground) {
        if (Stream.of(Colour.WHITE, Colour.GOLD)
                .anyMatch(text -> ground.contrast(text) < LEGIBLE)) {
            throw new Nonsense(
                    "màu %s quá nhạt: chữ trắng và chữ vàng trên nền này phải tương phản ít nhất 4,5"
                            .formatted(ground.value()));
        }
        return ground;
    }

    String css() {
        return ":root{--mast:%s;--mast-deep:%s}".formatted(mast.value(), deep.value());
    }

    String href(SiteId site) {
        return "/giao-dien/%d-%s.css".formatted(site.value(), hash());
    }

    private String hash() {
        return Fingerprint.of(css());
    }
}

package vn.caunoi.units;

import java.util.Optional;

/** The number of a site (trang). */
public record SiteId(long value) {

    /** As it stands in an address; empty for what is no number. */
    public static Optional<SiteId> read(String text) {
        return text.matches("[0-9]{1,18}")
                ? Optional.of(new SiteId(Long.parseLong(text)))
                : Optional.empty();
    }
}

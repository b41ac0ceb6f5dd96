package vn.caunoi.web.components;

import org.jspecify.annotations.Nullable;

/** A line of a list of links, with a short note at its end or none. */
public record Entry(String label, String href, @Nullable String note) {

    public static Entry of(String label, String href) {
        return new Entry(label, href, null);
    }
}

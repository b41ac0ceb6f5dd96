package vn.caunoi.web.components;

import org.jspecify.annotations.Nullable;

/** One of several answers to choose from (lựa chọn). */
public record Choice(String value, String label, @Nullable String hint) {

    public static Choice of(String value, String label) {
        return new Choice(value, label, null);
    }
}

package vn.caunoi.web.components;

import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A field of a form (ô nhập): what it asks, what was typed, and what is wrong with it. The error
 * summary and the field read the same record, so that they always say the same.
 *
 * @param value what was typed; several ticked choices are joined by a line break
 * @param mistake the sentence that says how to put it right, or null
 */
public record Field(
        String name, String label, @Nullable String hint, String value, @Nullable String mistake) {

    public static Field of(String name, String label) {
        return new Field(name, label, null, "", null);
    }

    public Field hinting(@Nullable String text) {
        return new Field(name, label, text, value, mistake);
    }

    public Field holding(String typed) {
        return new Field(name, label, hint, typed, mistake);
    }

    public Field mistaken(@Nullable String sentence) {
        return new Field(name, label, hint, value, sentence);
    }

    public boolean wrong() {
        return mistake != null;
    }

    public boolean holds(String choice) {
        return Arrays.asList(value.split("\n", -1)).contains(choice);
    }

    /**
     * The ids for {@code aria-describedby}: hint, mistake, then others; null when there are none.
     */
    public @Nullable String describedBy(String... others) {
        String ids =
                Stream.concat(
                                Stream.of(
                                        hint == null ? null : name + "-goi-y",
                                        mistake == null ? null : name + "-loi"),
                                Arrays.stream(others))
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining(" "));
        return ids.isEmpty() ? null : ids;
    }
}

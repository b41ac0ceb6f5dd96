package vn.caunoi.dossiers.counter;

import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.caunoi.web.components.Field;

/** The fields of a form with what was typed into them and what is wrong with it (phiếu đang gõ). */
final class TypedForm {

    private static final int LONGEST = 1_000;

    private final Function<String, @Nullable String> typed;
    private final Map<String, Field> fields = new LinkedHashMap<>();

    TypedForm(Function<String, @Nullable String> typed) {
        this.typed = typed;
    }

    static TypedForm empty() {
        return new TypedForm(_ -> null);
    }

    TypedForm ask(String name, String label, @Nullable String hint) {
        return ask(name, label, hint, "");
    }

    /** Asks for something that stands there unless something else is typed. */
    TypedForm ask(String name, String label, @Nullable String hint, String otherwise) {
        String text = typed.apply(name);
        String value =
                text == null ? otherwise : Normalizer.normalize(text, Normalizer.Form.NFC).strip();
        Field field = Field.of(name, label).hinting(hint).holding(value);
        fields.put(
                name,
                value.length() > LONGEST
                        ? field.mistaken("Ghi quá dài; nhiều nhất 1.000 ký tự.")
                        : field);
        return this;
    }

    Field field(String name) {
        Field field = fields.get(name);
        if (field == null) {
            throw new IllegalArgumentException("not asked: " + name);
        }
        return field;
    }

    String text(String name) {
        return field(name).value();
    }

    /** Puts a text where nothing was typed. */
    void fill(String name, String text) {
        if (text(name).isEmpty()) {
            fields.put(name, field(name).holding(text));
        }
    }

    void clear(String name) {
        fields.put(name, field(name).holding(""));
    }

    /** The first sentence about a field counts. */
    void mistaken(String name, String sentence) {
        if (!field(name).wrong()) {
            fields.put(name, field(name).mistaken(sentence));
        }
    }

    /** Says what to do unless something was typed. */
    void require(String name, String sentence) {
        if (text(name).isEmpty()) {
            mistaken(name, sentence);
        }
    }

    boolean wrong() {
        return fields.values().stream().anyMatch(Field::wrong);
    }

    List<Field> all() {
        return List.copyOf(fields.values());
    }
}

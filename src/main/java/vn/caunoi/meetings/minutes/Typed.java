package vn.caunoi.meetings.minutes;

import java.text.Normalizer;
import java.time.LocalTime;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.caunoi.web.components.Field;

/** What came with a form, or nothing yet (nội dung đã nhập). */
record Typed(Map<String, String> values) {

    private static final Pattern HOUR =
            Pattern.compile("([01]?[0-9]|2[0-3])\\s*(?::|h|giờ)\\s*([0-5][0-9])");

    static final Typed NOTHING = new Typed(Map.of());

    /** The field with what was typed; with the usual answer while nobody has typed. */
    Field into(Field field, String usual) {
        String value = values.isEmpty() ? usual : values.getOrDefault(field.name(), "").strip();
        return field.holding(Normalizer.normalize(value, Normalizer.Form.NFC));
    }

    Field into(String name, String label) {
        return into(Field.of(name, label), "");
    }

    /** "19:30", "19h30", "19 giờ 30". */
    static Optional<LocalTime> hour(String typed) {
        Matcher hour = HOUR.matcher(typed);
        return hour.matches()
                ? Optional.of(
                        LocalTime.of(
                                Integer.parseInt(hour.group(1)), Integer.parseInt(hour.group(2))))
                : Optional.empty();
    }
}

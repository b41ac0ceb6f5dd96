package vn.caunoi.resolutions;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import vn.caunoi.spreadsheets.DayText;
import vn.caunoi.spreadsheets.Illegible;
import vn.caunoi.web.components.Field;

/** What came with a form, or nothing yet (nội dung đã nhập). */
record Typed(Map<String, String> values) {

    static final Typed NOTHING = new Typed(Map.of());

    /** Composed, without blanks around and without what no database stores; may be empty. */
    String text(String name) {
        String whole = new String(values.getOrDefault(name, "").getBytes(UTF_8), UTF_8);
        return Normalizer.normalize(whole.replace("\0", ""), Normalizer.Form.NFC).strip();
    }

    Field field(String name, String label) {
        return Field.of(name, label).holding(text(name));
    }

    /** Empty for what is no day. */
    static Optional<LocalDate> day(String text) {
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(DayText.read(text));
        } catch (Illegible _) {
            return Optional.empty();
        }
    }
}

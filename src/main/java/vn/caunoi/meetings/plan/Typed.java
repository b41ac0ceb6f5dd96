package vn.caunoi.meetings.plan;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.text.Normalizer;
import java.util.Map;

/** The fields of a form as they were sent. */
public record Typed(Map<String, String> fields) {

    /** Composed, without blanks around and without what no database stores; may be empty. */
    public String text(String name) {
        String whole = new String(fields.getOrDefault(name, "").getBytes(UTF_8), UTF_8);
        return Normalizer.normalize(whole.replace("\0", ""), Normalizer.Form.NFC).strip();
    }

    /** A whole number of at most nine digits; -1 for anything else. */
    public int number(String name) {
        String text = text(name);
        return text.matches("[0-9]{1,9}") ? Integer.parseInt(text) : -1;
    }
}

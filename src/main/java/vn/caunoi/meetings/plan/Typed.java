package vn.caunoi.meetings.plan;

import java.text.Normalizer;
import java.util.Map;

/** The fields of a form as they were sent. */
public record Typed(Map<String, String> fields) {

    /** Composed and without blanks around; empty when it was not sent. */
    public String text(String name) {
        return Normalizer.normalize(fields.getOrDefault(name, ""), Normalizer.Form.NFC).strip();
    }

    /** A whole number of at most nine digits; -1 for anything else. */
    public int number(String name) {
        String text = text(name);
        return text.matches("[0-9]{1,9}") ? Integer.parseInt(text) : -1;
    }
}

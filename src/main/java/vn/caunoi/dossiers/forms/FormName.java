package vn.caunoi.dossiers.forms;

import java.util.Locale;
import vn.caunoi.law.Mark;
import vn.caunoi.law.Rule;

/**
 * What a form is called on a day (tên biểu mẫu).
 *
 * @param imprint which form of which circular it is, and how far that has been checked
 */
public record FormName(String name, String imprint) {

    static FormName of(Rule rule) {
        String citation = rule.article() + ", " + rule.source();
        return new FormName(
                rule.value(),
                rule.mark() == Mark.READ ? citation : citation + " (" + rule.mark().label() + ")");
    }

    /** As it stands over the paper. */
    String inCapitals() {
        return name.toUpperCase(Locale.of("vi"));
    }
}

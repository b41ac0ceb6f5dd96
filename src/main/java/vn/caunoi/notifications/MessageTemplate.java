package vn.caunoi.notifications;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The wording of one kind of message (mẫu thông báo); {@code {name}} stands for a parameter.
 *
 * @param code as it stands in the database: "bien-tap.tra-lai"
 * @param kind what people choose by, whether they want it by e-mail: "Bài được trả lại"
 * @param subject one line: "Bài “{title}” được trả lại"
 * @param text a few plain sentences
 * @param mandatory goes out by e-mail at once whatever people chose, as security needs it
 */
public record MessageTemplate(
        String code, String kind, String subject, String text, boolean mandatory) {

    private static final Pattern PARAMETER = Pattern.compile("\\{([A-Za-z][A-Za-z0-9]*)}");
    private static final String UNKNOWN = "…";

    public MessageTemplate {
        if (code.isBlank() || kind.isBlank() || subject.isBlank() || subject.contains("\n")) {
            throw new IllegalArgumentException("no message template: " + code);
        }
    }

    public MessageTemplate(String code, String kind, String subject, String text) {
        this(code, kind, subject, text, false);
    }

    /** The names of all that has to be given. */
    Set<String> parameters() {
        var names = new TreeSet<String>();
        PARAMETER.matcher(subject + text).results().forEach(found -> names.add(found.group(1)));
        return names;
    }

    String subject(Map<String, String> parameters) {
        return filled(subject, parameters).replaceAll("\\p{Cntrl}+", " ").strip();
    }

    String text(Map<String, String> parameters) {
        return filled(text, parameters);
    }

    /** What was sent before the wording asked for more stays readable. */
    private static String filled(String wording, Map<String, String> parameters) {
        return PARAMETER
                .matcher(wording)
                .replaceAll(
                        found ->
                                Matcher.quoteReplacement(
                                        parameters.getOrDefault(found.group(1), UNKNOWN)));
    }
}

package vn.caunoi.procedures;

import java.util.Optional;
import java.util.StringJoiner;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.caunoi.web.LocalAddress;

/**
 * A part of the dossier (thành phần hồ sơ), and how many of it in which kind.
 *
 * @param certified certified copies (bản sao chứng thực)
 * @param form the name of its form ("Mẫu số 01"), with an address of the site where the file lies
 *     ("Mẫu số 01 /van-ban/mau-so-01"), or empty
 */
public record Paper(String name, int originals, int certified, int copies, String form) {

    private static final Pattern ADDRESSED = Pattern.compile("(.*?)\\s*(/\\S+)");

    public Paper {
        if (name.isBlank() || originals < 0 || certified < 0 || copies < 0) {
            throw new IllegalArgumentException("a paper needs a name and counts");
        }
    }

    /** "1 bản chính, 2 bản sao"; empty when no number was stated. */
    public String counts() {
        var counts = new StringJoiner(", ");
        add(counts, originals, "bản chính");
        add(counts, certified, "bản sao chứng thực");
        add(counts, copies, "bản sao");
        return counts.toString();
    }

    /** What the form is called. */
    public String formName() {
        Matcher addressed = ADDRESSED.matcher(form);
        return addressed.matches() && !addressed.group(1).isEmpty() ? addressed.group(1) : form;
    }

    /** Where its file lies on the site. */
    public Optional<String> formHref() {
        Matcher addressed = ADDRESSED.matcher(form);
        return addressed.matches() ? LocalAddress.of(addressed.group(2)) : Optional.empty();
    }

    private static void add(StringJoiner counts, int number, String kind) {
        if (number > 0) {
            counts.add(number + " " + kind);
        }
    }
}

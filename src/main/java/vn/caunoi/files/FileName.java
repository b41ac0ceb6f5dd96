package vn.caunoi.files;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A name that people see and that nothing on disk depends on (tên tệp): no path, composed letters,
 * no invisible characters, at most 120 long.
 */
record FileName(String value) {

    static final int LONGEST = 120;

    private static final Pattern PATH = Pattern.compile("^.*[/\\\\]", Pattern.DOTALL);
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]");
    private static final Pattern UNSAFE = Pattern.compile("[<>:\"|?*]");
    private static final Pattern EDGE = Pattern.compile("^[\\s.]+|[\\s.]+$");
    private static final Pattern TRICK =
            Pattern.compile(
                    "\\x00|[\\u202A-\\u202E\\u2066-\\u2069]|(?:^|[/\\\\])\\.\\.(?:[/\\\\]|$)");
    private static final String NAMELESS = "tep";

    FileName {
        if (value.isBlank() || value.length() > LONGEST) {
            throw new IllegalArgumentException("not a file name");
        }
    }

    static FileName of(String given) {
        String name =
                PATH.matcher(Normalizer.normalize(given, Normalizer.Form.NFC)).replaceFirst("");
        name = UNSEEN.matcher(name.replaceAll("\\s+", " ")).replaceAll("");
        name = EDGE.matcher(UNSAFE.matcher(name).replaceAll("-")).replaceAll("");
        return new FileName(name.isEmpty() ? NAMELESS : shortened(name));
    }

    /** Whether somebody wrote it to mislead: a way up, an end before the end, letters backwards. */
    static boolean isTrick(String given) {
        return TRICK.matcher(given).find();
    }

    /** In lower case, without the point; empty when there is none. */
    String extension() {
        return extensionOf(value).toLowerCase(Locale.ROOT);
    }

    FileName withExtension(String extension) {
        String stem = value.substring(0, value.length() - extensionOf(value).length());
        return new FileName(shortened(stem + extension));
    }

    @Override
    public String toString() {
        return value;
    }

    private static String shortened(String name) {
        if (name.length() <= LONGEST) {
            return name;
        }
        String extension = extensionOf(name);
        String tail = extension.isEmpty() ? "" : "." + extension;
        int end = LONGEST - tail.length();
        boolean halfACharacter = Character.isHighSurrogate(name.charAt(end - 1));
        return name.substring(0, halfACharacter ? end - 1 : end).stripTrailing() + tail;
    }

    private static String extensionOf(String name) {
        int point = name.lastIndexOf('.');
        return point <= 0 || name.length() - point > 6 ? "" : name.substring(point + 1);
    }
}

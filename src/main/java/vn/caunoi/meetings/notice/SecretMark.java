package vn.caunoi.meetings.notice;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The marks of state secrets on papers (dấu chỉ độ mật: Mật, Tối mật, Tuyệt mật; Luật Bảo vệ bí mật
 * nhà nước). What bears one has no place here. In running text the word "mật" says nothing: a mark
 * stands on a line of its own, or at an end of a file's name.
 */
final class SecretMark {

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final Pattern LINE =
            Pattern.compile(
                    "[^\\p{L}\\p{N}]*(?:(?:mức )?độ mật[^\\p{L}]*)?(tuyệt mật|tối mật|mật)[^\\p{L}\\p{N}]*",
                    FLAGS);
    private static final Pattern IN_NAME =
            Pattern.compile(
                    "(?<![\\p{L}\\p{N}])(?:(tuyệt|tối|tuyet|toi)[ _-]?(?:mật|mat))(?![\\p{L}\\p{N}])",
                    FLAGS);
    private static final Pattern AT_AN_END =
            Pattern.compile(
                    "^[\\[(_ -]*mật(?=[\\])_. -]|$)(?! ong| khẩu| thám| độ)|[\\[(]mật[\\])]|(?<![\\p{L}])(?<!bí |bảo )[_-] ?mật$",
                    FLAGS);

    private SecretMark() {}

    /** The mark that one of these lines is, as it is called. */
    static Optional<String> in(Stream<String> lines) {
        return lines.map(SecretMark::plain)
                .map(LINE::matcher)
                .filter(Matcher::matches)
                .map(found -> word(found.group(1)))
                .findFirst();
    }

    /** The mark that a file's name bears. */
    static Optional<String> inName(String name) {
        String stem = plain(name.replaceFirst("\\.[A-Za-z0-9]{1,5}$", ""));
        Matcher named = IN_NAME.matcher(stem);
        if (named.find()) {
            return Optional.of(
                    named.group(1).toLowerCase(Locale.ROOT).startsWith("tu")
                            ? "Tuyệt mật"
                            : "Tối mật");
        }
        return AT_AN_END.matcher(stem).find() ? Optional.of("Mật") : Optional.empty();
    }

    private static String word(String found) {
        String lower = found.toLowerCase(Locale.ROOT);
        return Character.toUpperCase(lower.charAt(0)) + lower.substring(1);
    }

    /** Composed, blanks of all kinds made one. */
    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .replaceAll("[\\s\\u00a0]+", " ")
                .strip();
    }
}

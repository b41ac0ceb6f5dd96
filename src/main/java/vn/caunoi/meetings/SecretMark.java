package vn.caunoi.meetings;

import java.io.IOException;
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
public final class SecretMark {

    private static final String NOT_HERE =
            "Tệp “%s” mang dấu %s. Tài liệu bí mật nhà nước không được đưa lên phần mềm này; hãy dùng"
                    + " bản giấy theo quy định bảo vệ bí mật nhà nước.";
    private static final String LOCKED =
            "Tệp “%s” có mật khẩu nên không kiểm tra được dấu độ mật; hãy gửi bản không có mật khẩu.";
    private static final String UNREADABLE = "Không đọc được tệp “%s”: tệp bị hỏng.";

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

    /** Why a file may not be kept, in a sentence; of pictures only the name is looked at. */
    public static Optional<String> refusal(byte[] content, String name) {
        try {
            Optional<String> mark = inName(name);
            return (mark.isPresent() ? mark : in(DocumentText.lines(content, name)))
                    .map(found -> NOT_HERE.formatted(name, found));
        } catch (DocumentText.Locked locked) {
            return Optional.of(LOCKED.formatted(name));
        } catch (IOException broken) {
            return Optional.of(UNREADABLE.formatted(name));
        }
    }

    /** The mark that one of these lines is, as it is called. */
    public static Optional<String> in(Stream<String> lines) {
        return lines.map(SecretMark::plain)
                .map(LINE::matcher)
                .filter(Matcher::matches)
                .map(found -> word(found.group(1)))
                .findFirst();
    }

    /** The mark that a file's name bears. */
    public static Optional<String> inName(String name) {
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

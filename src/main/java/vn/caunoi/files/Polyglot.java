package vn.caunoi.files;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * A file that is two things at once (tệp hai mặt): a picture that browsers could also read as a
 * page or a script, a PDF that is also an archive.
 */
final class Polyglot {

    private static final Pattern PAGE =
            Pattern.compile(
                    "<(?:script|iframe|object|!doctype|\\?php|html[\\s>]|body[\\s>]|svg[\\s>])",
                    Pattern.CASE_INSENSITIVE);

    /** The sides of a GIF, the length of a JPEG's first part, written as the start of a comment. */
    private static final Pattern SCRIPT =
            Pattern.compile(
                    "^(?:GIF8[79]a[/=][\\x20-\\x7e]|\\xff\\xd8\\xff[\\xe0-\\xef]/[*/])",
                    Pattern.DOTALL);

    private static final int PDF_BEGINS_WITHIN = 1_024;

    private Polyglot() {}

    /** What the picture is besides; empty when it is nothing else. */
    static String besidesPicture(Path path, byte[] beginning) throws IOException {
        if (SCRIPT.matcher(latin(beginning)).find()) {
            return "mã lệnh giả làm ảnh";
        }
        try (Arena arena = Arena.ofConfined()) {
            return PAGE.matcher(RawText.of(path, arena)).find() ? "ảnh có gắn mã HTML" : "";
        }
    }

    static boolean isAlsoArchive(Path pdf) throws IOException {
        try (ZipFile zip = new ZipFile(pdf.toFile())) {
            return zip.size() > 0;
        } catch (ZipException e) {
            return false;
        }
    }

    static boolean isAlsoPdf(byte[] beginning) {
        String text = latin(beginning);
        return text.substring(0, Math.min(text.length(), PDF_BEGINS_WITHIN)).contains("%PDF-");
    }

    private static String latin(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}

package vn.caunoi.publishing.imports;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The encoding of an old page (bảng mã). What reads as UTF-8 is UTF-8, whatever it declares; then
 * its declaration counts; Vietnamese Windows wrote the rest.
 */
final class HtmlCharset {

    private static final Pattern DECLARED =
            Pattern.compile("(?i)charset\\s{0,5}=\\s{0,5}[\"']?([\\w.:-]{1,40})");
    private static final Charset WINDOWS = Charset.forName("windows-1258");

    private HtmlCharset() {}

    static String decode(byte[] bytes) {
        if (bytes.length > 1 && bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF) {
            return new String(bytes, StandardCharsets.UTF_16BE);
        }
        if (bytes.length > 1 && bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE) {
            return new String(bytes, StandardCharsets.UTF_16LE);
        }
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException e) {
            return new String(bytes, declared(bytes));
        }
    }

    private static Charset declared(byte[] bytes) {
        int start = Math.min(bytes.length, 4096);
        Matcher name = DECLARED.matcher(new String(bytes, 0, start, StandardCharsets.ISO_8859_1));
        try {
            return name.find() ? Charset.forName(name.group(1)) : WINDOWS;
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return WINDOWS;
        }
    }
}

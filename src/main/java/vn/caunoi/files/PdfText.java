package vn.caunoi.files;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * A PDF, looked through for commands that run by themselves (JavaScript, Launch), also where names
 * are written with {@code #xx} and inside compressed objects. What an encrypted PDF holds stays
 * unseen.
 */
record PdfText(RawText raw) {

    private static final Pattern COMMAND =
            Pattern.compile("/(?:%s|%s)(?![A-Za-z])".formatted(name("JavaScript"), name("Launch")));
    private static final Pattern COMPRESSED_OBJECTS =
            Pattern.compile("/ObjStm.{0,1000}?stream\\r?\\n", Pattern.DOTALL);
    private static final Pattern END = Pattern.compile("%%EOF|startxref");
    private static final int MOST_INFLATED = 32 << 20;

    boolean isWhole() {
        return raw.startsWith("%PDF-") && END.matcher(raw).find();
    }

    boolean commands() {
        if (COMMAND.matcher(raw).find()) {
            return true;
        }
        Matcher objects = COMPRESSED_OBJECTS.matcher(raw);
        while (objects.find()) {
            if (COMMAND.matcher(inflated(objects.end())).find()) {
                return true;
            }
        }
        return false;
    }

    private String inflated(int start) {
        StringBuilder text = new StringBuilder();
        byte[] buffer = new byte[1 << 16];
        try (Inflater inflater = new Inflater()) {
            inflater.setInput(raw.bytes().asSlice(start).asByteBuffer());
            int count = inflater.inflate(buffer);
            while (count > 0 && text.length() < MOST_INFLATED) {
                for (int i = 0; i < count; i++) {
                    text.append((char) Byte.toUnsignedInt(buffer[i]));
                }
                count = inflater.inflate(buffer);
            }
        } catch (DataFormatException e) {
            // Another filter or encrypted: what was read so far is looked at.
        }
        return text.toString();
    }

    /** Every letter of a name may be written as its number. */
    private static String name(String plain) {
        return plain.chars()
                .mapToObj(letter -> "(?:%c|#(?i:%02x))".formatted(letter, letter))
                .collect(Collectors.joining());
    }
}

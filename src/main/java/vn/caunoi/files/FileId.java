package vn.caunoi.files;

import java.util.HexFormat;
import java.util.regex.Pattern;

/** The SHA-256 of a file's bytes, in hexadecimal (mã băm của tệp). */
public record FileId(String value) {

    private static final Pattern FORM = Pattern.compile("[0-9a-f]{64}");

    public FileId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not a SHA-256 in lower-case hexadecimal");
        }
    }

    static FileId of(byte[] digest) {
        return new FileId(HexFormat.of().formatHex(digest));
    }

    @Override
    public String toString() {
        return value;
    }
}

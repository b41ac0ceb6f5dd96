package vn.caunoi.files;

import java.util.regex.Pattern;

/** The name of stored bytes: their SHA-256, in hexadecimal. */
public record FileId(String value) {

    private static final Pattern SHA_256 = Pattern.compile("[0-9a-f]{64}");

    public FileId {
        if (!SHA_256.matcher(value).matches()) {
            throw new IllegalArgumentException("not a SHA-256: " + value);
        }
    }
}

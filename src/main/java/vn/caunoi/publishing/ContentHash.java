package vn.caunoi.publishing;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Tells whether an import brings anything new: the hash of all that an importer handed over. */
final class ContentHash {

    private ContentHash() {}

    static String of(Incoming incoming) {
        try {
            byte[] all = incoming.toString().getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(all));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}

package vn.caunoi.program.archive;

import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestInputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The SHA-256 of what passes through a stream (mã băm). */
final class Digested {

    private final MessageDigest digest = sha256();

    /** Leaves the stream below open. */
    OutputStream writing(OutputStream to) {
        return new DigestOutputStream(to, digest);
    }

    InputStream reading(InputStream from) {
        return new DigestInputStream(from, digest);
    }

    String hex() {
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}

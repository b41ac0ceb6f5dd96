package vn.caunoi.identity;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;

/**
 * What stands in an address that may be used once (liên kết dùng một lần). The database knows only
 * its digest.
 */
record OneTimeLink(String token) {

    static final String ADDRESS = "/khoi-tao";

    private static final int BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    static OneTimeLink random() {
        byte[] token = new byte[BYTES];
        RANDOM.nextBytes(token);
        return new OneTimeLink(Base64.getUrlEncoder().withoutPadding().encodeToString(token));
    }

    String path() {
        return ADDRESS + "/" + token;
    }

    byte[] digest() {
        return digest(token);
    }

    static byte[] digest(String secret) {
        try {
            return MessageDigest.getInstance("SHA-256")
                    .digest(secret.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Never says what it holds: it would stand in a log. */
    @Override
    public String toString() {
        return "one-time link";
    }
}

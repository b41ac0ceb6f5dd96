package vn.caunoi.statistics.proof;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;

/** The open half of a signing key (khóa công khai), as it travels with every snapshot. */
record PublicKey(java.security.PublicKey key) {

    private static final String ED25519 = "Ed25519";

    static PublicKey of(java.security.PublicKey key) {
        return new PublicKey(key);
    }

    /**
     * @throws GeneralSecurityException when the text is no such key
     */
    static PublicKey read(String base64) throws GeneralSecurityException {
        byte[] bytes = Base64.getDecoder().decode(base64);
        return new PublicKey(
                KeyFactory.getInstance(ED25519).generatePublic(new X509EncodedKeySpec(bytes)));
    }

    /** Base64 of its X.509 form, as {@code openssl pkey -pubin} reads it. */
    String text() {
        return Base64.getEncoder().encodeToString(key.getEncoded());
    }

    /** By which people know it again (dấu vân tay của khóa): SHA-256 of its X.509 form. */
    String fingerprint() {
        return Chain.sha256(key.getEncoded());
    }

    boolean signed(byte[] bytes, String signature) {
        try {
            Signature check = Signature.getInstance(ED25519);
            check.initVerify(key);
            check.update(bytes);
            return check.verify(Base64.getDecoder().decode(signature));
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            return false;
        }
    }
}

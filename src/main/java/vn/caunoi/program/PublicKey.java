package vn.caunoi.program;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.HexFormat;

/** The open half of a signing key (khóa công khai), Ed25519, as it travels with what was signed. */
public record PublicKey(java.security.PublicKey key) {

    private static final String ED25519 = "Ed25519";

    /**
     * @throws GeneralSecurityException when the text is no such key
     */
    public static PublicKey read(String base64) throws GeneralSecurityException {
        byte[] bytes = Base64.getDecoder().decode(base64);
        return new PublicKey(
                KeyFactory.getInstance(ED25519).generatePublic(new X509EncodedKeySpec(bytes)));
    }

    /** Base64 of its X.509 form, as {@code openssl pkey -pubin} reads it. */
    public String text() {
        return Base64.getEncoder().encodeToString(key.getEncoded());
    }

    /** By which people know it again (dấu vân tay của khóa): SHA-256 of its X.509 form. */
    public String fingerprint() {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(key.getEncoded());
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    public boolean signed(byte[] bytes, String signature) {
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

package vn.caunoi.program;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;

/** A signing key (khóa ký), Ed25519, with its open half. */
public final class SecretKey {

    private static final String ED25519 = "Ed25519";

    private final PrivateKey key;
    private final PublicKey open;

    private SecretKey(PrivateKey key, PublicKey open) {
        this.key = key;
        this.open = open;
    }

    public static SecretKey make() {
        try {
            var pair = KeyPairGenerator.getInstance(ED25519).generateKeyPair();
            return new SecretKey(pair.getPrivate(), new PublicKey(pair.getPublic()));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * @param open as {@link PublicKey#text} writes it
     * @param secret as {@link #text} writes it
     * @throws GeneralSecurityException when one of them is no such key
     */
    public static SecretKey read(String open, String secret) throws GeneralSecurityException {
        return new SecretKey(
                KeyFactory.getInstance(ED25519)
                        .generatePrivate(
                                new PKCS8EncodedKeySpec(Base64.getDecoder().decode(secret))),
                PublicKey.read(open));
    }

    /** What everybody checks signatures with. */
    public PublicKey open() {
        return open;
    }

    /** In base64. */
    public String sign(byte[] bytes) {
        try {
            Signature signature = Signature.getInstance(ED25519);
            signature.initSign(key);
            signature.update(bytes);
            return Base64.getEncoder().encodeToString(signature.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Base64 of its PKCS #8 form; for its keeper alone. */
    public String text() {
        return Base64.getEncoder().encodeToString(key.getEncoded());
    }
}

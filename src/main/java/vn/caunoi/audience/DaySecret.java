package vn.caunoi.audience;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import vn.caunoi.web.ClientAddresses;

/** The random secret of one local day (khóa của ngày); without it no pseudonym can be guessed. */
final class DaySecret {

    private static final String HMAC = "HmacSHA256";
    private static final int BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final byte[] bytes;
    private final Mac keyed;

    DaySecret(byte[] bytes) {
        this.bytes = bytes.clone();
        this.keyed = keyed(bytes);
    }

    static byte[] random() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return bytes;
    }

    byte[] bytes() {
        return bytes.clone();
    }

    boolean is(byte[] other) {
        return Arrays.equals(bytes, other);
    }

    Pseudonym of(Caller caller) {
        Mac mac = copy();
        mac.update(ClientAddresses.network(caller.address()));
        mac.update((byte) 0);
        mac.update(caller.agent().getBytes(ISO_8859_1));
        mac.update((byte) 0);
        mac.update(ByteBuffer.allocate(Long.BYTES).putLong(0, caller.site()));
        return new Pseudonym(Arrays.copyOf(mac.doFinal(), Pseudonym.BYTES));
    }

    private Mac copy() {
        try {
            return (Mac) keyed.clone();
        } catch (CloneNotSupportedException e) {
            return keyed(bytes);
        }
    }

    private static Mac keyed(byte[] bytes) {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(bytes, HMAC));
            return mac;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}

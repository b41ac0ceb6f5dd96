package vn.caunoi.identity.factors;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.net.URLEncoder;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import javax.crypto.spec.SecretKeySpec;
import org.bouncycastle.util.encoders.Base32;

/**
 * What the app and the program both know and make codes from (khóa bí mật), by RFC 6238 as every
 * app understands it: SHA-1, six digits, thirty seconds.
 */
public record TotpSecret(byte[] bytes) {

    public static final int BYTES = 20;

    private static final Duration STEP = Duration.ofSeconds(30);
    private static final int DIGITS = 6;

    /** How many steps the clock of a telephone may be away. */
    private static final int DRIFT = 1;

    /** For whoever types it in: four letters in a group. */
    public String inGroups() {
        return base32().replaceAll("(.{4})(?=.)", "$1 ");
    }

    /** What the picture says to the app. */
    public String address(String issuer, String account) {
        return "otpauth://totp/%s:%s?secret=%s&issuer=%s"
                .formatted(encoded(issuer), encoded(account), base32(), encoded(issuer));
    }

    /** The step that the code belongs to, when it is one of now or next to now. */
    public OptionalLong step(String code, Instant now) {
        long current = now.getEpochSecond() / STEP.toSeconds();
        return LongStream.rangeClosed(current - DRIFT, current + DRIFT)
                .filter(step -> isSame(code(step), code))
                .findFirst();
    }

    public String code(Instant at) {
        return code(at.getEpochSecond() / STEP.toSeconds());
    }

    private String code(long step) {
        try {
            var key =
                    new SecretKeySpec(
                            bytes, TimeBasedOneTimePasswordGenerator.TOTP_ALGORITHM_HMAC_SHA1);
            return new TimeBasedOneTimePasswordGenerator(STEP, DIGITS)
                    .generateOneTimePasswordString(
                            key, Instant.ofEpochSecond(step * STEP.toSeconds()), Locale.ROOT);
        } catch (InvalidKeyException e) {
            throw new IllegalStateException(e);
        }
    }

    private String base32() {
        return Base32.toBase32String(bytes);
    }

    private static boolean isSame(String expected, String typed) {
        return MessageDigest.isEqual(expected.getBytes(UTF_8), typed.getBytes(UTF_8));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, UTF_8).replace("+", "%20");
    }
}

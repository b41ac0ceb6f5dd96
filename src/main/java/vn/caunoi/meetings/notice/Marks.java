package vn.caunoi.meetings.notice;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.caunoi.identity.SealedWords;

/**
 * Marks that are the same for the same words and tell nothing of them (dấu không đọc ngược được).
 * Each scope has a secret of its own, sealed with a key outside the database; once it is forgotten
 * nobody can make its marks again.
 */
@Component
public class Marks {

    private static final String PURPOSE = "meetings.marks";
    private static final int SECRET_BYTES = 32;

    private final JdbcClient jdbc;
    private final SealedWords sealed;
    private final SecureRandom chance = new SecureRandom();

    Marks(JdbcClient jdbc, SealedWords sealed) {
        this.jdbc = jdbc;
        this.sealed = sealed;
    }

    /** The mark of these words, in a transaction of the caller when the scope is new. */
    public byte[] of(String scope, String words) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret(scope), "HmacSHA256"));
            return mac.doFinal(words.getBytes(UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    public void forget(String scope) {
        jdbc.sql("delete from meetings.secret where scope = :scope").param("scope", scope).update();
    }

    private byte[] secret(String scope) {
        byte[] drawn = new byte[SECRET_BYTES];
        chance.nextBytes(drawn);
        String words =
                jdbc.sql(
                                """
                                insert into meetings.secret (scope, sealed) values (:scope, :sealed)
                                on conflict (scope) do update set scope = excluded.scope
                                returning sealed
                                """)
                        .param("scope", scope)
                        .param("sealed", sealed.seal(PURPOSE, HexFormat.of().formatHex(drawn)))
                        .query(String.class)
                        .single();
        return HexFormat.of()
                .parseHex(
                        sealed.open(PURPOSE, words)
                                .orElseThrow(
                                        () -> new IllegalStateException("sealed by another key")));
    }
}

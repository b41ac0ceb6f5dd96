package vn.caunoi.identity.factors;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.bouncycastle.util.encoders.Base32;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.caunoi.identity.PersonId;

/**
 * Codes on paper for the day when the telephone is lost (mã dự phòng), each good once. They are
 * long enough for a plain hash, so that they open the door even after the key was lost.
 */
@Component
public class RecoveryCodes {

    /** From here on people are told to make new ones. */
    public static final int FEW = 3;

    static final int MADE = 10;
    private static final int BYTES = 10;

    private final JdbcClient jdbc;
    private final Keyring keyring;
    private final Clock clock;

    RecoveryCodes(JdbcClient jdbc, Keyring keyring, Clock clock) {
        this.jdbc = jdbc;
        this.keyring = keyring;
        this.clock = clock;
    }

    /** Makes ten new ones, to be shown this once; those before are worth nothing any more. */
    @Transactional
    public List<String> renew(PersonId person) {
        remove(person);
        List<String> codes = Stream.generate(this::draw).limit(MADE).toList();
        for (String code : codes) {
            jdbc.sql(
                            "insert into identity.recovery_code (person, digest) values (:person, :digest)")
                    .param("person", person.value())
                    .param("digest", digest(person, code))
                    .update();
        }
        return codes;
    }

    /** Whether it is one of theirs that was not used; from now on it is. */
    public boolean use(PersonId person, String typed) {
        return jdbc.sql(
                                """
                                update identity.recovery_code set used_at = :now
                                where person = :person and digest = :digest and used_at is null
                                """)
                        .param("now", OffsetDateTime.now(clock))
                        .param("person", person.value())
                        .param("digest", digest(person, typed))
                        .update()
                == 1;
    }

    public int left(PersonId person) {
        return jdbc.sql(
                        """
                        select count(*) from identity.recovery_code
                        where person = :person and used_at is null
                        """)
                .param("person", person.value())
                .query(Integer.class)
                .single();
    }

    public void remove(PersonId person) {
        jdbc.sql("delete from identity.recovery_code where person = :person")
                .param("person", person.value())
                .update();
    }

    private String draw() {
        String letters = Base32.toBase32String(keyring.random(BYTES));
        return letters.replaceAll("(.{4})(?=.)", "$1-");
    }

    private static byte[] digest(PersonId person, String typed) {
        String letters = typed.toUpperCase(Locale.ROOT).replaceAll("[^A-Z2-7]", "");
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            sha256.update(ByteBuffer.allocate(Long.BYTES).putLong(0, person.value()));
            return sha256.digest(letters.getBytes(StandardCharsets.US_ASCII));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}

package vn.caunoi.identity.factors;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.OptionalLong;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.caunoi.identity.PersonId;

/** The apps that show people their codes (ứng dụng tạo mã). */
@Component
public class AuthenticatorApps {

    private static final String PURPOSE = "authenticator";

    private final JdbcClient jdbc;
    private final Keyring keyring;
    private final Clock clock;

    AuthenticatorApps(JdbcClient jdbc, Keyring keyring, Clock clock) {
        this.jdbc = jdbc;
        this.keyring = keyring;
        this.clock = clock;
    }

    public TotpSecret draw() {
        return new TotpSecret(keyring.random(TotpSecret.BYTES));
    }

    /** Since when somebody has one. */
    public Optional<Instant> since(PersonId person) {
        return jdbc.sql("select since from identity.authenticator where person = :person")
                .param("person", person.value())
                .query(OffsetDateTime.class)
                .optional()
                .map(OffsetDateTime::toInstant);
    }

    /** Takes the app into use when it shows the right code; it replaces one that was there. */
    public boolean setUp(PersonId person, TotpSecret secret, String code) {
        OptionalLong step = secret.step(code, clock.instant());
        if (step.isEmpty()) {
            return false;
        }
        jdbc.sql(
                        """
                        insert into identity.authenticator (person, secret, last_step, since)
                        values (:person, :secret, :step, :now)
                        on conflict (person) do update
                        set secret = excluded.secret, last_step = excluded.last_step,
                            since = excluded.since
                        """)
                .param("person", person.value())
                .param("secret", keyring.seal(PURPOSE, secret.bytes()))
                .param("step", step.getAsLong())
                .param("now", OffsetDateTime.now(clock))
                .update();
        return true;
    }

    /** Whether the code is right at this time and neither it nor a later one was used before. */
    public boolean accepts(PersonId person, String code) {
        OptionalLong step =
                secret(person)
                        .map(known -> known.step(code, clock.instant()))
                        .orElse(OptionalLong.empty());
        return step.isPresent()
                && jdbc.sql(
                                        """
                                        update identity.authenticator set last_step = :step
                                        where person = :person and last_step < :step
                                        """)
                                .param("person", person.value())
                                .param("step", step.getAsLong())
                                .update()
                        == 1;
    }

    public void remove(PersonId person) {
        jdbc.sql("delete from identity.authenticator where person = :person")
                .param("person", person.value())
                .update();
    }

    private Optional<TotpSecret> secret(PersonId person) {
        return jdbc.sql("select secret from identity.authenticator where person = :person")
                .param("person", person.value())
                .query((row, _) -> row.getBytes("secret"))
                .optional()
                .flatMap(kept -> keyring.open(PURPOSE, kept))
                .map(TotpSecret::new);
    }
}

package vn.caunoi.identity.outside;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.caunoi.identity.PersonId;

/** Which accounts elsewhere were tied to accounts here (tài khoản ngoài đã nối). */
@Component
public class OutsideAccounts {

    private final JdbcClient jdbc;
    private final Provider provider;
    private final Clock clock;

    OutsideAccounts(JdbcClient jdbc, Provider provider, Clock clock) {
        this.jdbc = jdbc;
        this.provider = provider;
        this.clock = clock;
    }

    public Optional<PersonId> owner(String subject) {
        return jdbc.sql(
                        """
                        select person from identity.outside_account
                        where issuer = :issuer and subject = :subject
                        """)
                .param("issuer", provider.issuer())
                .param("subject", subject)
                .query(Long.class)
                .optional()
                .map(PersonId::new);
    }

    public boolean hasOne(PersonId person) {
        return jdbc.sql(
                        """
                        select exists (select 1 from identity.outside_account
                                       where issuer = :issuer and person = :person)
                        """)
                .param("issuer", provider.issuer())
                .param("person", person.value())
                .query(Boolean.class)
                .single();
    }

    /** Ties it; false when it is tied to somebody else already, or they have another one. */
    public boolean tie(PersonId person, String subject) {
        return jdbc.sql(
                                """
                                insert into identity.outside_account
                                    (issuer, subject, person, since)
                                values (:issuer, :subject, :person, :now)
                                on conflict do nothing
                                """)
                        .param("issuer", provider.issuer())
                        .param("subject", subject)
                        .param("person", person.value())
                        .param("now", OffsetDateTime.now(clock))
                        .update()
                == 1;
    }

    public void untie(PersonId person) {
        jdbc.sql(
                        """
                        delete from identity.outside_account
                        where issuer = :issuer and person = :person
                        """)
                .param("issuer", provider.issuer())
                .param("person", person.value())
                .update();
    }
}

package vn.caunoi.identity.factors;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.caunoi.identity.PersonId;

/** What people have besides their password, taken together (yếu tố thứ hai). */
@Component
public class SecondFactors {

    private final JdbcClient jdbc;
    private final AuthenticatorApps apps;
    private final Passkeys passkeys;
    private final RecoveryCodes codes;

    SecondFactors(JdbcClient jdbc, AuthenticatorApps apps, Passkeys passkeys, RecoveryCodes codes) {
        this.jdbc = jdbc;
        this.apps = apps;
        this.passkeys = passkeys;
        this.codes = codes;
    }

    /** Whether somebody has to prove more than a password when they sign in. */
    public boolean areSetUp(PersonId person) {
        return count(person) > 0;
    }

    /** Whether they would be left with the password alone if one were taken away. */
    public boolean isTheLast(PersonId person) {
        return count(person) == 1;
    }

    /** Takes all away: for whoever lost everything and was recognised in person. */
    @Transactional
    public void forget(PersonId person) {
        apps.remove(person);
        passkeys.removeAll(person);
        codes.remove(person);
    }

    private int count(PersonId person) {
        return jdbc.sql(
                        """
                        select (select count(*) from identity.authenticator where person = :person)
                             + (select count(*) from identity.passkey where person = :person)
                        """)
                .param("person", person.value())
                .query(Integer.class)
                .single();
    }
}

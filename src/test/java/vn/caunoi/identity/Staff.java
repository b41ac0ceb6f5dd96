package vn.caunoi.identity;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import vn.caunoi.units.UnitId;

/** Hires people for tests: {@code @Import(Staff.class)}. */
public class Staff {

    private final People people;
    private final Grants grants;
    private final RightsTable table;

    Staff(People people, Grants grants, RightsTable table) {
        this.people = people;
        this.grants = grants;
        this.table = table;
    }

    /** Somebody new with a role at a unit, or for the whole program. */
    public Person hire(String username, String role, @Nullable UnitId unit) {
        return hire(username, role, unit, null);
    }

    /** The same for one section of the unit's site. */
    public Person hire(
            String username, String role, @Nullable UnitId unit, @Nullable Long section) {
        Person person =
                people.named(username)
                        .orElseGet(
                                () ->
                                        people.add(
                                                username,
                                                "Người " + username,
                                                username + "@minhhoa.example",
                                                ""));
        grants.add(
                person.id(),
                table.role(role).orElseThrow(),
                unit,
                section,
                LocalDate.of(2025, 7, 1),
                null,
                "kiểm thử");
        return person;
    }

    /** Sends a request as this person, who signed in with both factors. */
    public static RequestPostProcessor as(Person person) {
        return request ->
                csrf().postProcessRequest(withoutToken(person).postProcessRequest(request));
    }

    /** The same without the token against forged forms. */
    static RequestPostProcessor withoutToken(Person person) {
        return authentication(
                UsernamePasswordAuthenticationToken.authenticated(
                        Accounts.name(person.id()),
                        null,
                        List.of(
                                factor(FactorGrantedAuthority.PASSWORD_AUTHORITY),
                                factor(FactorGrantedAuthority.OTT_AUTHORITY))));
    }

    private static FactorGrantedAuthority factor(String authority) {
        return FactorGrantedAuthority.fromAuthority(authority);
    }
}

package vn.caunoi.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** Checks a password and opens a session (đăng nhập). */
@Component
class SignIn {

    private final People people;
    private final PasswordEncoder passwords;
    private final SecurityContextRepository contexts;
    private final Supplier<String> nobodysPassword;

    SignIn(People people, PasswordEncoder passwords, SecurityContextRepository contexts) {
        this.people = people;
        this.passwords = passwords;
        this.contexts = contexts;
        this.nobodysPassword = SingletonSupplier.of(() -> passwords.encode("không của ai"));
    }

    /** The person, when the password is theirs; an unknown name takes as long as a known one. */
    Optional<Person> check(String username, String password) {
        Optional<Person> person = people.named(username.strip()).filter(Person::active);
        String encoded =
                person.map(Person::id).flatMap(people::password).orElseGet(nobodysPassword);
        boolean matches = passwords.matches(password, encoded);
        return person.filter(_ -> matches);
    }

    /** Opens a session under a new number, so that one known before is worth nothing. */
    void open(Person person, HttpServletRequest request, HttpServletResponse response) {
        if (request.getSession(false) != null) {
            request.changeSessionId();
        }
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(
                UsernamePasswordAuthenticationToken.authenticated(
                        Accounts.name(person.id()),
                        null,
                        List.of(
                                FactorGrantedAuthority.fromAuthority(
                                        FactorGrantedAuthority.PASSWORD_AUTHORITY))));
        SecurityContextHolder.setContext(context);
        contexts.saveContext(context, request, response);
    }
}

package vn.caunoi.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.csrf.HttpSessionCsrfTokenRepository;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;
import vn.caunoi.identity.factors.AuthenticatorApps;
import vn.caunoi.identity.factors.RecoveryCodes;
import vn.caunoi.journal.Act;
import vn.caunoi.journal.Journal;

/** Checks what somebody proves themselves with, and opens the session (đăng nhập). */
@Component
class SignIn {

    private final People people;
    private final Tries tries;
    private final PasswordEncoder passwords;
    private final AuthenticatorApps apps;
    private final RecoveryCodes codes;
    private final SecurityContextRepository contexts;
    private final Journal journal;
    private final Clock clock;
    private final Supplier<String> nobodysPassword;

    SignIn(
            People people,
            Tries tries,
            PasswordEncoder passwords,
            AuthenticatorApps apps,
            RecoveryCodes codes,
            SecurityContextRepository contexts,
            Journal journal,
            Clock clock) {
        this.people = people;
        this.tries = tries;
        this.passwords = passwords;
        this.apps = apps;
        this.codes = codes;
        this.contexts = contexts;
        this.journal = journal;
        this.clock = clock;
        this.nobodysPassword =
                SingletonSupplier.of(
                        () -> Objects.requireNonNull(passwords.encode("không của ai")));
    }

    /** What came of a try (kết quả thử). */
    sealed interface Outcome {

        record Right(Person person) implements Outcome {}

        /**
         * Wrong, and that is all that is said.
         *
         * @param next how long the next try has to wait
         */
        record Wrong(Duration next) implements Outcome {}

        /** Not even looked at: earlier ones were wrong. */
        record TooEarly(Duration left) implements Outcome {}
    }

    /** Asks for the password; an unknown name is treated, and takes as long, as a known one. */
    Outcome password(String username, String password, String address) {
        Optional<Person> person = people.named(username.strip());
        var counted = tries.password(username, person, address);
        Duration wait = tries.begin(counted);
        if (!wait.isZero()) {
            return new Outcome.TooEarly(wait);
        }
        Optional<Person> active = person.filter(Person::active);
        Optional<String> kept = active.map(Person::id).flatMap(people::password);
        String encoded = kept.orElseGet(nobodysPassword);
        boolean matches =
                password.length() <= PasswordRule.LONGEST_TYPED
                        && passwords.matches(password, encoded);
        if (!matches || kept.isEmpty()) {
            return new Outcome.Wrong(tries.remaining(counted));
        }
        tries.forgive(counted);
        if (passwords.upgradeEncoding(encoded)) {
            people.setPassword(
                    active.get().id(), Objects.requireNonNull(passwords.encode(password)));
        }
        return new Outcome.Right(active.get());
    }

    /** Asks for the second step: a code of the app, or one of those on paper. */
    Outcome code(Person person, String typed) {
        var counted = tries.code(person.id());
        Duration wait = tries.begin(counted);
        if (!wait.isZero()) {
            return new Outcome.TooEarly(wait);
        }
        String code = typed.replaceAll("\\s", "");
        boolean right =
                code.matches("[0-9]{6}")
                        ? apps.accepts(person.id(), code)
                        : codes.use(person.id(), code);
        if (!right) {
            return new Outcome.Wrong(tries.remaining(counted));
        }
        tries.forgive(counted);
        return new Outcome.Right(person);
    }

    /**
     * Opens the session, or notes one more proof in it. Its number and its token are new each time,
     * so that those known before are worth nothing.
     */
    void open(
            Person person,
            Proof.Factor factor,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (request.getSession(false) != null) {
            request.changeSessionId();
            new HttpSessionCsrfTokenRepository().saveToken(null, request, response);
        }
        confirm(person, factor, request, response);
        journal.record(
                new Act(Act.account(person.id().value()), "đăng nhập", null, "", factor.label()));
    }

    /** Notes that somebody who is signed in proved themselves again. */
    void confirm(
            Person person,
            Proof.Factor factor,
            HttpServletRequest request,
            HttpServletResponse response) {
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(Proof.with(person.id(), factor, clock.instant()));
        SecurityContextHolder.setContext(context);
        contexts.saveContext(context, request, response);
    }
}

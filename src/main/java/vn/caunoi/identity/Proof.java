package vn.caunoi.identity;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;

/** How and when somebody proved in this session who they are (bằng chứng đăng nhập). */
record Proof(Authentication session) {

    /** Whoever changes how people sign in has to have proved themselves this short a time ago. */
    static final Duration FRESH = Duration.ofMinutes(5);

    /** What proves somebody (yếu tố), in the words of the framework and of the journal. */
    enum Factor {
        PASSWORD(FactorGrantedAuthority.PASSWORD_AUTHORITY, "mật khẩu"),
        CODE(FactorGrantedAuthority.OTT_AUTHORITY, "mã xác thực"),
        PASSKEY(FactorGrantedAuthority.WEBAUTHN_AUTHORITY, "khóa truy cập"),
        OUTSIDE(FactorGrantedAuthority.AUTHORIZATION_CODE_AUTHORITY, "tài khoản ngoài");

        private final String authority;
        private final String label;

        Factor(String authority, String label) {
            this.authority = authority;
            this.label = label;
        }

        String label() {
            return label;
        }
    }

    static Optional<Proof> current() {
        return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
                .filter(Authentication::isAuthenticated)
                .map(Proof::new);
    }

    Optional<PersonId> person() {
        return Accounts.number(session.getName());
    }

    /** Whether more than a password was asked; a passkey asks its holder by itself. */
    boolean isByTwoFactors() {
        return factors()
                .anyMatch(
                        factor ->
                                factor.getAuthority().equals(Factor.CODE.authority)
                                        || factor.getAuthority().equals(Factor.PASSKEY.authority));
    }

    boolean isFresh(Instant now) {
        return factors().anyMatch(factor -> factor.getIssuedAt().isAfter(now.minus(FRESH)));
    }

    /** The session's proof after somebody proved themselves once more. */
    static Authentication with(PersonId person, Factor factor, Instant now) {
        var proven = FactorGrantedAuthority.withAuthority(factor.authority).issuedAt(now).build();
        Stream<FactorGrantedAuthority> before =
                current()
                        .filter(proof -> proof.person().filter(person::equals).isPresent())
                        .stream()
                        .flatMap(Proof::factors)
                        .filter(other -> !other.getAuthority().equals(factor.authority));
        return UsernamePasswordAuthenticationToken.authenticated(
                Accounts.name(person), null, Stream.concat(before, Stream.of(proven)).toList());
    }

    private Stream<FactorGrantedAuthority> factors() {
        return session.getAuthorities().stream()
                .filter(FactorGrantedAuthority.class::isInstance)
                .map(FactorGrantedAuthority.class::cast);
    }
}

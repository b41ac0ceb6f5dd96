package vn.caunoi.identity;

import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * How passwords are stored (băm mật khẩu): argon2id with 19 MiB and two passes (OWASP). As many at
 * once as there are processors: more would only take memory from each other.
 */
@Component
class Passwords implements PasswordEncoder {

    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;
    private static final int LANES = 1;
    private static final int KIBIBYTES = 19 << 10;
    private static final int PASSES = 2;

    private final PasswordEncoder argon2id =
            new Argon2PasswordEncoder(SALT_BYTES, HASH_BYTES, LANES, KIBIBYTES, PASSES);
    private final Semaphore seats = new Semaphore(Runtime.getRuntime().availableProcessors(), true);

    @Override
    public @Nullable String encode(@Nullable CharSequence password) {
        seats.acquireUninterruptibly();
        try {
            return argon2id.encode(normal(password));
        } finally {
            seats.release();
        }
    }

    @Override
    public boolean matches(@Nullable CharSequence password, @Nullable String encoded) {
        seats.acquireUninterruptibly();
        try {
            return argon2id.matches(normal(password), encoded);
        } finally {
            seats.release();
        }
    }

    @Override
    public boolean upgradeEncoding(@Nullable String encoded) {
        return argon2id.upgradeEncoding(encoded);
    }

    private static @Nullable String normal(@Nullable CharSequence password) {
        return password == null ? null : PasswordRule.normal(password.toString());
    }
}

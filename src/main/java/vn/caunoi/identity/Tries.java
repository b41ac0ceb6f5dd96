package vn.caunoi.identity;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.caunoi.identity.Failures.Patience;
import vn.caunoi.identity.factors.Keyring;
import vn.caunoi.journal.Act;
import vn.caunoi.journal.Journal;
import vn.caunoi.web.ClientAddresses;

/**
 * Who may try to prove themselves now, and who waits (lần thử). A try counts as wrong from the
 * start and is forgiven when it was right: tries that come at once are counted one by one. Names
 * that nobody has and networks are kept as keyed hashes.
 */
@Component
class Tries {

    private static final Duration KEPT = Duration.ofDays(1);

    private final JdbcClient jdbc;
    private final Keyring keyring;
    private final Journal journal;
    private final Clock clock;

    Tries(JdbcClient jdbc, Keyring keyring, Journal journal, Clock clock) {
        this.jdbc = jdbc;
        this.keyring = keyring;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * Whose wrong tries are counted (đối tượng): a known account, or whatever a hash stands for.
     */
    sealed interface Counted {

        Patience patience();

        record Account(PersonId person) implements Counted {
            @Override
            public Patience patience() {
                return Patience.ACCOUNT;
            }
        }

        record Hashed(byte[] key, Patience patience) implements Counted {}
    }

    /**
     * A password for this name from this network; the account goes first, so that locks have an
     * order.
     */
    List<Counted> password(String username, Optional<Person> person, String address) {
        Counted account =
                person.<Counted>map(known -> new Counted.Account(known.id()))
                        .orElseGet(() -> unknown(username));
        byte[] network = keyring.mark("network", ClientAddresses.network(address));
        return List.of(account, new Counted.Hashed(network, Patience.NETWORK));
    }

    /** A code of the second step. */
    List<Counted> code(PersonId person) {
        byte[] key = keyring.mark("code", Accounts.name(person).getBytes(UTF_8));
        return List.of(new Counted.Hashed(key, Patience.ACCOUNT));
    }

    /** A guess at a thing of another room, from this network; the thing goes first. */
    List<Counted> guess(String kind, String thing, String address) {
        byte[] key = keyring.mark(kind, thing.getBytes(UTF_8));
        byte[] network = keyring.mark(kind + " network", ClientAddresses.network(address));
        return List.of(
                new Counted.Hashed(key, Patience.THING),
                new Counted.Hashed(network, Patience.NETWORK));
    }

    /** How long to wait; zero when the try may be made now, and it is counted as wrong by then. */
    @Transactional
    Duration begin(List<Counted> all) {
        Instant now = clock.instant();
        all.forEach(this::lay);
        List<Failures> before = all.stream().map(this::locked).toList();
        Duration wait = longest(all, before, now);
        if (wait.isZero()) {
            forgetOld();
            for (int i = 0; i < all.size(); i++) {
                Patience patience = all.get(i).patience();
                Failures after = before.get(i).another(now, patience);
                keep(all.get(i), after);
                tell(after, patience);
            }
        }
        return wait;
    }

    /** The try was right. */
    @Transactional
    void forgive(List<Counted> all) {
        for (Counted counted : all) {
            keep(counted, locked(counted).forgiven(counted.patience()));
        }
    }

    /** How long the next try will have to wait. */
    Duration remaining(List<Counted> all) {
        return longest(all, all.stream().map(this::locked).toList(), clock.instant());
    }

    private static Duration longest(List<Counted> all, List<Failures> failures, Instant now) {
        return Stream.iterate(0, i -> i < all.size(), i -> i + 1)
                .map(i -> failures.get(i).remaining(now, all.get(i).patience()))
                .max(Comparator.naturalOrder())
                .orElse(Duration.ZERO);
    }

    private Counted unknown(String username) {
        String name = username.strip().toLowerCase(Locale.ROOT);
        return new Counted.Hashed(keyring.mark("name", name.getBytes(UTF_8)), Patience.ACCOUNT);
    }

    /** Lays a row down to lock: tries that come at once have to wait for each other. */
    private void lay(Counted counted) {
        if (counted instanceof Counted.Hashed(byte[] key, Patience _)) {
            jdbc.sql(
                            """
                            insert into identity.wrong_try (key, failed_at) values (:key, :now)
                            on conflict do nothing
                            """)
                    .param("key", key)
                    .param("now", OffsetDateTime.now(clock))
                    .update();
        }
    }

    private Failures locked(Counted counted) {
        var query =
                switch (counted) {
                    case Counted.Account(PersonId person) ->
                            jdbc.sql(
                                            """
                                            select failures, failed_at from identity.person
                                            where id = :id for update
                                            """)
                                    .param("id", person.value());
                    case Counted.Hashed(byte[] key, Patience _) ->
                            jdbc.sql(
                                            """
                                            select failures, failed_at from identity.wrong_try
                                            where key = :key for update
                                            """)
                                    .param("key", key);
                };
        return query.query(Tries::read).optional().orElse(Failures.NONE);
    }

    private static Failures read(ResultSet row, int number) throws SQLException {
        OffsetDateTime last = row.getObject("failed_at", OffsetDateTime.class);
        return last == null
                ? Failures.NONE
                : new Failures(row.getInt("failures"), last.toInstant());
    }

    private void keep(Counted counted, Failures failures) {
        var at = OffsetDateTime.ofInstant(failures.last(), ZoneOffset.UTC);
        var update =
                switch (counted) {
                    case Counted.Account(PersonId person) ->
                            jdbc.sql(
                                            """
                                            update identity.person
                                            set failures = :count, failed_at = :at where id = :id
                                            """)
                                    .param("id", person.value());
                    case Counted.Hashed(byte[] key, Patience _) ->
                            jdbc.sql(
                                            """
                                            insert into identity.wrong_try (key, failures, failed_at)
                                            values (:key, :count, :at)
                                            on conflict (key) do update
                                            set failures = excluded.failures,
                                                failed_at = excluded.failed_at
                                            """)
                                    .param("key", key);
                };
        update.param("count", failures.count()).param("at", at).update();
    }

    private void forgetOld() {
        jdbc.sql("delete from identity.wrong_try where failed_at < :then")
                .param("then", OffsetDateTime.now(clock).minus(KEPT))
                .update();
    }

    private void tell(Failures failures, Patience patience) {
        if (failures.justBecameWorst(patience)) {
            journal.record(
                    new Act(
                            "người chưa đăng nhập",
                            "đăng nhập sai nhiều lần",
                            null,
                            "",
                            failures.count() + " lần " + patience.where()));
        }
    }
}

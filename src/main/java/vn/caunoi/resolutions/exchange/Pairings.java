package vn.caunoi.resolutions.exchange;

import java.security.GeneralSecurityException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.caunoi.identity.SealedWords;
import vn.caunoi.journal.Act;
import vn.caunoi.journal.Journal;
import vn.caunoi.program.PublicKey;
import vn.caunoi.program.SecretKey;
import vn.caunoi.web.Officer;

/** Remembers the pairing, with our key sealed by a key that lies outside the database. */
@Component
class Pairings {

    private static final String PURPOSE = "resolutions.pairing";
    private static final String CURRENT =
            "select * from resolutions.pairing where ended_at is null";

    private final JdbcClient jdbc;
    private final SealedWords words;
    private final Journal journal;
    private final Clock clock;

    Pairings(JdbcClient jdbc, SealedWords words, Journal journal, Clock clock) {
        this.jdbc = jdbc;
        this.words = words;
        this.journal = journal;
        this.clock = clock;
    }

    Optional<Pairing> current() {
        return jdbc.sql(CURRENT).query(this::read).optional();
    }

    /** The same, and nobody else changes it before this transaction has ended. */
    Optional<Pairing> locked() {
        return jdbc.sql(CURRENT + " for update").query(this::read).optional();
    }

    /** Makes our key, from which a pairing begins; a second time it changes nothing. */
    @Transactional
    public void begin(Officer by) {
        SecretKey key = SecretKey.make();
        int made =
                jdbc.sql(
                                """
                                insert into resolutions.pairing (own_key, own_secret, made_at)
                                values (:key, :secret, :now) on conflict do nothing
                                """)
                        .param("key", key.open().text())
                        .param("secret", words.seal(PURPOSE, key.text()))
                        .param("now", OffsetDateTime.now(clock))
                        .update();
        if (made > 0) {
            told(by, ExchangeActs.KEY, Fingerprint.of(key.open()).toString());
        }
    }

    @Transactional
    public void pair(String name, PublicKey key, String address, Officer by) {
        jdbc.sql(
                        """
                        update resolutions.pairing
                        set other_name = :name, other_key = :key, address = :address,
                            paired_at = :now
                        where ended_at is null and other_key is null
                        """)
                .param("name", name)
                .param("key", key.text())
                .param("address", address)
                .param("now", OffsetDateTime.now(clock))
                .update();
        told(by, ExchangeActs.PAIR, Fingerprint.of(key).toString());
    }

    /** Ends it; our key of it is gone. */
    @Transactional
    public void end(Officer by) {
        int ended =
                jdbc.sql(
                                """
                                update resolutions.pairing set ended_at = :now, own_secret = null
                                where ended_at is null
                                """)
                        .param("now", OffsetDateTime.now(clock))
                        .update();
        if (ended > 0) {
            told(by, ExchangeActs.END, "");
        }
    }

    void took(Pairing pairing, long number) {
        change(pairing, "taken = :number", number);
    }

    void confirmed(Pairing pairing, long number) {
        change(pairing, "confirmed = greatest(confirmed, :number)", number);
    }

    void sent(Pairing pairing, long number) {
        change(pairing, "sent = :number", number);
    }

    /** Their visit of that moment was let in; an earlier one is not. */
    void visited(Pairing pairing, Instant madeAt) {
        jdbc.sql("update resolutions.pairing set visited_at = :at where id = :id")
                .param("at", madeAt.atOffset(ZoneOffset.UTC))
                .param("id", pairing.id())
                .update();
    }

    /** Says to people how the last exchange went. */
    void report(Pairing pairing, String sentence) {
        jdbc.sql(
                        """
                        update resolutions.pairing set told_at = :now, report = :sentence
                        where id = :id
                        """)
                .param("now", OffsetDateTime.now(clock))
                .param("sentence", sentence)
                .param("id", pairing.id())
                .update();
    }

    private void change(Pairing pairing, String what, long number) {
        jdbc.sql("update resolutions.pairing set " + what + " where id = :id")
                .param("number", number)
                .param("id", pairing.id())
                .update();
    }

    private void told(Officer by, String act, String after) {
        journal.record(Act.by(by, act, null, "", after));
    }

    private Pairing read(ResultSet row, int number) throws SQLException {
        return new Pairing(
                row.getLong("id"),
                own(row.getString("own_key"), row.getString("own_secret")),
                other(row),
                row.getLong("sent"),
                row.getLong("confirmed"),
                row.getLong("taken"),
                instant(row, "visited_at"),
                instant(row, "told_at"),
                row.getString("report"));
    }

    private SecretKey own(String open, String sealed) {
        try {
            return SecretKey.read(open, words.open(PURPOSE, sealed).orElseThrow());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Optional<Pairing.Other> other(ResultSet row) throws SQLException {
        String key = row.getString("other_key");
        Instant since = instant(row, "paired_at");
        if (key == null || since == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    new Pairing.Other(
                            row.getString("other_name"),
                            PublicKey.read(key),
                            row.getString("address"),
                            since));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}

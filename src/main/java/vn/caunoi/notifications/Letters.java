package vn.caunoi.notifications;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.caunoi.identity.PersonId;
import vn.caunoi.web.Formats;

/** All letters (hộp thư đi): waiting, sent, given up. */
@Repository
class Letters {

    /** When the letter goes out that tells everything of a day: before people go home. */
    static final LocalTime DAILY_AT = LocalTime.of(16, 30);

    /** So long before, a day's letter takes nothing more, as its message may not be stored yet. */
    private static final Duration CLOSES_BEFORE = Duration.ofMinutes(2);

    static final int PER_PAGE = 20;

    private static final Duration KEPT = Duration.ofDays(180);

    private final JdbcClient jdbc;
    private final Clock clock;
    private final Choices choices;
    private final MailServer server;

    Letters(JdbcClient jdbc, Clock clock, Choices choices, MailServer server) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.choices = choices;
        this.server = server;
    }

    /** Puts a new message into a letter, as its receiver wishes. */
    void enclose(long message, PersonId to, MessageTemplate template) {
        Way way = choices.of(to, template);
        if (!server.isNamed() || way == Way.INBOX) {
            return;
        }
        jdbc.sql(
                        """
                        with letter as (
                            insert into notifications.letter (person, digest, at, due_at, next_at)
                            values (:person, :digest, :now, :due, :due)
                            on conflict (person, due_at) where digest
                            do update set due_at = excluded.due_at
                            returning id)
                        update notifications.message set letter = (select id from letter)
                        where id = :message
                        """)
                .param("person", to.value())
                .param("digest", way == Way.DAILY)
                .param("now", OffsetDateTime.now(clock))
                .param("due", way == Way.DAILY ? nextDaily() : OffsetDateTime.now(clock))
                .param("message", message)
                .update();
    }

    /** The letter that has been due for longest, held until the transaction ends. */
    Optional<Letter> take() {
        return jdbc.sql(
                        """
                        select * from notifications.letter
                        where sent_at is null and failed_at is null and next_at <= :now
                        order by next_at, id limit 1 for update skip locked
                        """)
                .param("now", OffsetDateTime.now(clock))
                .query(Letter::read)
                .optional();
    }

    void sent(Letter letter) {
        jdbc.sql(
                        """
                        update notifications.letter
                        set sent_at = :now, tries = tries + 1, reason = '' where id = :id
                        """)
                .param("now", OffsetDateTime.now(clock))
                .param("id", letter.id())
                .update();
    }

    /** All of it was read before the letter went out. */
    void needless(Letter letter) {
        jdbc.sql("delete from notifications.letter where id = :id")
                .param("id", letter.id())
                .update();
    }

    void postpone(Letter letter, String reason, Instant next) {
        jdbc.sql(
                        """
                        update notifications.letter
                        set tries = tries + 1, reason = :reason, next_at = :next where id = :id
                        """)
                .param("reason", reason)
                .param("next", next.atOffset(ZoneOffset.UTC))
                .param("id", letter.id())
                .update();
    }

    void giveUp(Letter letter, String reason) {
        jdbc.sql(
                        """
                        update notifications.letter
                        set tries = tries + 1, reason = :reason, failed_at = :now where id = :id
                        """)
                .param("reason", reason)
                .param("now", OffsetDateTime.now(clock))
                .param("id", letter.id())
                .update();
    }

    /** Gives a letter that did not get through another whole period of tries, from now on. */
    boolean again(long id) {
        return jdbc.sql(
                                """
                                update notifications.letter
                                set failed_at = null, due_at = :now, next_at = :now, tries = 0
                                where id = :id and sent_at is null
                                    and (failed_at is not null or tries > 0)
                                """)
                        .param("now", OffsetDateTime.now(clock))
                        .param("id", id)
                        .update()
                == 1;
    }

    /** Forgets what was sent or given up long ago. */
    int tidy() {
        return jdbc.sql(
                        """
                        delete from notifications.letter
                        where coalesce(sent_at, failed_at) < :before
                        """)
                .param("before", OffsetDateTime.now(clock).minus(KEPT))
                .update();
    }

    private OffsetDateTime nextDaily() {
        ZonedDateTime now = clock.instant().atZone(Formats.ZONE);
        ZonedDateTime today = now.with(DAILY_AT);
        boolean open = now.plus(CLOSES_BEFORE).isBefore(today);
        return (open ? today : today.plusDays(1)).toOffsetDateTime();
    }
}

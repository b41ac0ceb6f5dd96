package vn.caunoi.identity;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.caunoi.journal.Act;

/** The links that may be used once (liên kết dùng một lần). */
@Component
class OneTimeLinks {

    static final Duration VALID = Duration.ofHours(72);

    private final JdbcClient jdbc;
    private final Clock clock;

    OneTimeLinks(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Makes a link by which somebody sets a password; those made for them before are dead. */
    @Transactional
    OneTimeLink make(PersonId person) {
        jdbc.sql("delete from identity.one_time_link where person = :person and used_at is null")
                .param("person", person.value())
                .update();
        return make(person.value());
    }

    /** Makes a link by which the first administrator and site are founded. */
    OneTimeLink makeForFirstStart() {
        return make((Long) null);
    }

    /** Whose password the link sets, while it may be used. */
    Optional<PersonId> person(OneTimeLink link) {
        return jdbc.sql(
                        """
                        select person from identity.one_time_link
                        where digest = :digest and used_at is null and expires_at > :now
                          and person is not null
                        """)
                .param("digest", link.digest())
                .param("now", OffsetDateTime.now(clock))
                .query(Long.class)
                .optional()
                .map(PersonId::new);
    }

    boolean isForFirstStart(OneTimeLink link) {
        return jdbc.sql(
                        """
                        select exists (select 1 from identity.one_time_link
                          where digest = :digest and used_at is null and expires_at > :now
                            and person is null)
                        """)
                .param("digest", link.digest())
                .param("now", OffsetDateTime.now(clock))
                .query(Boolean.class)
                .single();
    }

    /** Uses the link up; false when another was faster or time has run out. */
    boolean use(OneTimeLink link) {
        return jdbc.sql(
                                """
                                update identity.one_time_link set used_at = :now
                                where digest = :digest and used_at is null and expires_at > :now
                                """)
                        .param("digest", link.digest())
                        .param("now", OffsetDateTime.now(clock))
                        .update()
                == 1;
    }

    boolean firstStartIsUnderWay() {
        return jdbc.sql(
                        """
                        select exists (select 1 from identity.one_time_link
                          where person is null and used_at is null)
                        """)
                .query(Boolean.class)
                .single();
    }

    /** After the first start all its links are dead. */
    void endFirstStart() {
        jdbc.sql(
                        """
                        update identity.one_time_link set used_at = :now
                        where person is null and used_at is null
                        """)
                .param("now", OffsetDateTime.now(clock))
                .update();
    }

    private OneTimeLink make(@Nullable Long person) {
        OneTimeLink link = OneTimeLink.random();
        OffsetDateTime now = OffsetDateTime.now(clock);
        jdbc.sql(
                        """
                        insert into identity.one_time_link
                          (digest, person, made_by, made_at, expires_at)
                        values (:digest, cast(:person as bigint), :by, :now, :end)
                        """)
                .param("digest", link.digest())
                .param("person", person)
                .param("by", Act.doer())
                .param("now", now)
                .param("end", now.plus(VALID))
                .update();
        return link;
    }
}

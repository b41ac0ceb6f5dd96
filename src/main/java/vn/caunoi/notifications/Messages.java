package vn.caunoi.notifications;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import vn.caunoi.identity.PersonId;
import vn.caunoi.web.Bell;

/** Everybody's messages (hộp tin báo). */
@Repository
class Messages implements Bell {

    static final int PER_PAGE = 20;

    /** What was read is kept so long. */
    static final Period KEPT = Period.ofMonths(6);

    private static final TypeReference<Map<String, String>> PARAMETERS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final Clock clock;
    private final Wordings wordings;

    Messages(JdbcClient jdbc, Clock clock, Wordings wordings) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.wordings = wordings;
    }

    @Override
    public long unread(long person) {
        return jdbc.sql(
                        """
                        select count(*) from notifications.message
                        where person = :person and read_at is null
                        """)
                .param("person", person)
                .query(Long.class)
                .single();
    }

    long count(PersonId person) {
        return jdbc.sql("select count(*) from notifications.message where person = :person")
                .param("person", person.value())
                .query(Long.class)
                .single();
    }

    /** What was not read comes first, and the newest of it. */
    List<Message> page(PersonId person, int page) {
        return jdbc.sql(
                        """
                        select * from notifications.message where person = :person
                        order by (read_at is null) desc, at desc, id desc
                        limit :size offset :skipped
                        """)
                .param("person", person.value())
                .param("size", PER_PAGE)
                .param("skipped", (page - 1) * PER_PAGE)
                .query(this::message)
                .list();
    }

    List<Message> unread(PersonId person, int most) {
        return jdbc.sql(
                        """
                        select * from notifications.message
                        where person = :person and read_at is null
                        order by at desc, id desc limit :most
                        """)
                .param("person", person.value())
                .param("most", most)
                .query(this::message)
                .list();
    }

    /** What a letter tells, in the order in which it happened. */
    List<Message> in(Letter letter) {
        return jdbc.sql(
                        """
                        select * from notifications.message
                        where letter = :letter and (read_at is null or not :digest)
                        order by at, id
                        """)
                .param("letter", letter.id())
                .param("digest", letter.digest())
                .query(this::message)
                .list();
    }

    /** Somebody's own message, read from now on. */
    Optional<Message> read(PersonId person, long id) {
        return jdbc.sql(
                        """
                        update notifications.message set read_at = coalesce(read_at, :now)
                        where person = :person and id = :id returning *
                        """)
                .param("now", OffsetDateTime.now(clock))
                .param("person", person.value())
                .param("id", id)
                .query(this::message)
                .optional();
    }

    void readAll(PersonId person) {
        jdbc.sql(
                        """
                        update notifications.message set read_at = :now
                        where person = :person and read_at is null
                        """)
                .param("now", OffsetDateTime.now(clock))
                .param("person", person.value())
                .update();
    }

    /** Forgets what was read long ago. */
    int tidy() {
        return jdbc.sql("delete from notifications.message where read_at < :before")
                .param("before", OffsetDateTime.now(clock).minus(KEPT))
                .update();
    }

    private Message message(ResultSet row, int number) throws SQLException {
        Map<String, String> parameters =
                JsonMapper.shared().readValue(row.getString("parameters"), PARAMETERS);
        Optional<MessageTemplate> template = wordings.named(row.getString("template"));
        OffsetDateTime readAt = row.getObject("read_at", OffsetDateTime.class);
        return new Message(
                row.getLong("id"),
                template.map(wording -> wording.subject(parameters)).orElse("Tin báo cũ"),
                template.map(wording -> wording.text(parameters)).orElse(""),
                row.getString("href"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                readAt == null ? null : readAt.toInstant());
    }
}

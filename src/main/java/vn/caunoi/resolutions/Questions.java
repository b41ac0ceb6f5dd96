package vn.caunoi.resolutions;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.caunoi.cells.Cells;
import vn.caunoi.identity.PersonId;
import vn.caunoi.journal.Act;
import vn.caunoi.journal.Journal;
import vn.caunoi.meetings.MeetingId;
import vn.caunoi.notifications.Outbox;
import vn.caunoi.units.UnitId;
import vn.caunoi.web.Formats;

/**
 * What was asked in the meetings of cells (các câu hỏi). Each gets an answer or a reason; who
 * wished to know is told, and forgotten then.
 */
@Component
class Questions {

    private final JdbcClient jdbc;
    private final Cells cells;
    private final Outbox outbox;
    private final Journal journal;
    private final Clock clock;

    Questions(JdbcClient jdbc, Cells cells, Outbox outbox, Journal journal, Clock clock) {
        this.jdbc = jdbc;
        this.cells = cells;
        this.outbox = outbox;
        this.journal = journal;
        this.clock = clock;
    }

    /** Those that wait for an answer, the oldest first. */
    List<Question> open(UnitId cell) {
        return jdbc.sql(
                        """
                        select * from resolutions.question
                        where cell = :cell and answered_on is null order by asked_on, text
                        """)
                .param("cell", cell.value())
                .query(Questions::read)
                .list();
    }

    /** Those that were answered in these days, the latest first. */
    List<Question> answered(UnitId cell, LocalDate from, LocalDate until) {
        return jdbc.sql(
                        """
                        select * from resolutions.question
                        where cell = :cell and answered_on between :from and :until
                        order by answered_on desc, text
                        """)
                .param("cell", cell.value())
                .param("from", from)
                .param("until", until)
                .query(Questions::read)
                .list();
    }

    /** A question of another cell is not found. */
    Optional<Question> at(UnitId cell, UUID id) {
        return jdbc.sql("select * from resolutions.question where cell = :cell and id = :id")
                .param("cell", cell.value())
                .param("id", id)
                .query(Questions::read)
                .optional();
    }

    @Transactional
    void answer(Question question, String words) {
        jdbc.sql(
                        """
                        update resolutions.question set answer = :words, answered_on = :today
                        where id = :id
                        """)
                .param("id", question.id())
                .param("words", words)
                .param("today", LocalDate.ofInstant(clock.instant(), Formats.ZONE))
                .update();
        tell(question, "câu trả lời");
    }

    /** Says why there is no answer yet; the question stays open. */
    @Transactional
    void explain(Question question, String words) {
        jdbc.sql("update resolutions.question set reason = :words where id = :id")
                .param("id", question.id())
                .param("words", words)
                .update();
        tell(question, "lý do chưa trả lời");
    }

    boolean isAwaitedBy(Question question, PersonId person) {
        return jdbc.sql(
                        """
                        select exists (select from resolutions.wish_to_know
                          where question = :question and person = :person) as awaited
                        """)
                .param("question", question.id())
                .param("person", person.value())
                .query((row, _) -> row.getBoolean("awaited"))
                .single();
    }

    /** Somebody wishes to be told what comes of it, whether they asked it or not. */
    @Transactional
    void await(Question question, PersonId person) {
        jdbc.sql(
                        """
                        insert into resolutions.wish_to_know (question, person)
                        values (:question, :person) on conflict do nothing
                        """)
                .param("question", question.id())
                .param("person", person.value())
                .update();
    }

    private void tell(Question question, String what) {
        Map<String, String> words =
                Map.of(
                        "cell", cells.at(question.cell()).orElseThrow().name(),
                        "day", Formats.day(question.askedOn()),
                        "what", what);
        String href = ResolutionAddress.of(question.cell(), question.id());
        jdbc.sql(
                        """
                        delete from resolutions.wish_to_know where question = :question
                        returning person
                        """)
                .param("question", question.id())
                .query((row, _) -> new PersonId(row.getLong("person")))
                .list()
                .forEach(person -> outbox.send(person, TaskMessages.ANSWERED.code(), words, href));
        journal.record(
                new Act(
                        Act.doer(),
                        ResolutionActs.ANSWER,
                        question.cell(),
                        "",
                        "câu hỏi %s: %s".formatted(question.id(), what)));
    }

    private static Question read(ResultSet row, int number) throws SQLException {
        return new Question(
                row.getObject("id", UUID.class),
                new UnitId(row.getLong("cell")),
                new MeetingId(row.getLong("meeting")),
                row.getString("text"),
                Objects.requireNonNull(row.getObject("asked_on", LocalDate.class)),
                row.getString("answer"),
                row.getString("reason"),
                row.getObject("answered_on", LocalDate.class));
    }
}

package vn.caunoi.dossiers.life;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.caunoi.dossiers.DossierId;
import vn.caunoi.dossiers.Refusal;
import vn.caunoi.identity.PersonId;

/** What other agencies were asked about dossiers. */
@Component
class Consultations {

    private final JdbcClient jdbc;

    Consultations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Consultation> of(DossierId dossier) {
        return jdbc.sql("select * from dossiers.opinion where dossier = :dossier order by id")
                .param("dossier", dossier.value())
                .query((row, _) -> read(row))
                .list();
    }

    void ask(
            DossierId dossier,
            String agency,
            String question,
            LocalDate expectedOn,
            PersonId person,
            Instant at) {
        jdbc.sql(
                        """
                        insert into dossiers.opinion
                          (dossier, agency, question, asked_at, asked_by, expected_on)
                        values (:dossier, :agency, :question, :at, :person, :expected)
                        """)
                .param("dossier", dossier.value())
                .param("agency", agency)
                .param("question", question)
                .param("expected", expectedOn)
                .param("at", OffsetDateTime.ofInstant(at, ZoneOffset.UTC))
                .param("person", person.value())
                .update();
    }

    void answer(DossierId dossier, long opinion, String answer, PersonId person, Instant at) {
        int answered =
                jdbc.sql(
                                """
                                update dossiers.opinion
                                set answer = :answer, answered_at = :at, answered_by = :person
                                where id = :id and dossier = :dossier and answer is null
                                """)
                        .param("id", opinion)
                        .param("dossier", dossier.value())
                        .param("answer", answer)
                        .param("at", OffsetDateTime.ofInstant(at, ZoneOffset.UTC))
                        .param("person", person.value())
                        .update();
        if (answered == 0) {
            throw Refusal.impossible("Ý kiến này đã được ghi trả lời; hãy xem lại hồ sơ.");
        }
    }

    private static Consultation read(ResultSet row) throws SQLException {
        OffsetDateTime answered = row.getObject("answered_at", OffsetDateTime.class);
        return new Consultation(
                row.getLong("id"),
                row.getString("agency"),
                row.getString("question"),
                row.getObject("asked_at", OffsetDateTime.class).toInstant(),
                row.getObject("expected_on", LocalDate.class),
                row.getString("answer"),
                answered == null ? null : answered.toInstant());
    }
}

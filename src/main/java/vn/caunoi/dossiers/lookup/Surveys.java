package vn.caunoi.dossiers.lookup;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.caunoi.dossiers.DossierId;
import vn.caunoi.dossiers.Progress;
import vn.caunoi.dossiers.SurveyAnswered;
import vn.caunoi.dossiers.SurveyQuestion;

/**
 * What people say after the result (khảo sát mức độ hài lòng). Only sums are kept, by unit and
 * month; that a dossier was asked about stands in another table, so that nobody can put them
 * together.
 */
@Component
class Surveys {

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Surveys(JdbcClient jdbc, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    /** Whether nobody has answered for this dossier yet. */
    boolean isOpen(DossierId dossier) {
        return jdbc.sql(
                        "select not exists (select from dossiers.survey_given where dossier = :dossier)")
                .param("dossier", dossier.value())
                .query(Boolean.class)
                .single();
    }

    /** Takes the answers; a second time for the same dossier changes nothing. */
    @Transactional
    void take(Progress progress, Map<SurveyQuestion, Integer> answers) {
        boolean first =
                jdbc.sql(
                                        """
                                        insert into dossiers.survey_given (dossier) values (:dossier)
                                        on conflict do nothing
                                        """)
                                .param("dossier", progress.dossier().value())
                                .update()
                        == 1;
        if (first) {
            LocalDate month = LocalDate.now(clock).withDayOfMonth(1);
            answers.forEach((question, answer) -> count(progress, month, question, answer));
            events.publishEvent(new SurveyAnswered(progress.receivingUnit()));
        }
    }

    private void count(Progress progress, LocalDate month, SurveyQuestion question, int answer) {
        jdbc.sql(
                        """
                        insert into dossiers.survey_count (unit, month, question, answer, people)
                        values (:unit, :month, :question, :answer, 1)
                        on conflict (unit, month, question, answer)
                          do update set people = survey_count.people + 1
                        """)
                .param("unit", progress.receivingUnit().value())
                .param("month", month)
                .param("question", question.ordinal())
                .param("answer", answer)
                .update();
    }
}

package vn.caunoi.statistics.pages;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.caunoi.dossiers.SurveyQuestion;
import vn.caunoi.law.Law;
import vn.caunoi.statistics.Question;
import vn.caunoi.units.UnitId;
import vn.caunoi.units.Units;

/**
 * What people said after the result, in the months of a question. Of fewer than the rule's least
 * number of people nothing is told.
 */
@Component
class Opinions {

    private static final String LEAST = "thong-ke.o-nho";

    private final JdbcClient jdbc;
    private final Law law;
    private final Units units;

    Opinions(JdbcClient jdbc, Law law, Units units) {
        this.jdbc = jdbc;
        this.law = law;
        this.units = units;
    }

    /** By question; empty where nothing may be told. */
    List<Opinion> of(Question question, Jurisdiction jurisdiction) {
        int least = law.at(LEAST, question.asOf(), jurisdiction.unit()).number();
        return jdbc.sql(
                        """
                        select question, sum(people) as people,
                          coalesce(sum(people) filter (where answer >= 4), 0) as content,
                          coalesce(sum(people) filter (where answer <= 2), 0) as discontent
                        from dossiers.survey_count
                        where unit = any(:units) and month between :from and :until
                        group by question having sum(people) >= :least order by question
                        """)
                .param("units", units(question, jurisdiction))
                .param("from", monthOf(question.period().from()))
                .param("until", question.asOf())
                .param("least", least)
                .query(
                        (row, _) ->
                                new Opinion(
                                        SurveyQuestion.values()[row.getInt("question")],
                                        row.getLong("people"),
                                        row.getLong("content"),
                                        row.getLong("discontent")))
                .list();
    }

    private Long[] units(Question question, Jurisdiction jurisdiction) {
        UnitId top = question.unit().orElse(jurisdiction.unit());
        return units.downwards(top, question.asOf()).stream()
                .map(UnitId::value)
                .toArray(Long[]::new);
    }

    private static LocalDate monthOf(LocalDate day) {
        return day.withDayOfMonth(1);
    }
}

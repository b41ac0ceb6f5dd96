package vn.caunoi.resolutions.points;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.caunoi.journal.Act;
import vn.caunoi.journal.Journal;
import vn.caunoi.units.UnitId;

/** The forms that the program brings, and which of them each cell is scored by. */
@Component
class Forms {

    private static final String NATIONAL = "42-hd";

    private final List<Form> forms = Stream.of(NATIONAL, "phuong").map(Forms::shipped).toList();
    private final JdbcClient jdbc;
    private final Journal journal;

    Forms(JdbcClient jdbc, Journal journal) {
        this.jdbc = jdbc;
        this.journal = journal;
    }

    List<Form> all() {
        return forms;
    }

    /** As it stood on that day. */
    Optional<Form> on(LocalDate day, String code) {
        return forms.stream()
                .filter(form -> form.code().equals(code) && form.holdsOn(day))
                .findFirst();
    }

    /** The code of the form that the cell is scored by. */
    String of(UnitId cell) {
        return jdbc.sql("select form from resolutions.score_form where cell = :cell")
                .param("cell", cell.value())
                .query((row, _) -> row.getString("form"))
                .optional()
                .orElse(NATIONAL);
    }

    /** From now on; meetings that somebody has begun to score keep theirs. */
    @Transactional
    void choose(UnitId cell, Form form) {
        String before = of(cell);
        jdbc.sql(
                        """
                        insert into resolutions.score_form (cell, form) values (:cell, :form)
                        on conflict (cell) do update set form = excluded.form
                        """)
                .param("cell", cell.value())
                .param("form", form.code())
                .update();
        journal.record(new Act(Act.doer(), PointsActs.FORM, cell, before, form.code()));
    }

    private static Form shipped(String code) {
        String file = "forms/" + code + ".yaml";
        try {
            return FormReader.read(
                    file,
                    new ClassPathResource(file, Forms.class)
                            .getContentAsString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package vn.caunoi.resolutions;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.caunoi.statistics.DossierClass;
import vn.caunoi.statistics.Figures;
import vn.caunoi.statistics.Partition;
import vn.caunoi.statistics.Period;
import vn.caunoi.statistics.Question;
import vn.caunoi.statistics.Side;
import vn.caunoi.web.Formats;

/** Asks the figures of the dossiers about tasks that are bound to them (đo nhiệm vụ). */
@Component
class Measuring {

    private final JdbcClient jdbc;
    private final Figures figures;
    private final TaskDesk desk;
    private final Clock clock;

    Measuring(JdbcClient jdbc, Figures figures, TaskDesk desk, Clock clock) {
        this.jdbc = jdbc;
        this.figures = figures;
        this.desk = desk;
        this.clock = clock;
    }

    /** Measures every open task that is bound to figures. */
    void round() {
        List<Task> bound =
                jdbc.sql(
                                """
                                select * from resolutions.task
                                where settled_on is null and indicator_below is not null
                                """)
                        .query(StoredTask::read)
                        .list();
        bound.forEach(this::measure);
    }

    void measure(Task task) {
        found(task).ifPresent(found -> desk.measure(task, found));
    }

    /**
     * At the end of yesterday, or of the due day once that is over; nothing before a whole day has
     * passed, and nothing while the figures do not add up.
     */
    private Optional<Measurement> found(Task task) {
        Indicator indicator = task.indicator();
        LocalDate asOf = LocalDate.ofInstant(clock.instant(), Formats.ZONE).minusDays(1);
        if (task.due() != null && task.due().isBefore(asOf)) {
            asOf = task.due();
        }
        if (indicator == null || asOf.isBefore(task.givenOn())) {
            return Optional.empty();
        }
        return figures.answer(question(indicator, new Period(task.givenOn(), asOf)))
                        instanceof Partition partition
                ? Optional.of(
                        Measurement.of(
                                indicator,
                                asOf,
                                partition.of(DossierClass.LATE),
                                partition.solved()))
                : Optional.empty();
    }

    private static Question question(Indicator indicator, Period since) {
        return Question.of(since)
                .at(indicator.unit())
                .on(Side.RECEIVING)
                .inField(indicator.field())
                .ofProcedure(indicator.procedure());
    }
}

package vn.caunoi.resolutions.bridge;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.caunoi.law.Law;
import vn.caunoi.law.Rule;
import vn.caunoi.resolutions.Indicator;
import vn.caunoi.resolutions.Measurement;
import vn.caunoi.resolutions.Task;
import vn.caunoi.units.UnitId;

/** Says of a task what everybody may read (việc được công khai), and nothing else of it. */
@Component
class PublicTask {

    private static final String LEAST_CELL = "thong-ke.o-nho";

    private final LateDossiers dossiers;
    private final Law law;
    private final Clock clock;

    PublicTask(LateDossiers dossiers, Law law, Clock clock) {
        this.dossiers = dossiers;
        this.law = law;
        this.clock = clock;
    }

    /**
     * Empty when its words must not go out.
     *
     * @param unit whose site shows it
     */
    Optional<Promise> promise(Task task, UnitId unit, PublicWords words) {
        return words.mistakes(task.what()).isEmpty()
                ? Optional.of(
                        new Promise(
                                task.cell(),
                                task.id().value(),
                                unit,
                                task.what(),
                                PublicOwner.of(task.owner(), words),
                                task.givenOn(),
                                task.due(),
                                task.state(),
                                task.settledOn(),
                                goal(task),
                                clock.instant().truncatedTo(ChronoUnit.MICROS)))
                : Optional.empty();
    }

    private Promise.@Nullable Goal goal(Task task) {
        Indicator indicator = task.indicator();
        return indicator == null
                ? null
                : new Promise.Goal(
                        subject(indicator).words(),
                        indicator.below(),
                        result(indicator.unit(), task.measured()));
    }

    private Subject subject(Indicator indicator) {
        String procedure = indicator.procedure();
        String field = indicator.field();
        if (procedure != null) {
            return Subject.procedure(procedure, dossiers.name(procedure).orElse(procedure));
        }
        return field == null ? Subject.unit() : Subject.field(field);
    }

    /** Of so few dossiers that somebody could be known by them nothing is told. */
    private Promise.@Nullable Result result(UnitId unit, @Nullable Measurement measured) {
        return measured == null || measured.finished() < leastCell(unit)
                ? null
                : new Promise.Result(
                        measured.asOf(), measured.late(), measured.finished(), measured.reached());
    }

    private int leastCell(UnitId unit) {
        return law.find(LEAST_CELL, LocalDate.now(clock), unit).map(Rule::number).orElse(1);
    }
}

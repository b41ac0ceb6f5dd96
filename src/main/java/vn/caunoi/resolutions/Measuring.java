package vn.caunoi.resolutions;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.caunoi.resolutions.Counting.Counted;

/** Measures tasks that are bound to figures of the dossiers (đo nhiệm vụ). */
@Component
public class Measuring {

    private final Tasks tasks;
    private final TaskDesk desk;
    private final Gauges gauges;
    private final FinishedDossiers dossiers;
    private final ToldFigures told;

    Measuring(
            Tasks tasks,
            TaskDesk desk,
            Gauges gauges,
            FinishedDossiers dossiers,
            ToldFigures told) {
        this.tasks = tasks;
        this.desk = desk;
        this.gauges = gauges;
        this.dossiers = dossiers;
        this.told = told;
    }

    /** Measures every open task that is bound to figures. */
    public void round() {
        tasks.measured().forEach(this::measure);
    }

    /** Nothing before a whole day has passed. */
    void measure(Task task) {
        Indicator indicator = task.indicator();
        if (indicator != null) {
            Counting.of(task)
                    .flatMap(this::counted)
                    .map(
                            found ->
                                    Measurement.of(
                                            indicator,
                                            found.asOf(),
                                            found.late(),
                                            found.finished()))
                    .ifPresent(found -> desk.measure(task, found));
        }
    }

    private Optional<Counted> counted(Counting asked) {
        return gauges.areTold() ? told.answer(asked) : dossiers.count(asked);
    }
}

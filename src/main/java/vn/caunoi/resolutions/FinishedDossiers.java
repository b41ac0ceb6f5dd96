package vn.caunoi.resolutions;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.caunoi.resolutions.Counting.Counted;
import vn.caunoi.statistics.Answer;
import vn.caunoi.statistics.DossierClass;
import vn.caunoi.statistics.Figures;
import vn.caunoi.statistics.Partition;
import vn.caunoi.statistics.Period;
import vn.caunoi.statistics.Question;
import vn.caunoi.statistics.Side;
import vn.caunoi.web.Formats;

/**
 * Counts for tasks what was finished (đếm hồ sơ đã xong), in the instance that has the dossiers.
 */
@Component
public class FinishedDossiers {

    private final Figures figures;
    private final Clock clock;

    FinishedDossiers(Figures figures, Clock clock) {
        this.figures = figures;
        this.clock = clock;
    }

    /** At the end of the last day that is over; nothing while the figures do not add up. */
    public Optional<Counted> count(Counting asked) {
        return asked.lastDay(LocalDate.ofInstant(clock.instant(), Formats.ZONE))
                .flatMap(day -> counted(day, figures.answer(question(asked, day))));
    }

    private static Optional<Counted> counted(LocalDate day, Answer answer) {
        return answer instanceof Partition partition
                ? Optional.of(new Counted(day, partition.of(DossierClass.LATE), partition.solved()))
                : Optional.empty();
    }

    private static Question question(Counting asked, LocalDate day) {
        return Question.of(new Period(asked.since(), day))
                .at(asked.unit())
                .on(Side.RECEIVING)
                .inField(asked.field())
                .ofProcedure(asked.procedure());
    }
}

package vn.caunoi.statistics.proof;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.caunoi.statistics.Answer;
import vn.caunoi.statistics.Broken;
import vn.caunoi.statistics.DossierClass;
import vn.caunoi.statistics.Figures;
import vn.caunoi.statistics.Partition;
import vn.caunoi.statistics.Period;
import vn.caunoi.statistics.Question;
import vn.caunoi.units.UnitId;

/**
 * Counts what is to be signed a second time (đếm lại trước khi ký): row by row from the ledger it
 * must be what every page shows.
 */
@Component
class Recount {

    /**
     * What is due soon among the open ones is a matter of the rule on that day, not of counting.
     */
    private static final Set<DossierClass> COUNTED_APART =
            EnumSet.complementOf(
                    EnumSet.of(
                            DossierClass.AWAITING_ACCEPTANCE,
                            DossierClass.NOT_ACCEPTED,
                            DossierClass.OPEN_IN_TIME,
                            DossierClass.OPEN_DUE_SOON));

    private final Figures figures;

    Recount(Figures figures) {
        this.figures = figures;
    }

    void mustAgree(List<FullRow> rows, Period period, UnitId unit, Instant known) {
        Answer shown = figures.answer(Question.of(period).at(unit).knownAt(known));
        Answer counted = Totals.of(rows).answer();
        if (!counts(shown).equals(counts(counted))) {
            throw new IllegalStateException(
                    "%s of unit %d does not agree: %s, %s"
                            .formatted(period.code(), unit.value(), shown, counted));
        }
    }

    private static List<Long> counts(Answer answer) {
        return switch (answer) {
            case Broken _ -> List.of();
            case Partition partition ->
                    Stream.concat(
                                    Stream.of(
                                            partition.received(),
                                            partition.carriedOver(),
                                            partition.carriedOn()),
                                    COUNTED_APART.stream().map(partition::of))
                            .toList();
        };
    }
}

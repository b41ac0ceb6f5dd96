package vn.caunoi.dossiers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Every state of a dossier derives from its entries, whoever learnt them when. */
class TimelineProperties {

    @Property(tries = 300)
    void theOrderOfRecordingDoesNotMatter(@ForAll long seed, @ForAll long shuffle) {
        Tale tale = Tale.walk(seed);
        List<Integer> order =
                new ArrayList<>(IntStream.range(1, tale.entries().size()).boxed().toList());
        Collections.shuffle(order, new Random(shuffle));
        order.addFirst(0);
        Standing learnt = Timeline.of(Tale.IDENTITY, tale.recordedInOrder(order)).standing();
        assertThat(learnt).isEqualTo(tale.standing());
    }

    @Property(tries = 300)
    void asKnownAtAnInstantIsTheFoldOfWhatWasRecordedUntilThen(@ForAll long seed) {
        Timeline whole = Tale.walk(seed).timeline();
        List<Standing> standings = whole.standings();
        for (int known = 1; known <= whole.known().size(); known++) {
            List<Entry> prefix = whole.known().subList(0, known);
            Standing then = Timeline.of(Tale.IDENTITY, prefix).standing();
            assertThat(whole.knownAt(prefix.getLast().key().recordedAt()).standing())
                    .isEqualTo(then);
            assertThat(standings.get(known - 1)).isEqualTo(then);
        }
    }

    @Property(tries = 300)
    void whatTheLawAllowsContradictsNothing(@ForAll long seed) {
        assertThat(Tale.walk(seed).timeline().contradiction()).isEmpty();
    }

    @Property(tries = 300)
    void waitsAreSeparateInOrderAndEndWhenTheDossierGoesOn(@ForAll long seed) {
        Standing standing = Tale.walk(seed).standing();
        List<DayRange> waits = standing.waitsForCitizen();
        for (int each = 1; each < waits.size(); each++) {
            assertThat(waits.get(each - 1).until()).isBefore(waits.get(each).from());
        }
        boolean goesOn = !waits.isEmpty() && waits.getLast().until() == null;
        assertThat(goesOn).isEqualTo(standing.state() == DossierState.AWAITING_SUPPLEMENT);
        assertThat(standing.supplements()).isGreaterThanOrEqualTo(waits.size());
    }
}

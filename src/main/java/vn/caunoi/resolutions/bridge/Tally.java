package vn.caunoi.resolutions.bridge;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.caunoi.units.UnitId;

/**
 * What was finished of one procedure in a while, as the ledger has it (kiểm đếm).
 *
 * @param procedure its code; empty when the source named none
 * @param sensitive whether these dossiers must not be told apart
 * @param holders the accounts that had them in hand; empty when the source does not say
 */
record Tally(
        String procedure,
        String field,
        boolean sensitive,
        long late,
        long finished,
        Set<Long> holders) {

    Tally {
        if (late < 0 || finished < late) {
            throw new IllegalArgumentException("%d of %d late".formatted(late, finished));
        }
        holders = Set.copyOf(holders);
    }

    /** What all these units finished, procedure by procedure. */
    static Collection<Tally> of(Collection<UnitId> units, Map<UnitId, List<Tally>> finished) {
        return units.stream()
                .flatMap(unit -> finished.getOrDefault(unit, List.of()).stream())
                .collect(
                        Collectors.groupingBy(
                                one -> Map.entry(one.procedure, one.field),
                                Collectors.collectingAndThen(Collectors.toList(), Tally::together)))
                .values();
    }

    /** All together, under the names of the first: sensitive only when every one is. */
    static Tally together(List<Tally> some) {
        Set<Long> holders = new HashSet<>();
        some.forEach(one -> holders.addAll(one.holders));
        return new Tally(
                some.getFirst().procedure,
                some.getFirst().field,
                some.stream().allMatch(Tally::sensitive),
                some.stream().mapToLong(Tally::late).sum(),
                some.stream().mapToLong(Tally::finished).sum(),
                holders);
    }

    /** Whether these figures would speak of one person. */
    boolean isOfOnePerson() {
        return holders.size() == 1;
    }
}

package vn.caunoi.statistics.pages;

import java.util.List;
import java.util.Optional;
import vn.caunoi.statistics.Answer;
import vn.caunoi.statistics.Partition;

/**
 * A part of what was asked, for itself (phần): a month, a field, a procedure, a unit.
 *
 * @param code by which the address names it
 * @param href the page narrowed to it; empty when there is none
 */
record Slice(String code, String label, String href, Answer answer) {

    /** All of these as one that leads nowhere; empty for none. */
    static Optional<Slice> together(String label, List<Slice> slices) {
        return slices.stream()
                .map(Slice::answer)
                .reduce(Slice::plus)
                .map(answer -> new Slice("", label, "", answer));
    }

    private static Answer plus(Answer one, Answer other) {
        return one instanceof Partition some && other instanceof Partition more
                ? some.plus(more)
                : one instanceof Partition ? other : one;
    }

    /** Its figures, unless they do not add up. */
    Optional<Partition> partition() {
        return answer instanceof Partition partition ? Optional.of(partition) : Optional.empty();
    }
}

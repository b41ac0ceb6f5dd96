package vn.caunoi.statistics.pages;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import vn.caunoi.statistics.Partition;

/**
 * Tells no group of so few dossiers that somebody could be known by it (gộp nhóm nhỏ). The parts of
 * a whole that are too small, or sensitive, are told as one, and with them as many of the next
 * smallest as it takes that nobody can reckon them back from the whole.
 *
 * @param least below how many dossiers a part is too small
 */
record Discretion(long least) {

    /** Two at least go together: of one alone everybody sees which is missing. */
    private static final int TOGETHER = 2;

    /**
     * The parts as they may be told, in their order, and at the end those that are told as one.
     *
     * @param others what that one is called
     */
    List<Slice> told(List<Slice> parts, Predicate<Slice> sensitive, String others) {
        var together = new ArrayList<Slice>();
        for (Slice part : firstToHide(parts, sensitive)) {
            if (sensitive.test(part) || size(part) < least || isTooFew(together)) {
                together.add(part);
            }
        }
        return Stream.concat(
                        parts.stream().filter(part -> !together.contains(part)),
                        Slice.together(others, together).stream())
                .toList();
    }

    /** Whether there are some of these, but so few that they must not be told. */
    boolean isSmall(Slice part) {
        long size = size(part);
        return size > 0 && size < least;
    }

    private static List<Slice> firstToHide(List<Slice> parts, Predicate<Slice> sensitive) {
        return parts.stream()
                .sorted(
                        Comparator.comparing((Slice part) -> !sensitive.test(part))
                                .thenComparing(Discretion::size))
                .toList();
    }

    private boolean isTooFew(List<Slice> together) {
        return !together.isEmpty()
                && (together.size() < TOGETHER
                        || together.stream().mapToLong(Discretion::size).sum() < least);
    }

    /** What does not add up has no size and tells nothing. */
    private static long size(Slice part) {
        return part.partition().map(Partition::total).orElse(Long.MAX_VALUE);
    }
}

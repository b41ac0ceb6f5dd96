package vn.caunoi.calendar;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The ledger of notices as pages show it (sổ thông báo), the newest days first.
 *
 * @param ofYear the notices that speak of the year that is shown
 * @param yearsWithoutTet the years for which nobody has entered when Tết was
 */
record Ledger(List<Entry> ofYear, List<Entry> all, List<Integer> yearsWithoutTet) {

    /** Since when the days of Tết are fixed by a yearly notice that somebody looked for. */
    private static final int FIRST_YEAR = 2012;

    static Ledger of(List<Entry> entries, int year) {
        List<Entry> newest =
                entries.stream()
                        .sorted(
                                Comparator.comparing((Entry entry) -> entry.notice().firstDay())
                                        .reversed())
                        .toList();
        int last = newest.isEmpty() ? FIRST_YEAR : newest.getFirst().notice().firstDay().getYear();
        return new Ledger(
                newest.stream().filter(entry -> speaksOf(entry, year)).toList(),
                newest,
                IntStream.rangeClosed(FIRST_YEAR, last)
                        .filter(one -> entries.stream().noneMatch(entry -> isTet(entry, one)))
                        .boxed()
                        .toList());
    }

    private static boolean speaksOf(Entry entry, int year) {
        return entry.notice().days().anyMatch(day -> day.getYear() == year);
    }

    private static boolean isTet(Entry entry, int year) {
        return entry.holds()
                && entry.notice().occasion() == Occasion.TET
                && entry.notice().firstDay().getYear() == year;
    }
}

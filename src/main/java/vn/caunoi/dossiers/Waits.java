package vn.caunoi.dossiers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects the days during which a dossier waits (thời gian chờ). */
final class Waits {

    private final List<DayRange> ended = new ArrayList<>();
    private @Nullable LocalDate since;

    /** It waits from this day on, unless it waits already. */
    void begin(LocalDate day) {
        if (since == null) {
            since = day;
        }
    }

    /** This day it no longer waits. */
    void end(LocalDate day) {
        if (since != null && since.isBefore(day)) {
            ended.add(new DayRange(since, day));
        }
        since = null;
    }

    /** The days in order; those that touch are one range, as PostgreSQL keeps them. */
    List<DayRange> days() {
        List<DayRange> all = new ArrayList<>(ended);
        if (since != null) {
            all.add(new DayRange(since, null));
        }
        all.sort(Comparator.comparing(DayRange::from));
        List<DayRange> days = new ArrayList<>();
        for (DayRange next : all) {
            if (days.isEmpty() || !touch(days.getLast(), next)) {
                days.add(next);
            } else {
                days.add(together(days.removeLast(), next));
            }
        }
        return days;
    }

    private static boolean touch(DayRange earlier, DayRange later) {
        return earlier.until() == null || !later.from().isAfter(earlier.until());
    }

    private static DayRange together(DayRange earlier, DayRange later) {
        LocalDate first = earlier.until();
        LocalDate second = later.until();
        return new DayRange(
                earlier.from(),
                first == null || second == null ? null : first.isAfter(second) ? first : second);
    }
}

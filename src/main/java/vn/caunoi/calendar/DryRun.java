package vn.caunoi.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.caunoi.calendar.OpenDeadlines.Move;

/**
 * What a change of the ledger would bring about (chạy thử), before anybody confirms it.
 *
 * @param days the days that would change from work to rest or back
 * @param moves the deadlines that would move
 */
record DryRun(List<ChangedDay> days, List<Move> moves) {

    /** Under which name the fingerprint goes out with the page and comes back. */
    static final String SEEN = "da-xem";

    /** How many moves a page shows one by one. */
    static final int SHOWN = 200;

    /** A day that would be otherwise. */
    record ChangedDay(LocalDate day, DayReason before, DayReason after) {}

    DryRun {
        days = List.copyOf(days);
        moves = List.copyOf(moves);
    }

    static DryRun of(WorkingDays now, WorkingDays supposed, List<OpenDeadlines> rooms) {
        List<Move> moves = new ArrayList<>();
        rooms.forEach(room -> moves.addAll(room.moves(now, supposed)));
        return new DryRun(
                now.differencesTo(supposed).stream()
                        .map(day -> new ChangedDay(day, now.reason(day), supposed.reason(day)))
                        .toList(),
                moves);
    }

    long letters() {
        return moves.stream().filter(Move::owesLetter).count();
    }

    Stream<Move> shown() {
        return moves.stream().limit(SHOWN);
    }

    /** Names what was seen on whatever node, so that nobody confirms something else. */
    String fingerprint() {
        return Integer.toHexString(days.toString().hashCode())
                + "-"
                + Integer.toHexString(moves.toString().hashCode());
    }
}

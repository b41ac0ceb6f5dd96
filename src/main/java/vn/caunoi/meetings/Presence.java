package vn.caunoi.meetings;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Who was there when (diễn biến điểm danh), told by the acts in their order. */
final class Presence {

    private record Change(Instant at, int seat, Whereabouts to, String reason) {}

    private final List<Place> places;
    private final List<Change> changes;

    Presence(List<Place> places, List<Act> acts) {
        this.places = places;
        this.changes = acts.stream().map(Presence::change).flatMap(List::stream).toList();
    }

    /** Each seat as it was at the end of that moment. */
    List<Attendance.Seat> at(Instant moment) {
        Map<Integer, Change> last = new HashMap<>();
        changes.stream()
                .filter(change -> !change.at().isAfter(moment))
                .filter(change -> canHappen(change, last.get(change.seat())))
                .forEach(change -> last.put(change.seat(), change));
        return places.stream().map(place -> seat(place, last.get(place.seat()))).toList();
    }

    /** Nobody leaves who has not come. */
    private static boolean canHappen(Change change, @Nullable Change before) {
        return change.to() != Whereabouts.LEFT || before != null && before.to().hasCome();
    }

    private static Attendance.Seat seat(Place place, @Nullable Change change) {
        return change == null
                ? new Attendance.Seat(place, Whereabouts.UNMARKED, "")
                : new Attendance.Seat(place, change.to(), change.reason());
    }

    private static List<Change> change(Act act) {
        return switch (act.deed()) {
            case Deed.Came(int seat, boolean online) ->
                    List.of(
                            new Change(
                                    act.at(),
                                    seat,
                                    online ? Whereabouts.ONLINE : Whereabouts.HERE,
                                    ""));
            case Deed.Missed(int seat, boolean excused, String reason) ->
                    List.of(
                            new Change(
                                    act.at(),
                                    seat,
                                    excused ? Whereabouts.EXCUSED : Whereabouts.UNEXCUSED,
                                    reason));
            case Deed.Went(int seat) -> List.of(new Change(act.at(), seat, Whereabouts.LEFT, ""));
            default -> List.of();
        };
    }
}

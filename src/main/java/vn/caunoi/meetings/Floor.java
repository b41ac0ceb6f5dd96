package vn.caunoi.meetings;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Goes through the acts of speaking in their order (lượt phát biểu). */
final class Floor {

    private final Set<Integer> spoken = new HashSet<>();
    private final Set<Integer> queue = new LinkedHashSet<>();
    private @Nullable Long running;
    private @Nullable Integer speaking;
    private @Nullable Instant since;

    Floor(List<Act> acts) {
        acts.forEach(this::add);
    }

    private void add(Act act) {
        switch (act.deed()) {
            case Deed.ItemBegun(long item) -> turnTo(item);
            case Deed.AskedFloor(long item, int seat) -> ask(item, seat);
            case Deed.LeftQueue(long _, int seat) -> queue.remove(seat);
            case Deed.BeganSpeaking(long _, int seat) -> begin(seat, act.at());
            case Deed.EndedSpeaking(long _, int seat) -> end(seat);
            default -> {}
        }
    }

    Speakers among(List<Attendance.Seat> seats) {
        Set<Integer> there =
                seats.stream()
                        .filter(seat -> seat.whereabouts().isThere())
                        .map(seat -> seat.place().seat())
                        .collect(Collectors.toSet());
        long present = seats.stream().filter(seat -> seat.whereabouts().hasCome()).count();
        return new Speakers(
                queue.stream()
                        .filter(there::contains)
                        .sorted(Comparator.comparing(spoken::contains))
                        .toList(),
                speaking,
                since,
                spoken.size(),
                Math.toIntExact(present));
    }

    /** Whoever wanted to speak wanted it on what is over. */
    private void turnTo(long item) {
        if (running == null || running != item) {
            running = item;
            queue.clear();
            speaking = null;
            since = null;
        }
    }

    private void ask(long item, int seat) {
        boolean isOfThis = running == null || running == item;
        boolean speaksAlready = speaking != null && speaking == seat;
        if (isOfThis && !speaksAlready) {
            queue.add(seat);
        }
    }

    private void begin(int seat, Instant at) {
        queue.remove(seat);
        spoken.add(seat);
        speaking = seat;
        since = at;
    }

    private void end(int seat) {
        if (speaking != null && speaking == seat) {
            speaking = null;
            since = null;
        }
    }
}

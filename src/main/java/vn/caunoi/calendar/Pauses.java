package vn.caunoi.calendar;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/** The waits of a dossier one after the other (các lần chờ bổ sung). */
public record Pauses(List<Pause> all) {

    private static final Pauses NONE = new Pauses(List.of());

    public Pauses {
        all = all.stream().sorted(Comparator.comparing(Pause::from)).toList();
        for (int i = 1; i < all.size(); i++) {
            Instant before = all.get(i - 1).until();
            if (before == null || before.isAfter(all.get(i).from())) {
                throw new IllegalArgumentException("one wait ends before the next begins");
            }
        }
    }

    public static Pauses none() {
        return NONE;
    }

    public static Pauses of(Pause... pauses) {
        return new Pauses(List.of(pauses));
    }
}

package vn.caunoi.dossiers;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.caunoi.calendar.Limit;
import vn.caunoi.web.Formats;

/**
 * From what a due day is reckoned (căn cứ tính ngày hẹn).
 *
 * @param waits those for the applicant that are over
 * @param afterThree whether what comes after 15:00 counts from the next working day
 */
record Clocking(Instant receipt, Limit limit, List<Wait> waits, boolean afterThree) {

    private static final LocalTime OPENING = LocalTime.of(8, 0);

    static Clocking of(Instant receipt, Limit limit, boolean afterThree) {
        return new Clocking(receipt, limit, List.of(), afterThree);
    }

    LocalDate receivedOn() {
        return LocalDate.ofInstant(receipt, Formats.ZONE);
    }

    /** All that counts up to and with this entry; empty when receipt or limit is not known. */
    static Optional<Clocking> upTo(Timeline timeline, Entry last) {
        Instant receipt = null;
        String limit = null;
        Instant asked = null;
        boolean afterThree = false;
        List<Wait> waits = new ArrayList<>();
        for (Entry entry : timeline.valid()) {
            switch (entry.act()) {
                case IMPORTED -> {
                    receipt = receipt(entry.said());
                    afterThree = false;
                    waits.clear();
                }
                case ACCEPTED -> {
                    receipt = entry.happenedAt();
                    afterThree = entry.promise() != null && entry.promise().afterThree();
                }
                case SUPPLEMENT_ASKED -> asked = entry.happenedAt();
                case SUPPLEMENTED -> {
                    if (asked != null) {
                        waits.add(new Wait(asked, entry.happenedAt()));
                    }
                }
                default -> {}
            }
            limit = limit(entry, limit);
            if (entry.equals(last)) {
                break;
            }
        }
        return receipt == null || limit == null
                ? Optional.empty()
                : Optional.of(new Clocking(receipt, Limit.ofCode(limit), waits, afterThree));
    }

    /** Other systems state the day alone; for a limit in days any hour of it does. */
    private static @Nullable Instant receipt(@Nullable Said said) {
        return said == null || said.receivedOn() == null
                ? null
                : said.receivedOn().atTime(OPENING).atZone(Formats.ZONE).toInstant();
    }

    private static @Nullable String limit(Entry entry, @Nullable String before) {
        return entry.promise() == null || entry.promise().limit() == null
                ? before
                : entry.promise().limit();
    }
}

package vn.caunoi.dossiers;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import vn.caunoi.calendar.WorkingDays;
import vn.caunoi.dossiers.DemoLife.End;
import vn.caunoi.dossiers.DemoLife.Slip;
import vn.caunoi.procedures.Channel;
import vn.caunoi.units.UnitId;

/**
 * The archived district's dossiers of 01/01 to 29/09/2023, all invented, the same in every
 * demonstration: as many in each class as its last published figures say.
 */
final class DemoDistrict {

    static final int ALL = 41_736;
    static final int LATE = 14;
    static final int UNCLASSED = 295;

    private static final String AGENCY = "H23.38";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuMMdd");
    private static final LocalDate FIRST = LocalDate.of(2023, 1, 3);
    private static final LocalDate LAST = LocalDate.of(2023, 9, 29);

    private final UnitId unit;
    private final WorkingDays days;
    private final List<DemoKind> kinds = DemoKind.all();
    private final Random chance = new Random(20230930);
    private final Map<LocalDate, Integer> serials = new HashMap<>();

    DemoDistrict(UnitId unit, WorkingDays days) {
        this.unit = unit;
        this.days = days;
    }

    /** All of them in the order of their codes. */
    List<DemoLife> lives() {
        List<LocalDate> receipts = new ArrayList<>();
        int span = days.between(FIRST, LAST);
        for (int each = 0; each < ALL; each++) {
            receipts.add(days.plus(FIRST, chance.nextInt(span)));
        }
        receipts.sort(Comparator.naturalOrder());
        List<Fate> fates = fates();
        List<DemoLife> lives = new ArrayList<>();
        for (int each = 0; each < ALL; each++) {
            lives.add(life(receipts.get(each), fates.get(each)));
        }
        return lives;
    }

    /** In which class each falls; the late ones not in September, so that they can be late. */
    private List<Fate> fates() {
        List<Fate> fates = new ArrayList<>(Collections.nCopies(ALL, Fate.IN_TIME));
        for (int each = 0; each < LATE; each++) {
            fates.set(each * (ALL / 2 / LATE) + chance.nextInt(100), Fate.LATE);
        }
        int lost = 0;
        while (lost < UNCLASSED) {
            int place = chance.nextInt(ALL);
            if (fates.get(place) == Fate.IN_TIME) {
                fates.set(place, Fate.LOST);
                lost++;
            }
        }
        return fates;
    }

    private DemoLife life(LocalDate received, Fate fate) {
        DemoKind kind = DemoKind.pick(kinds, chance);
        LocalDate due = days.plus(received, kind.days());
        LocalDate end =
                fate == Fate.LATE
                        ? days.plus(due, 1 + chance.nextInt(5))
                        : earlier(inTime(received, kind), LAST);
        return new DemoLife(
                unit,
                code(received),
                kind,
                channel(),
                received,
                due,
                null,
                new End(DossierState.RETURNED, end),
                fate == Fate.LOST ? Slip.FINISH_DAY_LOST : Slip.NONE);
    }

    /** Most are finished early, one in five on the very day. */
    private LocalDate inTime(LocalDate received, DemoKind kind) {
        return days.plus(
                received,
                kind.days() == 0 || chance.nextInt(5) == 0
                        ? kind.days()
                        : chance.nextInt(kind.days()));
    }

    private String code(LocalDate received) {
        int serial = serials.merge(received, 1, Integer::sum);
        return "%s-%s-%04d".formatted(AGENCY, DAY.format(received), serial);
    }

    private Channel channel() {
        int ticket = chance.nextInt(100);
        return ticket < 61 ? Channel.DIRECT : ticket < 97 ? Channel.ONLINE : Channel.POST;
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private enum Fate {
        IN_TIME,
        LATE,
        LOST
    }
}

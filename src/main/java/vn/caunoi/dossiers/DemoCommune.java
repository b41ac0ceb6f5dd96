package vn.caunoi.dossiers;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import vn.caunoi.calendar.WorkingDays;
import vn.caunoi.dossiers.DemoLife.End;
import vn.caunoi.dossiers.DemoLife.Pause;
import vn.caunoi.dossiers.DemoLife.Slip;
import vn.caunoi.procedures.Channel;
import vn.caunoi.units.UnitId;

/**
 * The living commune's dossiers since it began to work, all invented. What came on a day is the
 * same in every demonstration; how far it has come depends on today.
 */
final class DemoCommune {

    static final LocalDate FIRST = LocalDate.of(2025, 7, 1);

    private static final String AGENCY = "H23.38.45";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuMMdd");
    private static final int MOST_A_DAY = 11;

    /** Since then some kinds are late more often than others: something to talk about. */
    private static final LocalDate SLOW_SINCE = LocalDate.of(2026, 8, 1);

    private static final int SLOW_FROM = 100;

    private final UnitId unit;
    private final WorkingDays days;
    private final List<DemoKind> kinds = DemoKind.all();

    DemoCommune(UnitId unit, WorkingDays days) {
        this.unit = unit;
        this.days = days;
    }

    /** All that came until that day, in order. */
    List<DemoLife> lives(LocalDate today) {
        List<DemoLife> lives = new ArrayList<>();
        for (LocalDate day = FIRST; !day.isAfter(today); day = day.plusDays(1)) {
            if (days.works(day)) {
                var chance = new Random(day.toEpochDay());
                int count = 1 + chance.nextInt(MOST_A_DAY);
                for (int serial = 1; serial <= count; serial++) {
                    lives.add(life(day, serial, chance));
                }
            }
        }
        return lives;
    }

    private DemoLife life(LocalDate received, int serial, Random chance) {
        DemoKind kind = DemoKind.pick(kinds, chance);
        LocalDate due = days.plus(received, kind.days());
        int lot = chance.nextInt(1_000);
        Pause pause = kind.days() < 3 ? null : pause(lot, received, kind, due, chance);
        LocalDate start = pause == null ? received : pause.until();
        LocalDate promised = pause == null ? due : pause.newDue();
        return new DemoLife(
                unit,
                "%s-%s-%04d".formatted(AGENCY, DAY.format(received), serial),
                kind,
                Channel.values()[Math.max(0, chance.nextInt(6) - 3)],
                received,
                due,
                pause,
                end(lot, start, promised, kind, chance),
                slip(lot));
    }

    /** A supplement makes the limit start again; a payment leaves the due day where it is. */
    private @Nullable Pause pause(
            int lot, LocalDate received, DemoKind kind, LocalDate due, Random chance) {
        if (lot < 700) {
            return null;
        }
        LocalDate from = days.plus(received, 1 + chance.nextInt(2));
        LocalDate until = days.plus(from, 3 + chance.nextInt(15));
        return lot < 930
                ? new Pause(
                        DossierState.AWAITING_SUPPLEMENT,
                        from,
                        until,
                        days.plus(until, kind.days()))
                : new Pause(DossierState.AWAITING_PAYMENT, from, until, due);
    }

    private End end(int lot, LocalDate start, LocalDate due, DemoKind kind, Random chance) {
        if (lot < 14) {
            return new End(
                    DossierState.WITHDRAWN, days.plus(start, chance.nextInt(kind.days() + 1)));
        }
        if (lot < 20) {
            return new End(DossierState.STOPPED, days.plus(start, kind.days() / 2));
        }
        return new End(DossierState.RETURNED, finished(lot, start, due, kind, chance));
    }

    /**
     * A few late by days, fewer by weeks; of the others most are early. What a slow kind does
     * changes nothing for those that come after it.
     */
    private LocalDate finished(
            int lot, LocalDate start, LocalDate due, DemoKind kind, Random chance) {
        if (isSlow(lot, start, kind)) {
            return days.plus(due, 1 + lot % 6);
        }
        if (lot < 40) {
            return days.plus(due, 1 + chance.nextInt(6));
        }
        if (lot < 58) {
            return days.plus(due, 15 + chance.nextInt(25));
        }
        int spare = days.between(start, due);
        return spare <= 0 || chance.nextInt(5) == 0
                ? later(start, due)
                : days.minus(due, 1 + chance.nextInt((spare + 1) / 2));
    }

    private static boolean isSlow(int lot, LocalDate start, DemoKind kind) {
        return !start.isBefore(SLOW_SINCE) && lot >= SLOW_FROM && lot < SLOW_FROM + kind.slow();
    }

    private static Slip slip(int lot) {
        return switch (lot) {
            case 60, 61 -> Slip.CODE_GARBLED;
            case 62, 63 -> Slip.DUE_DAY_LOST;
            case 64, 65 -> Slip.FINISH_DAY_TOO_EARLY;
            case 66, 67 -> Slip.FINISH_DAY_LOST;
            default -> Slip.NONE;
        };
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}

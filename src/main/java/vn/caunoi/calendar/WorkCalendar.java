package vn.caunoi.calendar;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.caunoi.units.UnitId;

/** The official working calendar (lịch làm việc): the base rules, and the notices over them. */
@Component
public class WorkCalendar {

    private final Notices notices;
    private final SessionBook sessions;
    private final Clock clock;
    private final BaseRules rules = BaseRules.shipped();
    private final AtomicReference<Drawn> last =
            new AtomicReference<>(new Drawn(new Notices.Version(-1, -1), WorkingDays.base()));

    WorkCalendar(Notices notices, SessionBook sessions, Clock clock) {
        this.notices = notices;
        this.sessions = sessions;
        this.clock = clock;
    }

    /** As it is known now. One question to the database; take it once for many due days. */
    public WorkingDays now() {
        return knownAt(clock.instant());
    }

    /** As it was known at this moment. */
    public WorkingDays knownAt(Instant known) {
        Notices.Version version = notices.version(known);
        Drawn drawn = last.get();
        if (!drawn.version().equals(version)) {
            drawn = new Drawn(version, supposing(held(known)));
            last.set(drawn);
        }
        return drawn.days();
    }

    /** When the unit works on this day, as far as is known now. */
    public Sessions sessions(UnitId unit, LocalDate day) {
        return sessions.at(unit, day, clock.instant());
    }

    /** When the unit worked on this day, as it was known at this moment. */
    public Sessions sessions(UnitId unit, LocalDate day, Instant known) {
        return sessions.at(unit, day, known);
    }

    /** The notices that hold, as it was known at this moment. */
    Stream<Notice> held(Instant known) {
        return notices.entries(known).stream().filter(Entry::holds).map(Entry::notice);
    }

    /** As it would be if only these entries of the ledger held. */
    WorkingDays supposing(Stream<Notice> held) {
        Map<Occasion, Set<Integer>> noticed = new EnumMap<>(Occasion.class);
        Map<LocalDate, DayReason> said = new HashMap<>();
        held.forEach(
                notice -> {
                    noticed.computeIfAbsent(notice.occasion(), _ -> new HashSet<>())
                            .add(notice.firstDay().getYear());
                    notice.off().forEach(day -> said.put(day, notice.offReason()));
                    notice.worked().forEach(day -> said.put(day, notice.workedReason()));
                });
        Map<LocalDate, DayReason> special = rules.daysOff(noticed);
        special.putAll(said);
        return new WorkingDays(rules, special);
    }

    private record Drawn(Notices.Version version, WorkingDays days) {}
}

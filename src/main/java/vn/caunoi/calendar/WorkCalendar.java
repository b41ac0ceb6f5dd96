package vn.caunoi.calendar;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
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
            drawn = new Drawn(version, draw(notices.heldAt(known)));
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

    /** As it would be if these were recorded too. */
    WorkingDays supposing(List<Notice> more) {
        return draw(
                Stream.concat(notices.heldAt(clock.instant()).stream(), more.stream()).toList());
    }

    private WorkingDays draw(List<Notice> held) {
        Map<Occasion, Set<Integer>> noticed = new EnumMap<>(Occasion.class);
        Map<LocalDate, DayReason> said = new HashMap<>();
        for (Notice notice : held) {
            noticed.computeIfAbsent(notice.occasion(), _ -> new HashSet<>())
                    .add(notice.day().getYear());
            said.put(notice.day(), notice.reason());
        }
        Map<LocalDate, DayReason> special = rules.daysOff(noticed);
        special.putAll(said);
        return new WorkingDays(rules, special);
    }

    private record Drawn(Notices.Version version, WorkingDays days) {}
}

package vn.caunoi.calendar;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.caunoi.units.UnitId;

/** The official working calendar (lịch làm việc): the base rules, and the notices over them. */
@Component
public class WorkCalendar {

    /** How many states of knowledge are kept in memory; each takes a quarter of a megabyte. */
    private static final int MOST_DRAWN = 16;

    private final Notices notices;
    private final SessionBook sessions;
    private final Clock clock;
    private final Map<String, WorkingDays> drawn = new ConcurrentHashMap<>();

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
        String version = notices.version(known);
        WorkingDays before = drawn.get(version);
        if (before != null) {
            return before;
        }
        if (drawn.size() >= MOST_DRAWN) {
            drawn.clear();
        }
        WorkingDays days = supposing(held(known));
        drawn.put(version, days);
        return days;
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

    /** As it would be if only these notices held. */
    WorkingDays supposing(Stream<Notice> held) {
        return BaseRules.shipped().under(held);
    }
}

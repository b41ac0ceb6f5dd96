package vn.caunoi.dossiers;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.caunoi.calendar.DueDay;
import vn.caunoi.calendar.Sessions;
import vn.caunoi.calendar.WorkCalendar;
import vn.caunoi.calendar.WorkingDays;
import vn.caunoi.units.UnitId;

/** Calendars and hours of work, each asked for once in one piece of work (lịch đã hỏi). */
@Component
class KnownCalendars {

    private final WorkCalendar calendar;
    private final LegalClock law;

    KnownCalendars(WorkCalendar calendar, LegalClock law) {
        this.calendar = calendar;
        this.law = law;
    }

    Memory memory() {
        return new Memory();
    }

    /** What was asked for so far. */
    final class Memory {

        private record Hours(UnitId unit, LocalDate day) {}

        private final Map<Hours, Sessions> sessions = new HashMap<>();
        private final Map<Instant, WorkingDays> days = new HashMap<>();

        Sessions sessions(Appointment paper) {
            return sessions.computeIfAbsent(
                    new Hours(paper.unit(), paper.hoursOf()),
                    hours -> calendar.sessions(hours.unit(), hours.day()));
        }

        /** Whether we know how the day came about; what another system only told may not follow. */
        boolean explains(Appointment paper) {
            if (paper.entry().act() != DossierAct.IMPORTED) {
                return true;
            }
            WorkingDays then =
                    days.computeIfAbsent(paper.entry().key().recordedAt(), calendar::knownAt);
            Optional<DueDay> due =
                    paper.run().flatMap(run -> law.due(paper.unit(), run, then, sessions(paper)));
            return due.map(DueDay::day).filter(paper.day()::equals).isPresent();
        }
    }
}

package vn.caunoi.dossiers;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.caunoi.calendar.DueDay;
import vn.caunoi.calendar.Pause;
import vn.caunoi.calendar.Pauses;
import vn.caunoi.calendar.Sessions;
import vn.caunoi.calendar.Term;
import vn.caunoi.calendar.WorkCalendar;
import vn.caunoi.calendar.WorkingDays;
import vn.caunoi.law.Law;
import vn.caunoi.law.Rule;
import vn.caunoi.units.UnitId;

/** What the law makes of the times of a dossier (đồng hồ pháp lý của hồ sơ). */
@Component
class LegalClock {

    private static final String SUPPLEMENT = "ho-so.bo-sung";
    private static final String ASK_WITHIN = "ho-so.bo-sung.hoi-trong";
    private static final String ASK_TIMES = "ho-so.bo-sung.so-lan";
    private static final String DUE_SOON = "ho-so.sap-den-han";

    private final WorkCalendar calendar;
    private final Law law;

    LegalClock(WorkCalendar calendar, Law law) {
        this.calendar = calendar;
        this.law = law;
    }

    /** What is promised by the calendar that is known now. */
    Promise promise(UnitId unit, Clocking run) {
        LocalDate day = run.receivedOn();
        return due(unit, run, calendar.now(), calendar.sessions(unit, day))
                .map(due -> new Promise(run.limit().code(), due.day(), due.at()))
                .orElseGet(() -> new Promise(run.limit().code(), null, null));
    }

    /** The due day with its explanation, by the calendar that was known at that instant. */
    Optional<DueDay> due(UnitId unit, Clocking run, Instant known) {
        return due(
                unit,
                run,
                calendar.knownAt(known),
                calendar.sessions(unit, run.receivedOn(), known));
    }

    /** The same by any calendar. */
    Optional<DueDay> due(UnitId unit, Clocking run, WorkingDays days, Sessions sessions) {
        Pauses pauses = pauses(unit, run.receivedOn(), run.waits());
        return DueDay.of(Term.of(run.receipt(), run.limit()).with(pauses), days, sessions);
    }

    /** How often a supplement may be asked for. */
    Rule supplementTimes(UnitId unit, LocalDate received) {
        return law.at(ASK_TIMES, received, unit);
    }

    /** Within how many working days of the receipt it may be asked for. */
    Rule supplementWithin(UnitId unit, LocalDate received) {
        return law.at(ASK_WITHIN, received, unit);
    }

    /** The last day on which a supplement may be asked for. */
    LocalDate lastDayToAsk(UnitId unit, LocalDate received) {
        return calendar.now().plus(received, supplementWithin(unit, received).number());
    }

    /** Up to which due day a dossier that is open on this day counts as due soon (sắp đến hạn). */
    LocalDate dueSoonUntil(UnitId unit, LocalDate today) {
        return calendar.now().plus(today, law.at(DUE_SOON, today, unit).number());
    }

    private Pauses pauses(UnitId unit, LocalDate received, List<Wait> waits) {
        if (waits.isEmpty()) {
            return Pauses.none();
        }
        var effect =
                Pause.Effect.valueOf(
                        law.at(SUPPLEMENT, received, unit).text().toUpperCase(Locale.ROOT));
        return new Pauses(
                waits.stream().map(wait -> new Pause(wait.from(), wait.until(), effect)).toList());
    }
}

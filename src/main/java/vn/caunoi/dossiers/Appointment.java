package vn.caunoi.dossiers;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import vn.caunoi.calendar.DueDay;
import vn.caunoi.calendar.Sessions;
import vn.caunoi.calendar.WorkingDays;
import vn.caunoi.units.UnitId;

/**
 * What stands on the applicant's paper (giấy hẹn): the last day that was promised other than
 * because of a notice. By whatever calendar, nobody is told to come before that day.
 *
 * @param run from what it was reckoned; empty where that is not known, or it was set by hand
 */
record Appointment(UnitId unit, Entry entry, Promise paper, Optional<Clocking> run) {

    static Optional<Appointment> in(Identity identity, List<Entry> happened) {
        return happened.stream()
                .filter(entry -> entry.act() != DossierAct.MOVED_BY_NOTICE)
                .filter(entry -> entry.promise() != null)
                .reduce((_, later) -> later)
                .filter(entry -> Objects.requireNonNull(entry.promise()).day() != null)
                .map(entry -> of(identity, happened, entry));
    }

    private static Appointment of(Identity identity, List<Entry> happened, Entry entry) {
        Optional<Clocking> run =
                entry.act() == DossierAct.REAPPOINTED
                        ? Optional.empty()
                        : Clocking.upTo(Timeline.of(identity, happened), entry);
        return new Appointment(
                identity.unit(), entry, Objects.requireNonNull(entry.promise()), run);
    }

    LocalDate day() {
        return Objects.requireNonNull(paper.day());
    }

    /** The day whose working hours count: that of the receipt, as far as it is known. */
    LocalDate hoursOf() {
        return run.map(Clocking::receivedOn).orElseGet(this::day);
    }

    boolean isByHand() {
        return entry.act() == DossierAct.REAPPOINTED;
    }

    /** The promise by a calendar. BLDS 2015 Điều 148 khoản 5: no day of rest is a last day. */
    Promise by(LegalClock law, WorkingDays days, Sessions sessions) {
        if (isByHand()) {
            LocalDate open = days.onOrAfter(day());
            return open.equals(day()) ? paper : Promise.of(open);
        }
        Optional<DueDay> due = run.flatMap(clocking -> law.due(unit, clocking, days, sessions));
        if (due.isEmpty() || due.get().day().equals(day())) {
            return paper;
        }
        return due.get().day().isAfter(day())
                ? LegalClock.promise(run.orElseThrow(), due.get())
                : new Promise(null, day(), paper.at());
    }
}

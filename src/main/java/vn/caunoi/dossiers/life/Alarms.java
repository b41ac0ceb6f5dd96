package vn.caunoi.dossiers.life;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.caunoi.calendar.WorkCalendar;
import vn.caunoi.dossiers.life.Wish.Tab;
import vn.caunoi.identity.Person;
import vn.caunoi.identity.PersonId;
import vn.caunoi.notifications.Outbox;
import vn.caunoi.units.UnitId;
import vn.caunoi.units.Units;

/** Tells officers and leaders what presses: once a working day, never once for each dossier. */
@Component
class Alarms {

    private final Loads loads;
    private final Inbox inbox;
    private final Crew crew;
    private final Outbox outbox;
    private final Units units;
    private final WorkCalendar calendar;
    private final Clock clock;

    Alarms(
            Loads loads,
            Inbox inbox,
            Crew crew,
            Outbox outbox,
            Units units,
            WorkCalendar calendar,
            Clock clock) {
        this.loads = loads;
        this.inbox = inbox;
        this.crew = crew;
        this.outbox = outbox;
        this.units = units;
        this.calendar = calendar;
        this.clock = clock;
    }

    @Transactional
    public void ring() {
        if (calendar.now().works(LocalDate.now(clock))) {
            loads.units().forEach(this::ring);
        }
    }

    private void ring(UnitId unit) {
        for (Person officer : crew.of(unit)) {
            Inbox.Counts own = inbox.counts(unit, officer.id());
            tell(
                    officer.id(),
                    Mornings.OFFICER,
                    unit,
                    own,
                    false,
                    Tab.OVERDUE,
                    Tab.TODAY,
                    Tab.STUCK);
        }
        Inbox.Counts all = inbox.counts(unit);
        for (Person leader : crew.leaders(unit)) {
            tell(leader.id(), Mornings.LEADER, unit, all, true, Tab.OVERDUE, Tab.STUCK, Tab.UNHELD);
        }
    }

    /** Says nothing where nothing presses. */
    private void tell(
            PersonId to,
            String template,
            UnitId unit,
            Inbox.Counts counts,
            boolean team,
            Tab... pressing) {
        if (Stream.of(pressing).noneMatch(tab -> counts.of(tab) > 0)) {
            return;
        }
        outbox.sendOnce(
                to,
                "%s-%d-%s".formatted(template, unit.value(), LocalDate.now(clock)),
                template,
                Map.of(
                        "unit", units.nameOf(unit),
                        "overdue", counts.text(Tab.OVERDUE),
                        "today", counts.text(Tab.TODAY),
                        "soon", counts.text(Tab.SOON),
                        "stuck", counts.text(Tab.STUCK),
                        "unheld", counts.text(Tab.UNHELD)),
                Wish.of(Tab.ALL, team).below(WorkAddress.of(unit), 1));
    }
}

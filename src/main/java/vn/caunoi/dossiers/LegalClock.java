package vn.caunoi.dossiers;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.caunoi.calendar.DueDay;
import vn.caunoi.calendar.Limit;
import vn.caunoi.calendar.Pause;
import vn.caunoi.calendar.Pauses;
import vn.caunoi.calendar.Sessions;
import vn.caunoi.calendar.Term;
import vn.caunoi.calendar.WorkCalendar;
import vn.caunoi.calendar.WorkingDays;
import vn.caunoi.law.Law;
import vn.caunoi.law.Mark;
import vn.caunoi.law.Rule;
import vn.caunoi.procedures.Procedure;
import vn.caunoi.procedures.ProcedureCode;
import vn.caunoi.procedures.Procedures;
import vn.caunoi.units.UnitId;
import vn.caunoi.web.Formats;

/** What the law makes of the times of a dossier (đồng hồ pháp lý của hồ sơ). */
@Component
public class LegalClock {

    private static final String SUPPLEMENT = "ho-so.bo-sung";
    private static final String ASK_WITHIN = "ho-so.bo-sung.hoi-trong";
    private static final String ASK_TIMES = "ho-so.bo-sung.so-lan";
    private static final String REAPPOINT_TIMES = "ho-so.gia-han-so-lan";
    private static final String APOLOGISE_BEFORE = "ho-so.xin-loi-truoc";
    private static final String REFUSE = "ho-so.tu-choi";
    private static final String DUE_SOON = "ho-so.sap-den-han";

    private final WorkCalendar calendar;
    private final Law law;
    private final Procedures procedures;

    LegalClock(WorkCalendar calendar, Law law, Procedures procedures) {
        this.calendar = calendar;
        this.law = law;
        this.procedures = procedures;
    }

    /** Whether the procedure hands over what comes after 15:00 on the next working day. */
    boolean afterThree(Subject filed, LocalDate received) {
        return (filed.revision() != null
                        ? procedures.revision(filed.revision())
                        : procedureCode(filed).flatMap(code -> procedures.at(code, received)))
                .map(Procedure::afterThree)
                .orElse(false);
    }

    /** What is promised by the calendar that is known now. */
    Promise promise(UnitId unit, Clocking run) {
        LocalDate day = run.receivedOn();
        return due(unit, run, calendar.now(), calendar.sessions(unit, day))
                .map(due -> promise(run, due))
                .orElseGet(() -> new Promise(run.limit().code(), null, null, run.afterThree()));
    }

    /** What the calendar that is known now makes of an appointment. */
    Promise promise(Appointment appointment) {
        return appointment.by(
                this, calendar.now(), calendar.sessions(appointment.unit(), appointment.hoursOf()));
    }

    static Promise promise(Clocking run, DueDay due) {
        return new Promise(run.limit().code(), due.day(), due.at(), run.afterThree());
    }

    /**
     * What the due day would be for a receipt at that instant, by the calendar known now.
     *
     * @param afterThree whether what comes after 15:00 counts from the next working day
     */
    public Optional<DueDay> due(UnitId unit, Instant receipt, Limit limit, boolean afterThree) {
        Clocking run = Clocking.of(receipt, limit, afterThree);
        return due(unit, run, calendar.now(), calendar.sessions(unit, run.receivedOn()));
    }

    /**
     * How the due day came about that the citizen was promised last, by the calendar that was known
     * then; nothing where it cannot be explained so.
     */
    public Optional<DueDay> promised(Timeline known) {
        return known.valid().stream()
                .filter(entry -> entry.promise() != null && entry.promise().day() != null)
                .reduce((_, later) -> later)
                .flatMap(entry -> promised(known, entry));
    }

    private Optional<DueDay> promised(Timeline known, Entry entry) {
        LocalDate day = Objects.requireNonNull(entry.promise()).day();
        return Clocking.upTo(known, entry)
                .flatMap(run -> due(known.identity().unit(), run, entry.key().recordedAt()))
                .filter(due -> due.day().equals(day));
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
        Term term =
                Term.of(run.receipt(), run.limit())
                        .with(pauses)
                        .handedOverNextDayAfterThree(run.afterThree());
        return DueDay.of(term, days, sessions);
    }

    /** What the law says against asking for a supplement on this day. */
    public List<String> objectionsToAsking(Standing standing, LocalDate asked) {
        UnitId unit = standing.receivingUnit();
        LocalDate received = standing.receivedOn();
        if (received == null) {
            return List.of();
        }
        Rule times = law.at(ASK_TIMES, received, unit);
        Rule within = law.at(ASK_WITHIN, received, unit);
        List<String> objections = new ArrayList<>();
        if (standing.supplements() >= times.number()) {
            objections.add(
                    "Chỉ được yêu cầu bổ sung %s (%s).".formatted(times.meaning(), cited(times)));
        }
        LocalDate last = calendar.now().plus(received, within.number());
        if (asked.isAfter(last)) {
            objections.add(
                    "Phải yêu cầu bổ sung trong %s từ ngày tiếp nhận, chậm nhất ngày %s (%s)."
                            .formatted(within.meaning(), Formats.day(last), cited(within)));
        }
        return objections;
    }

    /** What the law says against refusing on this day. */
    public List<String> objectionsToRefusing(Standing standing, LocalDate refused) {
        LocalDate received = standing.receivedOn();
        LocalDate due = standing.dueOn();
        return received == null || due == null || !refused.isAfter(due)
                ? List.of()
                : List.of(
                        "Từ chối giải quyết cũng phải trong thời hạn, chậm nhất ngày %s (%s)."
                                .formatted(
                                        Formats.day(due),
                                        cited(law.at(REFUSE, received, standing.receivingUnit()))));
    }

    /** Up to which due day a dossier that is open on this day counts as due soon (sắp đến hạn). */
    public LocalDate dueSoonUntil(UnitId unit, LocalDate today) {
        return calendar.now().plus(today, law.at(DUE_SOON, today, unit).number());
    }

    /** What the law says against promising, on this day, another day instead. */
    List<String> objectionsToReappointing(Standing now, long before, LocalDate on, LocalDate day) {
        LocalDate due = now.dueOn();
        LocalDate received = now.receivedOn();
        if (due == null || received == null) {
            return List.of("Hồ sơ chưa có ngày hẹn trả nên không có gì để hẹn lại.");
        }
        Rule times = law.at(REAPPOINT_TIMES, received, now.receivingUnit());
        Rule ahead = law.at(APOLOGISE_BEFORE, received, now.receivingUnit());
        LocalDate last = due.minusDays(ahead.number());
        List<String> objections = new ArrayList<>();
        if (before >= times.number()) {
            objections.add("Chỉ được hẹn lại %s (%s).".formatted(times.meaning(), cited(times)));
        }
        if (on.isAfter(last)) {
            objections.add(
                    "Phải gửi thư xin lỗi trước ngày hẹn trả ít nhất %s, chậm nhất ngày %s (%s)."
                            .formatted(ahead.meaning(), Formats.day(last), cited(ahead)));
        }
        objectionToDay(day, due).ifPresent(objections::add);
        return objections;
    }

    private Optional<String> objectionToDay(LocalDate day, LocalDate due) {
        if (!day.isAfter(due)) {
            return Optional.of("Ngày hẹn mới phải sau ngày hẹn cũ %s.".formatted(Formats.day(due)));
        }
        return !WorkingDays.covers(day) || !calendar.now().works(day)
                ? Optional.of("Ngày hẹn mới phải là ngày làm việc.")
                : Optional.empty();
    }

    private static Optional<ProcedureCode> procedureCode(Subject filed) {
        return Optional.ofNullable(filed.procedure()).flatMap(ProcedureCode::read);
    }

    /** A rule that nobody compared with its document yet says so. */
    private static String cited(Rule rule) {
        return rule.mark() == Mark.UNCHECKED
                ? rule.citation() + "; " + Mark.UNCHECKED.label()
                : rule.citation();
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

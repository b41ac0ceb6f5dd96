package vn.caunoi.dossiers;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.caunoi.calendar.DueDay;
import vn.caunoi.calendar.Limit;
import vn.caunoi.calendar.Term;
import vn.caunoi.calendar.WorkCalendar;
import vn.caunoi.identity.PersonId;
import vn.caunoi.procedures.Procedure;
import vn.caunoi.units.UnitId;
import vn.caunoi.web.Formats;

/**
 * Who holds which dossier (người giữ hồ sơ). Every change of hands is kept in {@code
 * dossiers.passing}; what a dossier's last one says stands in {@code dossiers.holding}.
 */
@Component
public class Holdings {

    private final JdbcClient jdbc;
    private final LedgerStandings standings;
    private final WorkCalendar calendar;

    Holdings(JdbcClient jdbc, LedgerStandings standings, WorkCalendar calendar) {
        this.jdbc = jdbc;
        this.standings = standings;
        this.calendar = calendar;
    }

    /**
     * Whoever opens a dossier holds it, for the first step; in the transaction that opens it.
     *
     * @param procedure the revision that the dossier keeps, as far as it is known
     */
    @Transactional
    public void begin(
            DossierId dossier,
            UnitId unit,
            @Nullable Procedure procedure,
            PersonId receiver,
            Instant at) {
        Workflow workflow = Workflow.of(procedure);
        pass(holding(dossier, unit, workflow, 1, receiver, at), Passing.Kind.BEGUN, receiver, "");
    }

    /** Somebody's hold on a step that begins now, with its day by the calendar. */
    public Holding holding(
            DossierId dossier,
            UnitId unit,
            Workflow workflow,
            int step,
            PersonId holder,
            Instant at) {
        LocalDate due = due(unit, workflow.step(step).limit(), at);
        Integer soon = workflow.step(step).soon();
        return new Holding(
                dossier,
                unit,
                step,
                workflow.name(step),
                holder,
                at,
                due,
                due == null || soon == null ? null : calendar.now().minus(due, soon));
    }

    public Optional<Holding> of(DossierId dossier) {
        return jdbc.sql("select * from dossiers.holding where dossier = :dossier")
                .param("dossier", dossier.value())
                .query((row, _) -> HoldingRow.holding(row))
                .optional();
    }

    /** All changes of hands, the first one first. */
    public List<Passing> history(DossierId dossier) {
        return jdbc.sql("select * from dossiers.passing where dossier = :dossier order by id")
                .param("dossier", dossier.value())
                .query((row, _) -> HoldingRow.passing(row))
                .list();
    }

    /** Lets nobody else write about these dossiers until the transaction ends. */
    @Transactional
    public void lock(List<DossierId> dossiers) {
        standings.lock(dossiers.stream().map(DossierId::value).toList());
    }

    /** From now on this holds; the dossier is locked by whoever asks. */
    @Transactional
    public Holding pass(Holding next, Passing.Kind kind, PersonId person, String note) {
        return pass(next, kind, null, person, note);
    }

    /**
     * The same, where a delegate takes it for somebody who is away.
     *
     * @param absent who would have got it; null when the holder did
     */
    @Transactional
    public Holding pass(
            Holding next,
            Passing.Kind kind,
            @Nullable PersonId absent,
            PersonId person,
            String note) {
        Holding fresh = after(of(next.dossier()), next);
        append(fresh, kind, absent, person, note);
        put(fresh);
        return fresh;
    }

    /** What was returned, withdrawn, stopped or turned away needs nobody any more. */
    @EventListener
    @Transactional
    public void release(LedgerWritten written) {
        jdbc.sql(
                        """
                        with ended as (
                          delete from dossiers.holding h using dossiers.standing s
                          where s.known_from = :at and s.dossier = h.dossier
                            and s.known_until = 'infinity' and s.state in (3, 7, 8, 10)
                          returning h.*)
                        insert into dossiers.passing
                          (dossier, at, kind, unit, step, step_name, step_due_on, person)
                        select e.dossier, :at, 'ENDED', e.unit, e.step, e.step_name, e.step_due_on,
                          w.person
                        from ended e, dossiers.writing w where w.recorded_at = :at
                        """)
                .param("at", OffsetDateTime.ofInstant(written.recordedAt(), ZoneOffset.UTC))
                .update();
    }

    /** Derives all holdings from the passings once more; how many were not what those say. */
    @Transactional
    public int derive() {
        jdbc.sql("lock table dossiers.holding in exclusive mode").update();
        int wrong =
                jdbc.sql(
                                """
                                delete from dossiers.holding h where not exists (
                                  select from (select * from dossiers.passing p
                                    where p.dossier = h.dossier order by id desc limit 1) p
                                  where p.holder = h.holder and p.at = h.since and p.unit = h.unit
                                    and p.step = h.step and p.step_name = h.step_name
                                    and p.step_due_on is not distinct from h.step_due_on
                                    and p.step_soon_on is not distinct from h.step_soon_on)
                                """)
                        .update();
        int missing =
                jdbc.sql(
                                """
                                insert into dossiers.holding (dossier, unit, step, step_name,
                                  holder, since, step_due_on, step_soon_on)
                                select dossier, unit, step, step_name, holder, at, step_due_on,
                                  step_soon_on
                                from (select distinct on (dossier) * from dossiers.passing
                                  order by dossier, id desc) p
                                where holder is not null
                                on conflict (dossier) do nothing
                                """)
                        .update();
        return Math.max(wrong, missing);
    }

    private @Nullable LocalDate due(UnitId unit, @Nullable Limit limit, Instant at) {
        return limit == null
                ? null
                : DueDay.of(
                                Term.of(at, limit),
                                calendar.now(),
                                calendar.sessions(unit, LocalDate.ofInstant(at, Formats.ZONE)))
                        .map(DueDay::day)
                        .orElse(null);
    }

    /** The next microsecond at the earliest, should the clock stand still. */
    private static Holding after(Optional<Holding> before, Holding next) {
        Instant wished = next.since().truncatedTo(ChronoUnit.MICROS);
        Instant since =
                before.map(Holding::since)
                        .filter(last -> !wished.isAfter(last))
                        .map(last -> last.plus(1, ChronoUnit.MICROS))
                        .orElse(wished);
        return next.heldBy(next.holder(), since);
    }

    private void append(
            Holding holding,
            Passing.Kind kind,
            @Nullable PersonId absent,
            PersonId person,
            String note) {
        jdbc.sql(
                        """
                        insert into dossiers.passing (dossier, at, kind, unit, step, step_name,
                          step_due_on, step_soon_on, holder, absent, person, note)
                        values (:dossier, :since, :kind, :unit, :step, :name, cast(:due as date),
                          cast(:soon as date), :holder, cast(:absent as bigint), :person, :note)
                        """)
                .params(HoldingRow.values(holding))
                .param("kind", kind.name())
                .param("absent", absent == null ? null : absent.value())
                .param("person", person.value())
                .param("note", note)
                .update();
    }

    private void put(Holding holding) {
        jdbc.sql(
                        """
                        insert into dossiers.holding
                          (dossier, unit, step, step_name, holder, since, step_due_on, step_soon_on)
                        values (:dossier, :unit, :step, :name, :holder, :since, cast(:due as date),
                          cast(:soon as date))
                        on conflict (dossier) do update set unit = excluded.unit,
                          step = excluded.step, step_name = excluded.step_name,
                          holder = excluded.holder, since = excluded.since,
                          step_due_on = excluded.step_due_on,
                          step_soon_on = excluded.step_soon_on
                        """)
                .params(HoldingRow.values(holding))
                .update();
    }
}

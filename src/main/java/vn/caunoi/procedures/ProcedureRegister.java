package vn.caunoi.procedures;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.caunoi.journal.Act;
import vn.caunoi.journal.Journal;
import vn.caunoi.units.UnitId;
import vn.caunoi.web.Formats;

/** Writes the catalogue: appends revisions, and nothing else (sổ đăng ký thủ tục). */
@Component
public class ProcedureRegister {

    private final JdbcClient jdbc;
    private final Procedures procedures;
    private final ProcedureAnnouncement announcement;
    private final Journal journal;
    private final Clock clock;

    ProcedureRegister(
            JdbcClient jdbc,
            Procedures procedures,
            ProcedureAnnouncement announcement,
            Journal journal,
            Clock clock) {
        this.jdbc = jdbc;
        this.procedures = procedures;
        this.announcement = announcement;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * A revision to be filed.
     *
     * @param from its first day; on the first day of the newest one it takes that one's place
     * @param until the first day on which it holds no more, or null
     */
    public record Filing(
            ProcedureCode code,
            Particulars particulars,
            LocalDate from,
            @Nullable LocalDate until) {

        public Filing {
            if (until != null && !until.isAfter(from)) {
                throw new IllegalArgumentException("a revision of no day");
            }
        }
    }

    /** Lets nobody else write until the caller's transaction ends. */
    @Transactional
    public void lock() {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('procedures.register', 0))")
                .query()
                .singleRow();
    }

    /**
     * Appends the revision; the one before it ends where this one begins.
     *
     * @param unit for whom the journal keeps it
     * @throws TooLate when a newer revision begins after it
     */
    @Transactional
    public Procedure append(Filing filing, @Nullable UnitId unit) {
        lock();
        List<Procedure> before = procedures.revisions(filing.code());
        if (!before.isEmpty() && filing.from().isBefore(before.getFirst().validFrom())) {
            throw new TooLate(before.getFirst());
        }
        put(filing);
        before.stream()
                .filter(
                        each ->
                                each.validUntil() == null
                                        || filing.from().isBefore(each.validUntil()))
                .forEach(each -> end(each, filing.from()));
        Procedure added = procedures.revision(insert(filing)).orElseThrow();
        announcement.of(filing.code());
        journal.record(
                new Act(
                        Act.doer(),
                        ProcedureActs.REVISE,
                        unit,
                        before.isEmpty() ? "" : reference(before.getFirst()),
                        reference(added)));
        return added;
    }

    /**
     * Says from which day the newest revision holds no more (bãi bỏ), or, with null, that it does.
     */
    @Transactional
    public void end(Procedure newest, @Nullable LocalDate until, @Nullable UnitId unit) {
        lock();
        jdbc.sql("update procedures.revision set valid_until = cast(:until as date) where id = :id")
                .param("until", until)
                .param("id", newest.revision())
                .update();
        announcement.of(newest.code());
        journal.record(
                new Act(
                        Act.doer(),
                        ProcedureActs.END,
                        unit,
                        reference(newest),
                        until == null ? "không bãi bỏ" : "hết hiệu lực từ " + Formats.day(until)));
    }

    private void put(Filing filing) {
        jdbc.sql(
                        """
                        insert into procedures.procedure (code, name, field, sensitive)
                        values (:code, :name, :field, :sensitive)
                        on conflict (code) do update set name = excluded.name,
                            field = excluded.field, sensitive = excluded.sensitive
                        """)
                .param("code", filing.code().value())
                .param("name", filing.particulars().name())
                .param("field", filing.particulars().field())
                .param("sensitive", filing.particulars().sensitive())
                .update();
    }

    private void end(Procedure revision, LocalDate until) {
        jdbc.sql("update procedures.revision set valid_until = :until where id = :id")
                .param("until", until)
                .param("id", revision.revision())
                .update();
    }

    private long insert(Filing filing) {
        return jdbc.sql(
                        """
                        insert into procedures.revision (code, valid_from, valid_until,
                            particulars, units, recorded_at, recorded_by)
                        values (:code, :from, cast(:until as date), cast(:particulars as jsonb),
                            :units, :now, :who)
                        returning id
                        """)
                .param("code", filing.code().value())
                .param("from", filing.from())
                .param("until", filing.until())
                .param("particulars", StoredProcedure.json(filing.particulars()))
                .param(
                        "units",
                        filing.particulars().units().stream()
                                .map(UnitId::value)
                                .toArray(Long[]::new))
                .param("now", OffsetDateTime.now(clock))
                .param("who", Act.doer())
                .query(Long.class)
                .single();
    }

    private static String reference(Procedure procedure) {
        return "thủ tục %s, bản %d, từ %s"
                .formatted(
                        procedure.code(), procedure.revision(), Formats.day(procedure.validFrom()));
    }
}

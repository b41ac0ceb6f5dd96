package vn.caunoi.dossiers.counter;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.caunoi.dossiers.DossierId;
import vn.caunoi.dossiers.DossierState;
import vn.caunoi.dossiers.Dossiers;
import vn.caunoi.dossiers.Holdings;
import vn.caunoi.dossiers.Refusal;
import vn.caunoi.identity.PersonId;
import vn.caunoi.journal.Act;
import vn.caunoi.journal.Journal;
import vn.caunoi.units.UnitId;
import vn.caunoi.web.Formats;
import vn.caunoi.web.Officer;

/**
 * What a dossier costs (phí, lệ phí): demanded, paid, receipted. While something is owed the
 * dossier waits for the payment (state 6).
 */
@Component
class Fees {

    private final JdbcClient jdbc;
    private final Dossiers dossiers;
    private final Holdings holdings;
    private final Journal journal;
    private final Clock clock;

    Fees(JdbcClient jdbc, Dossiers dossiers, Holdings holdings, Journal journal, Clock clock) {
        this.jdbc = jdbc;
        this.dossiers = dossiers;
        this.holdings = holdings;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * A sum of money (một khoản).
     *
     * @param paidAt null while it is owed
     * @param receipt the number of the receipt; null while it is owed
     */
    record Fee(
            long id, String what, long amount, @Nullable Instant paidAt, @Nullable String receipt) {

        boolean isOwed() {
            return paidAt == null;
        }

        String sum() {
            return Formats.number(amount) + " đồng";
        }
    }

    List<Fee> of(DossierId dossier) {
        return jdbc.sql("select * from dossiers.fee where dossier = :dossier order by id")
                .param("dossier", dossier.value())
                .query(
                        (row, _) -> {
                            OffsetDateTime paid = row.getObject("paid_at", OffsetDateTime.class);
                            return new Fee(
                                    row.getLong("id"),
                                    row.getString("what"),
                                    row.getLong("amount"),
                                    paid == null ? null : paid.toInstant(),
                                    row.getString("receipt"));
                        })
                .list();
    }

    /** The dossier waits until it is paid. */
    @Transactional
    public void demand(UnitId unit, DossierId dossier, String what, long amount, Officer officer) {
        holdings.lock(List.of(dossier));
        add(dossier, what, amount, officer, null);
        if (state(unit, dossier) != DossierState.AWAITING_PAYMENT) {
            Instant now = clock.instant();
            String words = "%s: %s đồng".formatted(what, Formats.number(amount));
            dossiers.write(
                    unit, dossier, new PersonId(officer.id()), each -> each.askPayment(now, words));
        }
        tell(unit, dossier, "ho-so.phi-yeu-cau", officer);
    }

    /** Paid across the counter at once: nothing waits for it. */
    @Transactional
    public void collect(
            UnitId unit,
            DossierId dossier,
            String what,
            long amount,
            String receipt,
            Officer officer) {
        holdings.lock(List.of(dossier));
        add(dossier, what, amount, officer, receipt);
        letGoOn(unit, dossier, officer);
        tell(unit, dossier, "ho-so.phi-thu", officer);
    }

    /** The last sum that was owed lets the dossier go on. */
    @Transactional
    public void pay(UnitId unit, DossierId dossier, long fee, String receipt, Officer officer) {
        holdings.lock(List.of(dossier));
        if (!mark(dossier, fee, receipt, officer)) {
            throw Refusal.impossible("Khoản này đã được thu rồi.");
        }
        letGoOn(unit, dossier, officer);
        tell(unit, dossier, "ho-so.phi-thu", officer);
    }

    private void letGoOn(UnitId unit, DossierId dossier, Officer officer) {
        if (of(dossier).stream().noneMatch(Fee::isOwed)
                && state(unit, dossier) == DossierState.AWAITING_PAYMENT) {
            Instant now = clock.instant();
            dossiers.write(unit, dossier, new PersonId(officer.id()), each -> each.paid(now));
        }
    }

    private boolean mark(DossierId dossier, long fee, String receipt, Officer officer) {
        return jdbc.sql(
                                """
                                update dossiers.fee
                                set paid_at = :at, paid_to = :person, receipt = :receipt
                                where id = :fee and dossier = :dossier and paid_at is null
                                """)
                        .param("at", OffsetDateTime.now(clock))
                        .param("person", officer.id())
                        .param("receipt", receipt)
                        .param("fee", fee)
                        .param("dossier", dossier.value())
                        .update()
                == 1;
    }

    private void add(
            DossierId dossier,
            String what,
            long amount,
            Officer officer,
            @Nullable String receipt) {
        jdbc.sql(
                        """
                        insert into dossiers.fee (dossier, what, amount, demanded_at, demanded_by,
                          paid_at, paid_to, receipt)
                        values (:dossier, :what, :amount, :at, :person,
                          case when :paid then :at end, case when :paid then :person end,
                          cast(:receipt as text))
                        """)
                .param("dossier", dossier.value())
                .param("what", what)
                .param("amount", amount)
                .param("at", OffsetDateTime.now(clock))
                .param("person", officer.id())
                .param("paid", receipt != null)
                .param("receipt", receipt)
                .update();
    }

    private DossierState state(UnitId unit, DossierId dossier) {
        return dossiers.find(unit, dossier).orElseThrow().standing().state();
    }

    private void tell(UnitId unit, DossierId dossier, String what, Officer officer) {
        journal.record(Act.by(officer, what, unit, "", "hồ sơ số " + dossier.value()));
    }
}

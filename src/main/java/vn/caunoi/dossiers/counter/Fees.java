package vn.caunoi.dossiers.counter;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.caunoi.dossiers.DossierAct;
import vn.caunoi.dossiers.DossierId;
import vn.caunoi.dossiers.DossierState;
import vn.caunoi.dossiers.Dossiers;
import vn.caunoi.dossiers.Entry;
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
     * @param waived why it was demanded by mistake; null when it was not
     */
    record Fee(
            long id,
            String what,
            long amount,
            @Nullable Instant paidAt,
            @Nullable String receipt,
            @Nullable String waived) {

        boolean isOwed() {
            return paidAt == null && waived == null;
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
                                    row.getString("receipt"),
                                    row.getString("waived_why"));
                        })
                .list();
    }

    /**
     * What somebody has to pay.
     *
     * @param key of the form: the same one counts once
     */
    record Charge(UUID key, String what, long amount) {}

    /** The dossier waits until it is paid. */
    @Transactional
    public void demand(UnitId unit, DossierId dossier, Charge charge, Officer officer) {
        holdings.lock(List.of(dossier));
        if (!add(dossier, charge, officer, null)) {
            return;
        }
        if (state(unit, dossier) != DossierState.AWAITING_PAYMENT) {
            Instant now = clock.instant();
            String words = "%s: %s đồng".formatted(charge.what(), Formats.number(charge.amount()));
            dossiers.write(
                    unit, dossier, new PersonId(officer.id()), each -> each.askPayment(now, words));
        }
        tell(unit, dossier, "ho-so.phi-yeu-cau", officer);
    }

    /** Paid across the counter at once: nothing waits for it. */
    @Transactional
    public void collect(
            UnitId unit, DossierId dossier, Charge charge, String receipt, Officer officer) {
        holdings.lock(List.of(dossier));
        if (add(dossier, charge, officer, receipt)) {
            letGoOn(unit, dossier, officer);
            tell(unit, dossier, "ho-so.phi-thu", officer);
        }
    }

    /** The last sum that was owed lets the dossier go on. */
    @Transactional
    public void pay(UnitId unit, DossierId dossier, long fee, String receipt, Officer officer) {
        holdings.lock(List.of(dossier));
        settle(
                dossier,
                fee,
                "paid_at = :at, paid_to = :person, receipt = :words",
                receipt,
                officer);
        letGoOn(unit, dossier, officer);
        tell(unit, dossier, "ho-so.phi-thu", officer);
    }

    /**
     * It was demanded by mistake: nobody owes it. Where nothing was paid instead, the ledger hears
     * that the payment was never asked for.
     */
    @Transactional
    public void waive(UnitId unit, DossierId dossier, long fee, String why, Officer officer) {
        holdings.lock(List.of(dossier));
        settle(
                dossier,
                fee,
                "waived_at = :at, waived_by = :person, waived_why = :words",
                why,
                officer);
        List<Entry> asked =
                dossiers.find(unit, dossier).orElseThrow().valid().stream()
                        .filter(entry -> entry.act() == DossierAct.PAYMENT_ASKED)
                        .toList();
        if (!asked.isEmpty() && nothingPaidSince(dossier, asked.getLast().happenedAt())) {
            unask(unit, dossier, asked.getLast(), why, officer);
        } else {
            letGoOn(unit, dossier, officer);
        }
        tell(unit, dossier, "ho-so.phi-bo", officer);
    }

    private boolean nothingPaidSince(DossierId dossier, Instant asked) {
        return of(dossier).stream()
                .noneMatch(fee -> fee.paidAt() != null && !fee.paidAt().isBefore(asked));
    }

    private void unask(UnitId unit, DossierId dossier, Entry asked, String why, Officer officer) {
        if (waitsForNothing(unit, dossier)) {
            dossiers.correct(
                    unit,
                    dossier,
                    new PersonId(officer.id()),
                    each -> each.annul(asked.key(), "Bỏ khoản phải nộp ghi nhầm: " + why));
        }
    }

    private void letGoOn(UnitId unit, DossierId dossier, Officer officer) {
        if (waitsForNothing(unit, dossier)) {
            Instant now = clock.instant();
            dossiers.write(unit, dossier, new PersonId(officer.id()), each -> each.paid(now));
        }
    }

    private boolean waitsForNothing(UnitId unit, DossierId dossier) {
        return of(dossier).stream().noneMatch(Fee::isOwed)
                && state(unit, dossier) == DossierState.AWAITING_PAYMENT;
    }

    /**
     * Nobody owes it any more.
     *
     * @param how the columns that say why not, by {@code :words} among others
     */
    private void settle(DossierId dossier, long fee, String how, String words, Officer officer) {
        int settled =
                jdbc.sql(
                                """
                                update dossiers.fee set %s
                                where id = :fee and dossier = :dossier
                                  and paid_at is null and waived_at is null
                                """
                                        .formatted(how))
                        .param("at", OffsetDateTime.now(clock))
                        .param("person", officer.id())
                        .param("words", words)
                        .param("fee", fee)
                        .param("dossier", dossier.value())
                        .update();
        if (settled == 0) {
            throw Refusal.impossible("Khoản này đã được thu hoặc đã bỏ rồi.");
        }
    }

    /** Whether it is there only now. */
    private boolean add(
            DossierId dossier, Charge charge, Officer officer, @Nullable String receipt) {
        return jdbc.sql(
                                """
                        insert into dossiers.fee (key, dossier, what, amount, demanded_at,
                          demanded_by, paid_at, paid_to, receipt)
                        values (:key, :dossier, :what, :amount, :at, :person,
                          case when :paid then :at end, case when :paid then :person end,
                          cast(:receipt as text))
                        on conflict (key) do nothing
                        """)
                        .param("key", charge.key())
                        .param("dossier", dossier.value())
                        .param("what", charge.what())
                        .param("amount", charge.amount())
                        .param("at", OffsetDateTime.now(clock))
                        .param("person", officer.id())
                        .param("paid", receipt != null)
                        .param("receipt", receipt)
                        .update()
                == 1;
    }

    private DossierState state(UnitId unit, DossierId dossier) {
        return dossiers.find(unit, dossier).orElseThrow().standing().state();
    }

    private void tell(UnitId unit, DossierId dossier, String what, Officer officer) {
        journal.record(Act.by(officer, what, unit, "", "hồ sơ số " + dossier.value()));
    }
}

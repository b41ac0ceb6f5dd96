package vn.caunoi.dossiers.counter;

import java.time.Clock;
import java.time.Instant;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.caunoi.dossiers.Dossiers;
import vn.caunoi.dossiers.Standing;
import vn.caunoi.identity.PersonId;
import vn.caunoi.journal.Act;
import vn.caunoi.journal.Journal;
import vn.caunoi.web.Officer;

/** Voids receipts that were given by mistake (hủy giấy tiếp nhận): the number stays used. */
@Component
class Voiding {

    private final Dossiers dossiers;
    private final Blanks blanks;
    private final Journal journal;
    private final Clock clock;

    Voiding(Dossiers dossiers, Blanks blanks, Journal journal, Clock clock) {
        this.dossiers = dossiers;
        this.blanks = blanks;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional
    public void voidReceipt(Standing standing, String reason, Officer officer) {
        Instant now = clock.instant();
        dossiers.correct(
                standing.receivingUnit(),
                standing.dossier(),
                new PersonId(officer.id()),
                dossier -> dossier.voidReceipt(now, reason));
        blanks.voidNumber(
                standing.receivingUnit(), standing.code(), standing.dossier(), reason, officer);
        journal.record(
                Act.by(
                        officer,
                        "ho-so.huy-giay",
                        standing.receivingUnit(),
                        "hồ sơ số " + standing.dossier().value(),
                        "đã hủy giấy tiếp nhận"));
    }
}

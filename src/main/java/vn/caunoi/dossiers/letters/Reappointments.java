package vn.caunoi.dossiers.letters;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.caunoi.dossiers.DossierId;
import vn.caunoi.dossiers.Dossiers;
import vn.caunoi.identity.PersonId;
import vn.caunoi.journal.Act;
import vn.caunoi.journal.Journal;
import vn.caunoi.units.UnitId;
import vn.caunoi.web.Formats;
import vn.caunoi.web.Officer;

/** Apologies with another day (xin lỗi và hẹn lại), told to the journal as well. */
@Component
class Reappointments {

    private final Dossiers dossiers;
    private final Journal journal;
    private final Clock clock;

    Reappointments(Dossiers dossiers, Journal journal, Clock clock) {
        this.dossiers = dossiers;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional
    public void write(UnitId unit, DossierId dossier, LocalDate day, String why, Officer officer) {
        dossiers.write(
                unit,
                dossier,
                new PersonId(officer.id()),
                each -> each.reappoint(clock.instant(), day, why));
        journal.record(
                Act.by(
                        officer,
                        LetterActs.REAPPOINTED,
                        unit,
                        "hồ sơ số " + dossier.value(),
                        "hẹn lại ngày " + Formats.day(day)));
    }
}

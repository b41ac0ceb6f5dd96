package vn.caunoi.dossiers.letters;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.caunoi.dossiers.DossierId;
import vn.caunoi.dossiers.Dossiers;
import vn.caunoi.dossiers.letters.IssuedPaper.Letter;
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
    private final IssuedPapers papers;
    private final Journal journal;
    private final Clock clock;

    Reappointments(Dossiers dossiers, IssuedPapers papers, Journal journal, Clock clock) {
        this.dossiers = dossiers;
        this.papers = papers;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional
    public void write(UnitId unit, DossierId dossier, LocalDate day, String why, Officer officer) {
        Instant at = clock.instant().truncatedTo(ChronoUnit.MICROS);
        dossiers.write(
                unit, dossier, new PersonId(officer.id()), each -> each.reappoint(at, day, why));
        papers.issue(unit, dossier, Letter.APOLOGY, at);
        journal.record(
                Act.by(
                        officer,
                        LetterActs.REAPPOINTED,
                        unit,
                        "hồ sơ số " + dossier.value(),
                        "hẹn lại ngày " + Formats.day(day)));
    }
}

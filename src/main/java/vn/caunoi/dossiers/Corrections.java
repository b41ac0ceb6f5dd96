package vn.caunoi.dossiers;

import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.caunoi.identity.PersonId;
import vn.caunoi.journal.Act;
import vn.caunoi.journal.Journal;
import vn.caunoi.units.UnitId;
import vn.caunoi.web.Officer;

/** Corrections that officers make (đính chính), told to the journal as well. */
@Component
class Corrections {

    private final Dossiers dossiers;
    private final Journal journal;

    Corrections(Dossiers dossiers, Journal journal) {
        this.dossiers = dossiers;
        this.journal = journal;
    }

    @Transactional
    public void write(
            UnitId unit, DossierId dossier, Entry wrong, Officer officer, Consumer<Dossier> verb) {
        dossiers.correct(unit, dossier, new PersonId(officer.id()), verb);
        journal.record(
                Act.by(
                        officer,
                        "ho-so.dinh-chinh",
                        unit,
                        "hồ sơ số " + dossier.value() + ", dòng " + wrong.key().address(),
                        "đã đính chính: " + wrong.act().label()));
    }
}

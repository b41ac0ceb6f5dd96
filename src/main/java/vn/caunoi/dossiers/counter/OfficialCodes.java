package vn.caunoi.dossiers.counter;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.caunoi.dossiers.DossierCode;
import vn.caunoi.dossiers.Dossiers;
import vn.caunoi.dossiers.Standing;
import vn.caunoi.identity.PersonId;
import vn.caunoi.journal.Act;
import vn.caunoi.journal.Journal;
import vn.caunoi.units.UnitId;
import vn.caunoi.web.Officer;

/** Records codes, and issues them for the units that are authorised to (cấp mã hồ sơ). */
@Component
class OfficialCodes {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuMMdd");

    private final JdbcClient jdbc;
    private final Dossiers dossiers;
    private final Journal journal;
    private final Clock clock;

    OfficialCodes(JdbcClient jdbc, Dossiers dossiers, Journal journal, Clock clock) {
        this.jdbc = jdbc;
        this.dossiers = dossiers;
        this.journal = journal;
        this.clock = clock;
    }

    /** The identifier under which the unit issues codes; empty when it may not. */
    Optional<String> agency(UnitId unit) {
        return jdbc.sql("select agency from dossiers.code_authority where unit = :unit")
                .param("unit", unit.value())
                .query((row, _) -> row.getString("agency"))
                .optional();
    }

    /**
     * The next codes of the agency's day. Its row stays locked until the transaction ends, so that
     * no number is given twice and none is left out; past 9999 it grows by a digit.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    List<DossierCode> next(String agency, LocalDate day, int count) {
        int last =
                jdbc.sql(
                                """
                                insert into dossiers.code_serial (agency, day, last)
                                values (:agency, :day, :count)
                                on conflict (agency, day)
                                  do update set last = code_serial.last + :count
                                returning last
                                """)
                        .param("agency", agency)
                        .param("day", day)
                        .param("count", count)
                        .query(Integer.class)
                        .single();
        return IntStream.rangeClosed(last - count + 1, last)
                .mapToObj(serial -> code(agency, day, serial))
                .toList();
    }

    /** The official system gave the dossier this code. */
    @Transactional
    public void record(Standing standing, DossierCode code, Officer officer) {
        Instant now = clock.instant();
        dossiers.write(
                standing.receivingUnit(),
                standing.dossier(),
                new PersonId(officer.id()),
                dossier -> dossier.recordCode(now, code));
        journal.record(
                Act.by(
                        officer,
                        "ho-so.ghi-ma",
                        standing.receivingUnit(),
                        standing.code(),
                        code.value()));
    }

    /** Lets a unit issue codes under this identifier; an empty one takes it back. */
    @Transactional
    public void authorise(UnitId unit, String agency, Officer officer) {
        String before = agency(unit).orElse("");
        jdbc.sql("delete from dossiers.code_authority where unit = :unit")
                .param("unit", unit.value())
                .update();
        if (!agency.isEmpty()) {
            jdbc.sql("insert into dossiers.code_authority (unit, agency) values (:unit, :agency)")
                    .param("unit", unit.value())
                    .param("agency", agency)
                    .update();
        }
        journal.record(Act.by(officer, "ho-so.cap-ma", unit, before, agency));
    }

    static boolean isAgency(String text) {
        return DossierCode.read(text + "-250701-0001")
                .filter(code -> code.agency().equals(text))
                .isPresent();
    }

    static DossierCode code(String agency, LocalDate day, int serial) {
        return new DossierCode("%s-%s-%04d".formatted(agency, DAY.format(day), serial));
    }
}

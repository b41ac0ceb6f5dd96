package vn.caunoi.dossiers.counter;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.caunoi.dossiers.DossierId;
import vn.caunoi.procedures.Procedure;
import vn.caunoi.procedures.Procedures;
import vn.caunoi.units.UnitId;
import vn.caunoi.web.Formats;
import vn.caunoi.web.Officer;

/** Records certifications (chứng thực): accepted, done and handed out at once, many at a time. */
@Component
class Certifications {

    private static final String FIELD = "Chứng thực";

    private final JdbcClient jdbc;
    private final Procedures procedures;
    private final IntakeDesk desk;
    private final Fees fees;
    private final Intakes intakes;
    private final Clock clock;

    Certifications(
            JdbcClient jdbc,
            Procedures procedures,
            IntakeDesk desk,
            Fees fees,
            Intakes intakes,
            Clock clock) {
        this.jdbc = jdbc;
        this.procedures = procedures;
        this.desk = desk;
        this.fees = fees;
        this.intakes = intakes;
        this.clock = clock;
    }

    /** One that was recorded today. */
    record Done(String code, String paper, int copies, Instant at) {}

    /** What the unit certifies. */
    List<Procedure> kinds(UnitId unit) {
        return procedures.of(unit, today()).stream()
                .filter(procedure -> procedure.field().equals(FIELD))
                .filter(procedure -> !procedure.particulars().ways().isEmpty())
                .toList();
    }

    /** All lines of a page, or none. */
    @Transactional
    public void record(UnitId unit, UUID page, List<Certification.Entered> lines, Officer officer) {
        intakes.lock(page);
        for (Certification.Entered line : lines) {
            if (intakes.dossier(unit, line.key(page)).isEmpty()) {
                record(unit, page, line, officer);
            }
        }
    }

    List<Done> today(UnitId unit) {
        return jdbc.sql(
                        """
                        select s.code, c.name, c.copies, i.at
                        from dossiers.intake i
                        join dossiers.component c on c.key = i.key
                        join dossiers.standing s
                          on s.dossier = i.dossier and s.known_until = 'infinity'
                        where i.unit = :unit and i.outcome = 'AT_ONCE' and i.at >= :since
                          and s.field = :field
                        order by i.at desc, s.code desc limit 200
                        """)
                .param("unit", unit.value())
                .param(
                        "since",
                        OffsetDateTime.ofInstant(
                                today().atStartOfDay(Formats.ZONE).toInstant(), ZoneOffset.UTC))
                .param("field", FIELD)
                .query((row, _) -> done(row))
                .list();
    }

    private static Done done(ResultSet row) throws SQLException {
        return new Done(
                row.getString("code"),
                row.getString("name"),
                row.getInt("copies"),
                row.getObject("at", OffsetDateTime.class).toInstant());
    }

    private void record(UnitId unit, UUID page, Certification.Entered line, Officer officer) {
        DossierId dossier = desk.take(unit, line.procedure(), line.intake(page), null, officer);
        if (line.fee() > 0) {
            fees.collect(
                    unit,
                    dossier,
                    new Fees.Charge(line.key(page), "Phí chứng thực", line.fee()),
                    line.receipt(),
                    officer);
        }
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Formats.ZONE);
    }
}

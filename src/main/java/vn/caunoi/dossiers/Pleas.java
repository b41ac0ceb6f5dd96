package vn.caunoi.dossiers;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.caunoi.identity.PersonId;
import vn.caunoi.units.UnitId;

/** Finds what was done although the law says otherwise, with the reason given (giải trình). */
@Component
public class Pleas {

    /** How far leaders look back. */
    public static final int DAYS = 90;

    private static final int MOST = 200;

    private final JdbcClient jdbc;
    private final Clock clock;

    Pleas(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A second or late request for papers, a refusal after the limit. */
    public record Plea(
            DossierId dossier,
            String code,
            boolean official,
            DossierAct act,
            Instant at,
            @Nullable PersonId person,
            String reason) {}

    /** Those of the unit in the last days that were not put right since, the last one first. */
    public List<Plea> of(UnitId unit) {
        return jdbc.sql(
                        """
                        select e.dossier, s.code, s.official, e.act, e.happened_at, e.person,
                          split_part(e.reason, '%1$s', 2) as plea
                        from dossiers.entry e
                        join dossiers.standing s
                          on s.dossier = e.dossier and s.known_until = 'infinity'
                        where position('%1$s' in e.reason) > 0 and e.happened_at >= :since
                          and s.receiving_unit = :unit
                          and not exists (
                            select from dossiers.entry r where r.dossier = e.dossier
                              and r.replaces_at = e.recorded_at and r.replaces_number = e.number)
                        order by e.happened_at desc, e.dossier limit %2$d
                        """
                                .formatted(Draft.PLEA, MOST))
                .param("unit", unit.value())
                .param("since", OffsetDateTime.now(clock).minusDays(DAYS))
                .query((row, _) -> read(row))
                .list();
    }

    private static Plea read(ResultSet row) throws SQLException {
        Long person = row.getObject("person", Long.class);
        return new Plea(
                new DossierId(row.getLong("dossier")),
                row.getString("code"),
                row.getBoolean("official"),
                DossierAct.of(row.getInt("act")),
                row.getObject("happened_at", OffsetDateTime.class).toInstant(),
                person == null ? null : new PersonId(person),
                row.getString("plea"));
    }
}

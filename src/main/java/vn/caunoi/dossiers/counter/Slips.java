package vn.caunoi.dossiers.counter;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.caunoi.dossiers.DossierId;
import vn.caunoi.dossiers.Holding;
import vn.caunoi.dossiers.Holdings;
import vn.caunoi.dossiers.Passing;
import vn.caunoi.dossiers.Refusal;
import vn.caunoi.identity.PersonId;
import vn.caunoi.units.UnitId;
import vn.caunoi.web.Officer;

/**
 * Slips with which paper goes from one officer to another (phiếu bàn giao): the receiver signs by
 * taking it over, and holds the dossiers from then on.
 */
@Component
class Slips {

    private final JdbcClient jdbc;
    private final Holdings holdings;
    private final Clock clock;

    Slips(JdbcClient jdbc, Holdings holdings, Clock clock) {
        this.jdbc = jdbc;
        this.holdings = holdings;
        this.clock = clock;
    }

    /**
     * One slip.
     *
     * @param takenAt null until the receiver signed
     */
    record Slip(
            long id,
            UnitId unit,
            PersonId giver,
            PersonId receiver,
            Instant madeAt,
            @Nullable Instant takenAt) {}

    /** A dossier that can be, or is, on a slip. */
    record Item(DossierId dossier, String code, boolean official, String step) {

        String number() {
            return (official ? "" : "số nội bộ ") + code;
        }
    }

    /** What this officer holds at the unit. */
    List<Item> heldBy(UnitId unit, PersonId officer) {
        return jdbc.sql(
                        """
                        select h.dossier, s.code, s.official, h.step_name
                        from dossiers.holding h join dossiers.standing s
                          on s.dossier = h.dossier and s.known_until = 'infinity'
                        where h.holder = :officer and h.unit = :unit
                        order by h.since desc, h.dossier limit 300
                        """)
                .param("officer", officer.value())
                .param("unit", unit.value())
                .query((row, _) -> item(row))
                .list();
    }

    /** What stands on a slip. */
    List<Item> of(long slip) {
        return jdbc.sql(
                        """
                        select l.dossier, s.code, s.official, coalesce(h.step_name, '') as step_name
                        from dossiers.slip_line l join dossiers.standing s
                          on s.dossier = l.dossier and s.known_until = 'infinity'
                        left join dossiers.holding h on h.dossier = l.dossier
                        where l.slip = :slip order by l.dossier
                        """)
                .param("slip", slip)
                .query((row, _) -> item(row))
                .list();
    }

    @Transactional
    public long make(UnitId unit, PersonId giver, PersonId receiver, List<DossierId> dossiers) {
        long slip =
                jdbc.sql(
                                """
                                insert into dossiers.slip (unit, giver, receiver, made_at)
                                values (:unit, :giver, :receiver, :at) returning id
                                """)
                        .param("unit", unit.value())
                        .param("giver", giver.value())
                        .param("receiver", receiver.value())
                        .param("at", OffsetDateTime.now(clock))
                        .query(Long.class)
                        .single();
        for (DossierId dossier : dossiers) {
            jdbc.sql("insert into dossiers.slip_line (slip, dossier) values (:slip, :dossier)")
                    .param("slip", slip)
                    .param("dossier", dossier.value())
                    .update();
        }
        return slip;
    }

    /** The receiver signs: whatever the giver still holds is theirs now. */
    @Transactional
    public void take(Slip slip, Officer officer) {
        if (slip.receiver().value() != officer.id()) {
            throw Refusal.impossible("Chỉ người nhận ghi trên phiếu mới ký nhận được.");
        }
        List<DossierId> dossiers = of(slip.id()).stream().map(Item::dossier).toList();
        holdings.lock(dossiers);
        int signed =
                jdbc.sql(
                                """
                                update dossiers.slip set taken_at = :at
                                where id = :slip and taken_at is null
                                """)
                        .param("at", OffsetDateTime.now(clock))
                        .param("slip", slip.id())
                        .update();
        if (signed == 1) {
            dossiers.stream()
                    .flatMap(dossier -> holdings.of(dossier).stream())
                    .filter(held -> held.holder().equals(slip.giver()))
                    .forEach(held -> pass(held, slip));
        }
    }

    private void pass(Holding held, Slip slip) {
        holdings.pass(
                held.heldBy(slip.receiver(), clock.instant()),
                Passing.Kind.TAKEN,
                slip.receiver(),
                "Theo phiếu bàn giao số " + slip.id());
    }

    Optional<Slip> find(UnitId unit, long id) {
        return jdbc.sql("select * from dossiers.slip where id = :id and unit = :unit")
                .param("id", id)
                .param("unit", unit.value())
                .query((row, _) -> slip(row))
                .optional();
    }

    List<Slip> last(UnitId unit) {
        return jdbc.sql("select * from dossiers.slip where unit = :unit order by id desc limit 30")
                .param("unit", unit.value())
                .query((row, _) -> slip(row))
                .list();
    }

    private static Slip slip(ResultSet row) throws SQLException {
        OffsetDateTime taken = row.getObject("taken_at", OffsetDateTime.class);
        return new Slip(
                row.getLong("id"),
                new UnitId(row.getLong("unit")),
                new PersonId(row.getLong("giver")),
                new PersonId(row.getLong("receiver")),
                row.getObject("made_at", OffsetDateTime.class).toInstant(),
                taken == null ? null : taken.toInstant());
    }

    private static Item item(ResultSet row) throws SQLException {
        return new Item(
                new DossierId(row.getLong("dossier")),
                row.getString("code"),
                row.getBoolean("official"),
                row.getString("step_name"));
    }
}

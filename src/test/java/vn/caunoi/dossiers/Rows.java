package vn.caunoi.dossiers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.caunoi.procedures.Channel;
import vn.caunoi.units.UnitId;

/** Statements of another system, good and doubtful, chosen by a seed (dòng dữ liệu kiểm thử). */
final class Rows {

    private static final LocalDate FIRST = LocalDate.of(2025, 7, 1);
    private static final List<String> FIELDS = List.of("Hộ tịch", "Chứng thực", "Đất đai");

    private final UnitId unit;
    private final Random chance;

    Rows(UnitId unit, long seed) {
        this.unit = unit;
        this.chance = new Random(seed);
    }

    /** So many rows of different dossiers. */
    List<Statement> some(int count) {
        List<Statement> rows = new ArrayList<>();
        for (int serial = 1; serial <= count; serial++) {
            rows.add(row(serial));
        }
        return rows;
    }

    /** The row of one dossier; asked again, it says something else. */
    Statement row(int serial) {
        DossierState state = DossierState.of(1 + chance.nextInt(10));
        LocalDate registered = FIRST.plusDays(serial % 80);
        return new Statement(
                unit,
                chance.nextInt(20) == 0
                        ? "HS/" + serial
                        : "H23.38-%ty%<tm%<td-%04d".formatted(registered, serial),
                0,
                unit,
                chance.nextBoolean() ? "1.001193" : null,
                FIELDS.get(chance.nextInt(FIELDS.size())),
                Channel.values()[chance.nextInt(3)],
                chance.nextBoolean(),
                state,
                registered,
                state.isReceived() ? registered.plusDays(chance.nextInt(2)) : null,
                List.of("5wd", "-", "24h").get(chance.nextInt(3)),
                day(registered),
                day(registered),
                day(registered),
                day(registered),
                chance.nextBoolean() ? chance.nextInt(3) : null,
                chance.nextInt(9) == 0 ? Set.of(Doubt.UNKNOWN_PROCEDURE) : Set.of());
    }

    /** The same code with other facts. */
    Statement changed(Statement before) {
        Statement other = row(1);
        return new Statement(
                before.receivingUnit(),
                before.code(),
                before.twin(),
                other.competentUnit(),
                other.procedure(),
                other.field() + " (mới)",
                other.channel(),
                other.sensitive(),
                other.state(),
                other.registeredOn(),
                other.receivedOn(),
                other.limit(),
                other.dueOn(),
                other.finishedOn(),
                other.closedOn(),
                other.waitsSince(),
                other.supplements(),
                other.told());
    }

    private @Nullable LocalDate day(LocalDate registered) {
        return chance.nextInt(3) == 0 ? null : registered.plusDays(chance.nextInt(-5, 120));
    }
}

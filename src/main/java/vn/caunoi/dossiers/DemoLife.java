package vn.caunoi.dossiers;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.caunoi.procedures.Channel;
import vn.caunoi.units.UnitId;

/**
 * The life of an invented dossier (một hồ sơ minh họa), as the official system would state it on
 * any day.
 *
 * @param pause when it waited for its applicant
 * @param end how it ends, and when; perhaps not yet
 * @param slip what the source lacks or garbles
 */
record DemoLife(
        UnitId unit,
        String code,
        DemoKind kind,
        Channel channel,
        LocalDate received,
        LocalDate due,
        @Nullable Pause pause,
        End end,
        Slip slip) {

    /** A wait in one of the states 5 and 6. */
    record Pause(DossierState state, LocalDate from, LocalDate until, LocalDate newDue) {}

    record End(DossierState state, LocalDate day) {}

    /** What the source lacks or garbles. */
    enum Slip {
        NONE,
        FINISH_DAY_LOST,
        DUE_DAY_LOST,
        FINISH_DAY_TOO_EARLY,
        CODE_GARBLED
    }

    boolean isKnownOn(LocalDate asOf) {
        return !received.isAfter(asOf);
    }

    Statement on(LocalDate asOf) {
        DossierState state = state(asOf);
        Pause known = pause == null || pause.from().isAfter(asOf) ? null : pause;
        boolean asked = known != null && known.state() == DossierState.AWAITING_SUPPLEMENT;
        return new Statement(
                unit,
                slip == Slip.CODE_GARBLED ? code.replace("-", "/") : code,
                0,
                unit,
                kind.procedure(),
                kind.field(),
                channel,
                kind.sensitive(),
                state,
                received,
                received,
                kind.limit(),
                due(asOf),
                state.isSolved() ? finished() : null,
                state.isClosed() ? end.day() : null,
                known != null && known.state() == state ? known.from() : null,
                asked ? 1 : 0,
                Set.of());
    }

    private DossierState state(LocalDate asOf) {
        if (!end.day().isAfter(asOf)) {
            return end.state() == DossierState.RETURNED && end.day().equals(asOf)
                    ? DossierState.FINISHED
                    : end.state();
        }
        if (pause != null && !pause.from().isAfter(asOf) && pause.until().isAfter(asOf)) {
            return pause.state();
        }
        return received.equals(asOf) ? DossierState.RECEIVED : DossierState.IN_PROGRESS;
    }

    private @Nullable LocalDate due(LocalDate asOf) {
        if (slip == Slip.DUE_DAY_LOST) {
            return null;
        }
        return pause == null || pause.until().isAfter(asOf) ? due : pause.newDue();
    }

    private @Nullable LocalDate finished() {
        return switch (slip) {
            case FINISH_DAY_LOST -> null;
            case FINISH_DAY_TOO_EARLY -> received.minusDays(1);
            default -> end.day();
        };
    }
}

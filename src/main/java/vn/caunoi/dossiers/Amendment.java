package vn.caunoi.dossiers;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.caunoi.calendar.Limit;
import vn.caunoi.units.UnitId;

/**
 * What an entry ought to have said (nội dung đính chính). A null leaves it as it was.
 *
 * @param subject only for an entry that had one
 * @param limit only for a receipt
 * @param said only for what another system stated
 */
record Amendment(
        Instant happenedAt,
        @Nullable Subject subject,
        @Nullable Limit limit,
        @Nullable Statements said) {

    /** What another system should have stated, and the due day with it. */
    record Statements(Said facts, @Nullable LocalDate dueOn) {}

    Draft of(Entry wrong, UnitId unit, LegalClock law) {
        Draft draft = Draft.again(wrong).at(happenedAt);
        if (subject != null && wrong.subject() != null) {
            draft = draft.about(subject);
        }
        return switch (wrong.act()) {
            case IMPORTED -> said == null ? draft : stated(draft, wrong, said);
            case ACCEPTED -> {
                Limit counted = limit == null ? limit(wrong) : limit;
                yield counted == null
                        ? draft
                        : draft.promising(
                                law.promise(
                                        unit, Clocking.of(happenedAt, counted, afterThree(wrong))));
            }
            default -> draft;
        };
    }

    private static Draft stated(Draft draft, Entry wrong, Statements said) {
        Promise before = wrong.promise();
        return draft.saying(said.facts())
                .promising(new Promise(before == null ? null : before.limit(), said.dueOn(), null));
    }

    private static boolean afterThree(Entry wrong) {
        return wrong.promise() != null && wrong.promise().afterThree();
    }

    private static @Nullable Limit limit(Entry wrong) {
        return wrong.promise() == null || wrong.promise().limit() == null
                ? null
                : Limit.ofCode(wrong.promise().limit());
    }
}

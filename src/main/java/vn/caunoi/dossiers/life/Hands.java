package vn.caunoi.dossiers.life;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.caunoi.dossiers.Entry;
import vn.caunoi.dossiers.Holding;
import vn.caunoi.dossiers.Holdings;
import vn.caunoi.dossiers.Passing;
import vn.caunoi.dossiers.Refusal;
import vn.caunoi.identity.PersonId;
import vn.caunoi.web.Formats;

/**
 * How dossiers go from hand to hand (giao nhận); what comes to the absent goes to their delegate.
 */
@Component
class Hands {

    private final Holdings holdings;
    private final Delegations delegations;
    private final Crew crew;

    Hands(Holdings holdings, Delegations delegations, Crew crew) {
        this.holdings = holdings;
        this.delegations = delegations;
        this.crew = crew;
    }

    void take(Work work, PersonId person, Instant at, String note) {
        holdings.pass(sameStep(work, person, at), Passing.Kind.TAKEN, person, note);
    }

    void handOn(Work work, PersonId to, PersonId person, Instant at, String note) {
        PersonId taker = taker(work, to);
        if (work.isHeldBy(taker)) {
            throw Refusal.impossible(
                    "%s đang giữ hồ sơ này; hãy chọn người khác."
                            .formatted(crew.names().of(taker)));
        }
        holdings.pass(
                sameStep(work, taker, at), Passing.Kind.HANDED_ON, absent(to, taker), person, note);
    }

    void next(Work work, PersonId to, PersonId person, Instant at, String note) {
        PersonId taker = taker(work, to);
        holdings.pass(
                begun(work, work.step() + 1, taker, at),
                Passing.Kind.NEXT_STEP,
                absent(to, taker),
                person,
                note);
    }

    /** The step's time runs anew since the dossier is complete. */
    void resume(Work work, PersonId person, Instant at) {
        Holding holding = work.holding();
        if (holding != null) {
            holdings.pass(
                    begun(work, holding.step(), holding.holder(), at),
                    Passing.Kind.RESUMED,
                    person,
                    "");
        }
    }

    /** Who was faster, and with what. */
    String overtaken(Work work) {
        Entry act = work.timeline().known().getLast();
        Holding holding = work.holding();
        return holding != null && holding.since().isAfter(act.key().recordedAt())
                ? overtaken(holding.holder(), "nhận giữ hồ sơ", holding.since())
                : overtaken(
                        act.person(), "“%s”".formatted(act.act().label()), act.key().recordedAt());
    }

    private String overtaken(@Nullable PersonId first, String with, Instant at) {
        return "Trong lúc bạn mở phiếu này, hồ sơ đã đổi: %s, %s lúc %s. Hãy xem lại rồi ghi; điều bạn đã gõ vẫn còn ở dưới."
                .formatted(
                        first == null ? "hệ thống" : crew.names().of(first),
                        with,
                        Formats.toTheSecond(at));
    }

    private PersonId taker(Work work, PersonId to) {
        PersonId taker = delegations.standIn(work.unit(), to);
        if (!crew.mayHold(taker, work.unit())) {
            throw Refusal.impossible(
                    "Người này không giữ được hồ sơ của đơn vị; hãy chọn người khác.");
        }
        return taker;
    }

    private static @Nullable PersonId absent(PersonId wished, PersonId taker) {
        return wished.equals(taker) ? null : wished;
    }

    private Holding sameStep(Work work, PersonId taker, Instant at) {
        Holding now = work.holding();
        return now == null ? begun(work, 1, taker, at) : now.heldBy(taker, at);
    }

    private Holding begun(Work work, int step, PersonId taker, Instant at) {
        return holdings.holding(work.dossier(), work.unit(), work.workflow(), step, taker, at);
    }
}

package vn.caunoi.publishing.writing;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.server.ResponseStatusException;
import vn.caunoi.journal.Act;
import vn.caunoi.journal.Journal;
import vn.caunoi.units.Site;
import vn.caunoi.web.Formats;
import vn.caunoi.web.Officer;

/** Passes pieces on (chuyển bài): checks, changes, announces, all in one transaction. */
@Component
class Decisions {

    private final Manuscripts manuscripts;
    private final Rulebook rulebook;
    private final Printing printing;
    private final Steps steps;
    private final Messenger messenger;
    private final Journal journal;
    private final Clock clock;

    Decisions(
            Manuscripts manuscripts,
            Rulebook rulebook,
            Printing printing,
            Steps steps,
            Messenger messenger,
            Journal journal,
            Clock clock) {
        this.manuscripts = manuscripts;
        this.rulebook = rulebook;
        this.printing = printing;
        this.steps = steps;
        this.messenger = messenger;
        this.journal = journal;
        this.clock = clock;
    }

    /** Presses the button, or says every reason why not. */
    @Transactional
    Decided press(Site site, long id, Move move, Wish wish, Officer officer) {
        Manuscript before =
                manuscripts
                        .hold(site.id(), id)
                        .filter(manuscript -> manuscript.isSeenBy(officer, site))
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        List<String> reasons = rulebook.reasons(move, before, wish, site, officer);
        if (!reasons.isEmpty()) {
            return new Decided.Refused(reasons);
        }
        boolean alone = move.goesOut() && rulebook.isAlone(before, officer);
        act(move, before, wish, site, officer);
        announce(move, before, wish, alone, site, officer);
        return new Decided.Done();
    }

    private void announce(
            Move move, Manuscript before, Wish wish, boolean alone, Site site, Officer officer) {
        Manuscript after = again(before);
        steps.add(
                before, officer.id(), move.code(), after.stage(), before.edition(), wish.remark());
        messenger.tell(move, after, wish, site, officer);
        journal.record(
                Act.by(
                        officer,
                        "bài." + move.code(),
                        site.unit(),
                        "bài %d, %s".formatted(before.id(), before.state()),
                        after.state() + when(wish) + (alone ? ", một người làm" : "")));
    }

    private static String when(Wish wish) {
        return wish.at() == null ? "" : " lúc " + Formats.toTheSecond(wish.at());
    }

    private void act(Move move, Manuscript manuscript, Wish wish, Site site, Officer officer) {
        switch (move) {
            case SUBMIT, TAKE_BACK -> pass(move, manuscript, null, null);
            case START_REVIEW -> pass(move, manuscript, officer.id(), null);
            case RETURN, DECLINE -> pass(move, manuscript, null, null);
            case FORWARD -> pass(move, manuscript, null, officer.id());
            case START_CHECK -> pass(move, manuscript, officer.id(), manuscript.approver());
            case PUBLISH -> {
                manuscripts.lasts(manuscript, wish.until());
                printing.now(again(manuscript), site);
                pass(move, manuscript, null, manuscript.approver());
            }
            case SCHEDULE -> {
                manuscripts.lasts(manuscript, wish.until());
                schedule(again(manuscript), Objects.requireNonNull(wish.at()), site);
            }
            case UNSCHEDULE -> {
                printing.hold(manuscript);
                pass(move, manuscript, null, manuscript.approver());
            }
            case WITHDRAW -> printing.withdraw(manuscript, wish.remark());
            case DISCARD -> {
                manuscripts.forgetPending(manuscript);
                pass(move, manuscript, null, null);
            }
            case TRASH -> manuscripts.trash(manuscript, true);
            case RECOVER -> manuscripts.trash(manuscript, false);
        }
    }

    private void pass(
            Move move, Manuscript manuscript, @Nullable Long reviewer, @Nullable Long approver) {
        manuscripts.pass(manuscript, move.to(), reviewer, approver, null);
    }

    private void schedule(Manuscript manuscript, Instant at, Site site) {
        if (!manuscript.isOut()) {
            printing.at(manuscript, at, site);
        }
        manuscripts.pass(manuscript, Stage.SCHEDULED, null, manuscript.approver(), at);
    }

    private Manuscript again(Manuscript manuscript) {
        return manuscripts.find(manuscript.site(), manuscript.id()).orElseThrow();
    }
}

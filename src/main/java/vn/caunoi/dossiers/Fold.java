package vn.caunoi.dossiers;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Goes through what happened to a dossier and says how it stands after it (dựng lại tình trạng).
 */
final class Fold {

    private final Waits citizen = new Waits();
    private final Waits payment = new Waits();
    private String code;
    private boolean official;
    private @Nullable LocalDate codeDay;
    private @Nullable Subject subject;
    private @Nullable Promise promise;
    private @Nullable DossierState state;
    private @Nullable LocalDate registeredOn;
    private @Nullable LocalDate receivedOn;
    private @Nullable LocalDate finishedOn;
    private @Nullable LocalDate closedOn;
    private int supplements;
    private boolean saidOfTheFuture;

    private final Identity identity;

    Fold(Identity identity) {
        this.identity = identity;
        code = identity.code();
        official = identity.official();
        codeDay = identity.codeDay();
    }

    @Nullable DossierState state() {
        return state;
    }

    void add(Entry entry) {
        if (entry.subject() != null) {
            subject = entry.subject();
        }
        if (entry.promise() != null && !comesTooLate(entry)) {
            promise = entry.promise();
        }
        if (entry.code() != null) {
            code = entry.code().code();
            codeDay = entry.code().day();
            official = true;
        }
        if (entry.said() != null) {
            take(entry.said(), entry.day());
        } else {
            entry.act().to().ifPresent(to -> move(to, entry.day()));
        }
    }

    /** A notice moves no promise that was kept before it. */
    private boolean comesTooLate(Entry entry) {
        return entry.act() == DossierAct.MOVED_BY_NOTICE && (state == null || !state.isOpen());
    }

    /** Another system's word counts whole: what it lacks is no longer known either. */
    private void take(Said said, LocalDate asOf) {
        registeredOn = said.registeredOn();
        receivedOn = said.receivedOn();
        finishedOn = said.finishedOn();
        closedOn = said.closedOn();
        saidOfTheFuture = said.hasDayAfter(asOf);
        enter(said.state(), since(said, asOf));
        if (said.supplements() != null) {
            supplements = said.supplements();
        }
    }

    private static LocalDate since(Said said, LocalDate asOf) {
        LocalDate known =
                switch (said.state()) {
                    case AWAITING_SUPPLEMENT, AWAITING_PAYMENT -> said.waitsSince();
                    case FINISHED, RETURNED -> said.finishedOn();
                    case WITHDRAWN, STOPPED -> said.closedOn();
                    default -> null;
                };
        return known == null ? asOf : known;
    }

    private void move(DossierState to, LocalDate day) {
        switch (to) {
            case REGISTERED -> registeredOn = day;
            case RECEIVED -> {
                receivedOn = day;
                registeredOn = registeredOn == null ? day : registeredOn;
            }
            case FINISHED -> finishedOn = day;
            case WITHDRAWN, STOPPED -> closedOn = day;
            default -> {}
        }
        enter(to, day);
    }

    private void enter(DossierState to, LocalDate day) {
        if (to == DossierState.AWAITING_SUPPLEMENT) {
            supplements += state == to ? 0 : 1;
            citizen.begin(day);
        } else {
            citizen.end(day);
        }
        if (to == DossierState.AWAITING_PAYMENT) {
            payment.begin(day);
        } else {
            payment.end(day);
        }
        state = to;
    }

    Standing standing(Instant knownFrom) {
        Subject about = Objects.requireNonNull(subject, "a ledger begins with what it is about");
        DossierState now = Objects.requireNonNull(state);
        return new Standing(
                identity.id(),
                knownFrom,
                code,
                official,
                identity.unit(),
                about.competentUnit(),
                about.procedure(),
                about.field(),
                about.channel(),
                about.sensitive(),
                now,
                Objects.requireNonNull(registeredOn),
                receivedOn,
                promise == null ? null : promise.day(),
                now.isSolved() ? finishedOn : null,
                now.isClosed() ? closedOn : null,
                citizen.days(),
                payment.days(),
                supplements,
                doubts(about.told(), now));
    }

    private Set<Doubt> doubts(Set<Doubt> told, DossierState now) {
        Set<Doubt> doubts = EnumSet.noneOf(Doubt.class);
        doubts.addAll(told);
        addIf(doubts, Doubt.FUTURE_DATE, saidOfTheFuture);
        addIf(doubts, Doubt.CODE_OFF_PATTERN, official && codeDay == null);
        addIf(doubts, Doubt.CODE_OF_ANOTHER_DAY, official && isOfAnotherDay());
        addIf(doubts, Doubt.NO_DUE_DAY, now.isReceived() && lacksDueDay());
        addIf(doubts, Doubt.DUE_BEFORE_RECEIPT, precedesReceipt(dueOn()));
        addIf(
                doubts,
                Doubt.FINISH_BEFORE_RECEIPT,
                precedesReceipt(finishedOn) || precedesReceipt(closedOn));
        addIf(doubts, Doubt.FINISH_DAY_MISSING, now.isSolved() && finishedOn == null);
        addIf(doubts, Doubt.CLOSING_DAY_MISSING, now.isClosed() && closedOn == null);
        addIf(
                doubts,
                Doubt.STATE_CONTRADICTS_DATES,
                !now.isSolved() && finishedOn != null || !now.isClosed() && closedOn != null);
        return doubts;
    }

    private static void addIf(Set<Doubt> doubts, Doubt doubt, boolean there) {
        if (there) {
            doubts.add(doubt);
        }
    }

    private boolean isOfAnotherDay() {
        return codeDay != null && !codeDay.equals(receivedOn == null ? registeredOn : receivedOn);
    }

    private boolean lacksDueDay() {
        return dueOn() == null && (promise == null || !Promise.UNLIMITED.equals(promise.limit()));
    }

    private @Nullable LocalDate dueOn() {
        return promise == null ? null : promise.day();
    }

    private boolean precedesReceipt(@Nullable LocalDate day) {
        return day != null && receivedOn != null && day.isBefore(receivedOn);
    }
}

package vn.caunoi.dossiers;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.caunoi.calendar.Limit;
import vn.caunoi.web.Formats;

/**
 * A dossier in the hand of whoever writes about it (hồ sơ). Each verb asks the law, then adds an
 * entry; nothing that stands there is ever changed.
 */
public final class Dossier {

    private final Identity identity;
    private final List<Entry> entries;
    private final List<Entry> fresh = new ArrayList<>();
    private final List<Letter> letters = new ArrayList<>();
    private int written;
    private final Turn turn;
    private final LegalClock law;

    Dossier(Identity identity, List<Entry> known, Turn turn, LegalClock law) {
        this.identity = identity;
        this.entries = new ArrayList<>(known);
        this.turn = turn;
        this.law = law;
    }

    /** What must now be sent to the applicant. */
    List<Letter> letters() {
        return List.copyOf(letters);
    }

    /** What the verbs added. */
    List<Entry> fresh() {
        return List.copyOf(fresh);
    }

    public Identity identity() {
        return identity;
    }

    public Timeline timeline() {
        return Timeline.of(identity, entries);
    }

    /** A citizen lodged it on line or by post (đăng ký). */
    public void register(Instant at, Subject subject) {
        add(new Draft(DossierAct.REGISTERED_BY_CITIZEN, at).about(subject));
    }

    /**
     * It is complete and accepted (tiếp nhận): the clock of the law starts.
     *
     * @param subject what it is about, unless it was registered before
     */
    public void receive(Instant at, @Nullable Subject subject, Limit limit) {
        add(
                new Draft(DossierAct.ACCEPTED, at)
                        .about(subject)
                        .promising(
                                law.promise(
                                        identity.unit(),
                                        Clocking.of(at, limit, afterThree(subject, at)))));
    }

    /** Somebody begins to work on it (bắt đầu xử lý). */
    public void takeUp(Instant at) {
        add(new Draft(DossierAct.TAKEN_UP, at));
    }

    /**
     * Asks the applicant for what is missing (yêu cầu bổ sung): once, completely, and soon after
     * the receipt.
     *
     * @param plea why it was done although the law says otherwise; empty when it does not
     */
    public void askSupplement(Instant at, String what, String plea) {
        mustSay(what, "Hãy ghi rõ giấy tờ còn thiếu, đầy đủ trong một lần.");
        mustBeLawful(law.objectionsToAsking(timeline().standing(), day(at)), plea);
        add(new Draft(DossierAct.SUPPLEMENT_ASKED, at).because(what, plea));
    }

    /** The dossier is complete (nhận đủ bổ sung): the limit runs on as the law says. */
    public void supplemented(Instant at) {
        add(new Draft(DossierAct.SUPPLEMENTED, at));
        promiseAnew(entries.getLast(), null);
        movesAnew("Tính lại sau khi nhận đủ bổ sung.");
    }

    /** Apologises and promises another day (xin lỗi và hẹn lại): once, and in good time. */
    public void reappoint(Instant at, LocalDate day, String reason) {
        mustSay(reason, "Hãy ghi rõ vì sao chưa trả được đúng hẹn.");
        Standing now = timeline().standing();
        long before = timeline().times(DossierAct.REAPPOINTED);
        List<String> objections = law.objectionsToReappointing(now, before, day(at), day);
        if (!objections.isEmpty()) {
            throw Refusal.impossible(String.join(" ", objections));
        }
        LocalDate told = Objects.requireNonNull(now.dueOn());
        add(new Draft(DossierAct.REAPPOINTED, at).promising(Promise.of(day)).because(reason, ""));
        letters.add(new Letter(identity, Letter.Kind.APOLOGY, told, day, reason.strip()));
    }

    /** Asks for taxes or fees to be paid first (yêu cầu thực hiện nghĩa vụ tài chính). */
    public void askPayment(Instant at, String what) {
        mustSay(what, "Hãy ghi rõ khoản phải nộp.");
        add(new Draft(DossierAct.PAYMENT_ASKED, at).because(what, ""));
    }

    public void paid(Instant at) {
        add(new Draft(DossierAct.PAID, at));
    }

    /** There is a result (có kết quả). */
    public void finish(Instant at) {
        add(new Draft(DossierAct.GRANTED, at));
    }

    /**
     * Refuses it (từ chối): a dossier that was only registered is not accepted; one that was
     * received gets its refusal as the result, within the limit too.
     */
    public void refuse(Instant at, String reason, String plea) {
        mustSay(reason, "Hãy ghi rõ lý do từ chối.");
        if (timeline().standing().state() == DossierState.REGISTERED) {
            add(new Draft(DossierAct.TURNED_AWAY, at).because(reason, ""));
        } else {
            mustBeLawful(law.objectionsToRefusing(timeline().standing(), day(at)), plea);
            add(new Draft(DossierAct.DENIED, at).because(reason, plea));
        }
    }

    /** The result is with the applicant (trả kết quả). */
    public void handOver(Instant at) {
        add(new Draft(DossierAct.HANDED_OVER, at));
    }

    /** The applicant takes it back (rút hồ sơ). */
    public void withdraw(Instant at, String reason) {
        add(new Draft(DossierAct.TAKEN_BACK, at).because(reason, ""));
    }

    /**
     * The receipt was given by mistake (hủy giấy tiếp nhận): the dossier counts as one that was
     * registered and not accepted. Nothing else may have happened since.
     */
    public void voidReceipt(Instant at, String reason) {
        mustSay(reason, "Hãy ghi rõ lý do hủy giấy tiếp nhận.");
        Entry accepted = timeline().valid().getLast();
        if (accepted.act() != DossierAct.ACCEPTED) {
            throw Refusal.impossible(
                    "Chỉ hủy được giấy tiếp nhận khi hồ sơ chưa được xử lý tiếp; nếu không, hãy ghi"
                            + " dừng xử lý hoặc rút hồ sơ.");
        }
        if (timeline().valid().size() > 1) {
            annul(accepted.key(), reason);
        } else {
            add(
                    new Draft(DossierAct.REGISTERED_BY_CITIZEN, accepted.happenedAt())
                            .about(accepted.subject())
                            .because(reason, "")
                            .replacing(accepted.key()));
        }
        add(
                new Draft(DossierAct.TURNED_AWAY, at)
                        .because("Hủy giấy tiếp nhận ghi nhầm: " + reason, ""));
    }

    /** The authority stops (dừng xử lý). */
    public void stop(Instant at, String reason) {
        mustSay(reason, "Hãy ghi rõ lý do dừng xử lý.");
        add(new Draft(DossierAct.BROKEN_OFF, at).because(reason, ""));
    }

    /** The official system gave it a code (ghi mã hồ sơ chính thức). */
    public void recordCode(Instant at, DossierCode code) {
        if (timeline().standing().official()) {
            throw Refusal.impossible("Hồ sơ này đã có mã hồ sơ chính thức.");
        }
        add(new Draft(DossierAct.CODE_RECORDED, at).named(new LaterCode(code.value(), code.day())));
    }

    /** Says anew what an older entry said wrongly (đính chính); the older one stays readable. */
    void correct(EntryKey older, Amendment amendment, String reason) {
        Entry wrong = mustHold(older);
        mustSay(reason, "Hãy ghi rõ lý do đính chính.");
        add(amendment.of(wrong, identity.unit(), law).because(reason, "").replacing(older));
        promisesAnew(reason);
    }

    /** Says that what an older entry said never happened (hủy việc đã ghi nhầm). */
    public void annul(EntryKey older, String reason) {
        Entry wrong = mustHold(older);
        mustSay(reason, "Hãy ghi rõ lý do hủy.");
        add(
                new Draft(DossierAct.ANNULLED, wrong.happenedAt())
                        .because(reason, "")
                        .replacing(older));
        promisesAnew(reason);
    }

    private void add(Draft draft) {
        if (draft.at().isAfter(turn.recordedAt())) {
            throw Refusal.impossible(
                    "Thời điểm ghi ở trong tương lai; hãy ghi lúc việc đã xảy ra.");
        }
        Entry entry = draft.entry(new EntryKey(turn.recordedAt(), written++), turn.person());
        entries.add(entry);
        fresh.add(entry);
        Optional<String> contradiction = timeline().contradiction();
        if (contradiction.isPresent()) {
            throw Refusal.impossible(contradiction.get());
        }
    }

    /** Whatever follows from what was just put right is put right as well. */
    private void promisesAnew(String reason) {
        for (Entry entry : timeline().valid()) {
            if (entry.act() == DossierAct.SUPPLEMENTED) {
                promiseAnew(entry, reason);
            }
        }
        movesAnew(reason);
    }

    /** What a notice moved follows what the paper says now. */
    private void movesAnew(String reason) {
        List<Entry> valid = timeline().valid();
        for (Entry moved : valid) {
            if (moved.act() == DossierAct.MOVED_BY_NOTICE) {
                Appointment.in(identity, valid.subList(0, valid.indexOf(moved)))
                        .map(law::promise)
                        .filter(promise -> !promise.equals(moved.promise()))
                        .map(promise -> Draft.again(moved).promising(promise).because(reason, ""))
                        .ifPresent(draft -> add(draft.replacing(moved.key())));
            }
        }
    }

    /** Fixes the due day of an entry by what happened up to it. */
    private void promiseAnew(Entry entry, @Nullable String reason) {
        Optional<Promise> promise =
                Clocking.upTo(timeline(), entry).map(run -> law.promise(identity.unit(), run));
        if (promise.isEmpty() || promise.get().equals(entry.promise())) {
            return;
        }
        Draft draft = Draft.again(entry).promising(promise.get());
        if (fresh.remove(entry)) {
            entries.remove(entry);
            add(draft);
        } else if (reason != null) {
            add(draft.because(reason, "").replacing(entry.key()));
        }
    }

    private Entry mustHold(EntryKey key) {
        return timeline().valid().stream()
                .filter(entry -> entry.key().equals(key))
                .findFirst()
                .orElseThrow(
                        () ->
                                Refusal.impossible(
                                        "Dòng này đã được đính chính; hãy xem lại lịch sử hồ sơ."));
    }

    private static void mustSay(String text, String otherwise) {
        if (text.isBlank()) {
            throw Refusal.impossible(otherwise);
        }
    }

    private static void mustBeLawful(List<String> objections, String plea) {
        if (!objections.isEmpty() && plea.isBlank()) {
            throw Refusal.unlawful(objections);
        }
    }

    private boolean afterThree(@Nullable Subject anew, Instant at) {
        Optional<Subject> filed = Optional.ofNullable(anew).or(() -> timeline().subject());
        return filed.isPresent() && law.afterThree(filed.get(), day(at));
    }

    private static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, Formats.ZONE);
    }
}

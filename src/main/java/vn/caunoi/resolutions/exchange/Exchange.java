package vn.caunoi.resolutions.exchange;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.caunoi.journal.Act;
import vn.caunoi.journal.Journal;
import vn.caunoi.web.Officer;

/**
 * The exchange of letters between the two instances (trao đổi thư). Each step is one transaction: a
 * side that stops at any moment has either done all of it or nothing, and nothing is lost because
 * the other one keeps its letters until it has the receipt.
 */
@Component
class Exchange {

    /** Who acts for the journal when the other instance calls. */
    static final String OTHER_SIDE = "bên kia";

    private static final Duration CLOCKS_DIFFER_BY = Duration.ofMinutes(5);

    private final Pairings pairings;
    private final Outbox outbox;
    private final Inbox inbox;
    private final Journal journal;
    private final Clock clock;

    Exchange(Pairings pairings, Outbox outbox, Inbox inbox, Journal journal, Clock clock) {
        this.pairings = pairings;
        this.outbox = outbox;
        this.inbox = inbox;
        this.journal = journal;
        this.clock = clock;
    }

    /** What a visit is answered with. */
    sealed interface Answer {
        record Letters(Bundle bundle) implements Answer {}

        record Refused(String reason) implements Answer {}
    }

    /** What we have for the other side, with a receipt of what we have from it. */
    @Transactional
    public Optional<Bundle> pack() {
        return paired().map(this::pack);
    }

    /** The same for somebody who carries it there. */
    @Transactional
    public Optional<Bundle> pack(Officer carrier) {
        Optional<Bundle> bundle = pack();
        bundle.ifPresent(
                packed ->
                        journal.record(
                                Act.by(
                                        carrier,
                                        ExchangeActs.PACK,
                                        null,
                                        "",
                                        packed.envelopes().size() - 1 + " thư")));
        return bundle;
    }

    /** Takes a bundle that was carried here, or the answer to our visit. */
    @Transactional
    public Outcome take(String text, String doer) {
        Pairing pairing = paired().orElse(null);
        if (pairing == null) {
            return Outcome.refusing("chưa kết nối với bên kia");
        }
        try {
            return inbox.take(pairing, Bundle.read(text), doer);
        } catch (Unreadable e) {
            return inbox.refuse(String.valueOf(e.getMessage()), doer);
        }
    }

    /**
     * Answers a visit of the inside. A visit proves itself by a receipt made just now and later
     * than that of the visit before: who repeats an old one is told nothing.
     */
    @Transactional
    public Answer answer(Bundle visit) {
        Pairing pairing = paired().orElse(null);
        if (pairing == null) {
            return new Answer.Refused("Bản này chưa kết nối với bên nào.");
        }
        Optional<String> objection = objection(pairing, visit);
        if (objection.isPresent()) {
            inbox.refuse(objection.get(), OTHER_SIDE);
            return new Answer.Refused("Không nhận: " + objection.get() + ".");
        }
        pairings.visited(pairing, visit.receipt().orElseThrow().madeAt());
        inbox.take(pairing, visit, OTHER_SIDE);
        return new Answer.Letters(pack(paired().orElseThrow()));
    }

    /** Journals a visit that nobody could read. */
    @Transactional
    public void refuse(String reason) {
        inbox.refuse(reason, OTHER_SIDE);
    }

    @Transactional
    public void report(String sentence) {
        paired().ifPresent(pairing -> pairings.report(pairing, sentence));
    }

    private Optional<String> objection(Pairing pairing, Bundle visit) {
        Envelope receipt = visit.receipt().orElse(null);
        return receipt == null
                ? Optional.of("chuyến thư không có biên nhận")
                : pairing.sequence()
                        .objection(receipt)
                        .or(() -> objectionToMoment(pairing, receipt.madeAt()));
    }

    private Optional<String> objectionToMoment(Pairing pairing, Instant madeAt) {
        Instant before = pairing.visitedAt();
        if (before != null && !madeAt.isAfter(before)) {
            return Optional.of("chuyến thư này đã đến rồi, hoặc đến sau chuyến viết sau nó");
        }
        return Duration.between(madeAt, clock.instant()).abs().compareTo(CLOCKS_DIFFER_BY) > 0
                ? Optional.of("chuyến thư viết quá 5 phút trước, hoặc đồng hồ hai bên lệch nhau")
                : Optional.empty();
    }

    private Bundle pack(Pairing pairing) {
        outbox.collect(pairing);
        List<Envelope> envelopes = new ArrayList<>(outbox.waiting(pairing));
        envelopes.add(
                Envelope.receipt(
                        pairing.own(),
                        pairing.other().orElseThrow().key().fingerprint(),
                        pairing.taken(),
                        clock.instant()));
        return new Bundle(envelopes);
    }

    private Optional<Pairing> paired() {
        return pairings.locked().filter(pairing -> pairing.other().isPresent());
    }
}

package vn.caunoi.resolutions.exchange;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import vn.caunoi.journal.Act;
import vn.caunoi.journal.Journal;
import vn.caunoi.program.RunningRooms;
import vn.caunoi.program.Wing;
import vn.caunoi.resolutions.Incoming;

/** Takes what the other side sent (thư đến): each letter once, in order. */
@Component
class Inbox {

    /** What the page lists of letters that nothing could be made of. */
    record Stray(long number, String kind, Instant takenAt, String trouble) {}

    private static final int MOST_REASONS = 20;

    private final List<Incoming> kinds;
    private final Outbox outbox;
    private final Pairings pairings;
    private final RunningRooms rooms;
    private final JdbcClient jdbc;
    private final TransactionTemplate undoable;
    private final Journal journal;
    private final Clock clock;

    Inbox(
            ObjectProvider<Incoming> kinds,
            Outbox outbox,
            Pairings pairings,
            RunningRooms rooms,
            JdbcClient jdbc,
            PlatformTransactionManager transactions,
            Journal journal,
            Clock clock) {
        this.kinds = kinds.stream().toList();
        this.outbox = outbox;
        this.pairings = pairings;
        this.rooms = rooms;
        this.jdbc = jdbc;
        this.undoable = new TransactionTemplate(transactions);
        this.undoable.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
        this.journal = journal;
        this.clock = clock;
    }

    /** Takes what may be taken, in the caller's transaction; the pairing is locked by it. */
    Outcome take(Pairing pairing, Bundle bundle, String doer) {
        Sequence sequence = pairing.sequence();
        Outcome outcome = Outcome.NOTHING;
        for (Envelope letter : bundle.envelopes()) {
            Optional<String> objection = sequence.objection(letter);
            if (objection.isPresent()) {
                outcome = outcome.and(Outcome.refusing(objection.get()));
            } else {
                sequence = sequence.after(letter);
                outcome = outcome.and(taken(pairing, letter));
            }
        }
        pairings.took(pairing, sequence.taken());
        pairings.report(pairing, outcome.sentence());
        tell(outcome, doer);
        return outcome;
    }

    private Outcome taken(Pairing pairing, Envelope letter) {
        if (letter.isReceipt()) {
            outbox.confirm(pairing, letter.taken());
            return Outcome.NOTHING;
        }
        List<String> trouble = open(pairing, letter).stream().toList();
        return new Outcome(List.of(letter.number()), trouble, List.of());
    }

    /** Journals what was refused before any letter was looked at. */
    Outcome refuse(String reason, String doer) {
        Outcome outcome = Outcome.refusing(reason);
        tell(outcome, doer);
        return outcome;
    }

    List<Stray> strays(Pairing pairing) {
        return jdbc.sql(
                        """
                        select number, kind, taken_at, trouble from resolutions.letter_taken
                        where pairing = :pairing and trouble <> ''
                        order by number desc limit 20
                        """)
                .param("pairing", pairing.id())
                .query(
                        (row, _) ->
                                new Stray(
                                        row.getLong("number"),
                                        row.getString("kind"),
                                        row.getObject("taken_at", OffsetDateTime.class).toInstant(),
                                        row.getString("trouble")))
                .list();
    }

    /**
     * Why nothing could be made of the letter; empty when it was of use. Either way it was taken.
     */
    private Optional<String> open(Pairing pairing, Envelope letter) {
        Optional<String> trouble = use(letter);
        jdbc.sql(
                        """
                        insert into resolutions.letter_taken
                          (pairing, number, kind, made_at, taken_at, trouble)
                        values (:pairing, :number, :kind, :made, :now, :trouble)
                        """)
                .param("pairing", pairing.id())
                .param("number", letter.number())
                .param("kind", letter.kind())
                .param("made", letter.madeAt().atOffset(ZoneOffset.UTC))
                .param("now", OffsetDateTime.now(clock))
                .param("trouble", trouble.orElse(""))
                .update();
        return trouble.map(why -> "thư số %d: %s".formatted(letter.number(), why));
    }

    private Optional<String> use(Envelope letter) {
        List<Incoming> readers = readers(letter);
        if (readers.isEmpty()) {
            return Optional.of("bản này không nhận loại thư ấy");
        }
        try {
            undoable.executeWithoutResult(
                    _ -> readers.forEach(reader -> reader.take(letter.payload())));
            return Optional.empty();
        } catch (Incoming.Unusable e) {
            return Optional.of(String.valueOf(e.getMessage()));
        } catch (DataIntegrityViolationException e) {
            return Optional.of("nội dung thư không ghi được vào cơ sở dữ liệu");
        }
    }

    /** Nothing is taken that would go the other way. */
    private List<Incoming> readers(Envelope letter) {
        boolean inside = rooms.run(Wing.PARTY);
        return kinds.stream()
                .filter(reader -> reader.kind().code().equals(letter.kind()))
                .filter(reader -> reader.kind().isInwards() == inside)
                .toList();
    }

    private void tell(Outcome outcome, String doer) {
        if (!outcome.taken().isEmpty()) {
            String numbers =
                    "thư số %d đến %d"
                            .formatted(outcome.taken().getFirst(), outcome.taken().getLast());
            journal.record(new Act(doer, ExchangeActs.TAKE, null, "", numbers));
        }
        if (outcome.hasRefusals()) {
            journal.record(
                    new Act(doer, ExchangeActs.REFUSE, null, "", reasons(outcome.refused())));
        }
    }

    /** The journal keeps short texts. */
    private static String reasons(List<String> refused) {
        String first = refused.stream().limit(MOST_REASONS).collect(Collectors.joining("; "));
        return refused.size() <= MOST_REASONS
                ? first
                : first + "; và %d thư nữa".formatted(refused.size() - MOST_REASONS);
    }
}

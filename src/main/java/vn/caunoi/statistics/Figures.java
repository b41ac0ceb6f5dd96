package vn.caunoi.statistics;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.SequencedMap;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import vn.caunoi.dossiers.LedgerWritten;
import vn.caunoi.web.ChangeListener;

/**
 * Answers what became of the dossiers (số liệu giải quyết hồ sơ). An answer is kept until the
 * ledger is written on any node, and for a minute at most, since law and calendar change too.
 */
@Component("dossierFigures")
public class Figures implements ChangeListener {

    private static final Duration FRESH = Duration.ofMinutes(1);
    private static final int KEPT = 5_000;

    /** What was asked, and how often anything had changed by then. */
    private record Asked(Question question, Breakdown by, long changes) {}

    private final Stocktaking stocktaking;
    private final AtomicLong changes = new AtomicLong();
    private final Cache<Asked, SequencedMap<String, Answer>> kept =
            Caffeine.newBuilder().maximumSize(KEPT).expireAfterWrite(FRESH).build();

    Figures(Stocktaking stocktaking) {
        this.stocktaking = stocktaking;
    }

    /** All dossiers of the question together. */
    public Answer answer(Question question) {
        return by(Breakdown.NONE, question).getOrDefault("", Partition.EMPTY);
    }

    /** The dossiers of the question by key, in the order of the keys; none for none at all. */
    public SequencedMap<String, Answer> by(Breakdown by, Question question) {
        if (isWriting()) {
            return count(by, question);
        }
        return kept.get(
                new Asked(question, by, changes.get()),
                asked -> count(asked.by(), asked.question()));
    }

    @Override
    public void changed(long site) {
        changes.incrementAndGet();
    }

    @Override
    public void changedEverywhere() {
        changes.incrementAndGet();
    }

    /** Whoever wrote on this node sees it at once, before the word has gone round. */
    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
    void written(LedgerWritten writing) {
        changes.incrementAndGet();
    }

    /** What a transaction has written and may take back is answered to it and not kept. */
    private static boolean isWriting() {
        return TransactionSynchronizationManager.isActualTransactionActive()
                && !TransactionSynchronizationManager.isCurrentTransactionReadOnly();
    }

    private SequencedMap<String, Answer> count(Breakdown by, Question question) {
        SequencedMap<String, Answer> answers = new LinkedHashMap<>();
        stocktaking.count(question, by).forEach((key, stocks) -> answers.put(key, stocks.answer()));
        answers.values().removeIf(Partition.EMPTY::equals);
        return Collections.unmodifiableSequencedMap(answers);
    }
}

package vn.caunoi.statistics;

import com.github.benmanes.caffeine.cache.AsyncCache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import vn.caunoi.dossiers.LedgerWritten;
import vn.caunoi.web.ChangeListener;

/**
 * Answers what became of the dossiers (số liệu giải quyết hồ sơ). An answer is kept until the
 * ledger is written on any node, and for a minute at most, since law and calendar change too. A
 * transaction is answered by itself: what it has written it may take back, and while it waited for
 * others it would keep a connection from them.
 */
@Component
public class Figures implements ChangeListener {

    private static final Duration FRESH = Duration.ofMinutes(1);
    private static final int KEPT = 5_000;

    private static final Executor HERE = Runnable::run;
    private static final Executor BESIDE = Thread::startVirtualThread;

    private static final ScopedValue<Long> TOGETHER = ScopedValue.newInstance();

    /** What was asked, and how often anything had changed by then. */
    private record Asked(Question question, Breakdown by, long changes) {}

    private final Stocktaking stocktaking;
    private final Scope scope;
    private final AtomicLong changes = new AtomicLong();
    private final AsyncCache<Asked, SequencedMap<String, Answer>> kept =
            Caffeine.newBuilder().maximumSize(KEPT).expireAfterWrite(FRESH).buildAsync();

    Figures(Stocktaking stocktaking, Scope scope) {
        this.stocktaking = stocktaking;
        this.scope = scope;
    }

    /**
     * All that a page asks, with the answers that are new when it begins: what it has begun to
     * count is not counted again because news of a writing comes in between.
     */
    public <T> T together(Supplier<T> page) {
        return ScopedValue.where(TOGETHER, changes.get()).call(page::get);
    }

    /** All dossiers of the question together. */
    public Answer answer(Question question) {
        return whole(by(Breakdown.NONE, question));
    }

    /** The dossiers of the question by key, in the order of the keys; none for none at all. */
    public SequencedMap<String, Answer> by(Breakdown by, Question question) {
        return isTheWhole(by, question)
                ? underItsUnit(question, answer(question))
                : Objects.requireNonNull(by(by, List.of(question)).get(question));
    }

    /** The same for many questions: those alike but for their days are counted in one go. */
    public List<Answer> answers(List<Question> questions) {
        Map<Question, SequencedMap<String, Answer>> answers = by(Breakdown.NONE, questions);
        return questions.stream()
                .map(question -> whole(Objects.requireNonNull(answers.get(question))))
                .toList();
    }

    /**
     * Begins to count what will be asked next: these questions, and the parts of one, all at the
     * same time. Whoever asks meanwhile waits for it.
     */
    public void prepare(List<Question> questions, Question divided, Breakdown... parts) {
        keep(Breakdown.NONE, questions, BESIDE);
        for (Breakdown part : parts) {
            if (!isTheWhole(part, divided)) {
                keep(part, List.of(divided), BESIDE);
            }
        }
    }

    /** A unit with none under it is not counted again to be told by units. */
    private boolean isTheWhole(Breakdown by, Question question) {
        return by == Breakdown.UNIT && scope.isOfOneUnit(question);
    }

    private static SequencedMap<String, Answer> underItsUnit(Question question, Answer whole) {
        SequencedMap<String, Answer> answers = new LinkedHashMap<>();
        if (!whole.equals(Partition.EMPTY)) {
            answers.put(Long.toString(question.unit().orElseThrow().value()), whole);
        }
        return Collections.unmodifiableSequencedMap(answers);
    }

    private static Answer whole(SequencedMap<String, Answer> answers) {
        return answers.getOrDefault("", Partition.EMPTY);
    }

    private Map<Question, SequencedMap<String, Answer>> by(Breakdown by, List<Question> questions) {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            return count(by, questions);
        }
        Map<Question, SequencedMap<String, Answer>> answers = new HashMap<>();
        counted(keep(by, questions, HERE))
                .forEach((asked, answer) -> answers.put(asked.question(), answer));
        return answers;
    }

    /** What is neither kept nor being counted is counted there. */
    private CompletableFuture<Map<Asked, SequencedMap<String, Answer>>> keep(
            Breakdown by, List<Question> questions, Executor there) {
        long state = TOGETHER.isBound() ? TOGETHER.get() : changes.get();
        return kept.getAll(
                questions.stream().map(one -> new Asked(one, by, state)).toList(),
                (missing, _) ->
                        CompletableFuture.supplyAsync(() -> asked(by, state, missing), there));
    }

    private static <T> T counted(CompletableFuture<T> counting) {
        try {
            return counting.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    @Override
    public void changed(long site) {
        changes.incrementAndGet();
    }

    @Override
    public void figuresMoved(long site) {
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

    private Map<Asked, SequencedMap<String, Answer>> asked(
            Breakdown by, long state, Collection<? extends Asked> missing) {
        Map<Asked, SequencedMap<String, Answer>> answers = new HashMap<>();
        count(by, missing.stream().map(Asked::question).toList())
                .forEach((question, answer) -> answers.put(new Asked(question, by, state), answer));
        return answers;
    }

    private Map<Question, SequencedMap<String, Answer>> count(
            Breakdown by, List<Question> questions) {
        Map<Question, SequencedMap<String, Answer>> answers = new HashMap<>();
        stocktaking
                .count(questions, by)
                .forEach((question, stocks) -> answers.put(question, answers(stocks)));
        return answers;
    }

    private static SequencedMap<String, Answer> answers(SequencedMap<String, Stocks> stocks) {
        SequencedMap<String, Answer> answers = new LinkedHashMap<>();
        stocks.forEach((key, its) -> answers.put(key, its.answer()));
        answers.values().removeIf(Partition.EMPTY::equals);
        return Collections.unmodifiableSequencedMap(answers);
    }
}

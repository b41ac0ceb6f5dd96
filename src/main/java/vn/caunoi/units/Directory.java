package vn.caunoi.units;

import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import vn.caunoi.web.ChangeListener;

/**
 * This node's memory of units and sites (danh bạ đơn vị). Every request asks it, so it answers
 * without the database until it hears of a change; it hears before the page cache does.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class Directory implements ChangeListener {

    private record Held(long news, Snapshot snapshot) {}

    private final StoredUnits stored;
    private final AtomicLong news = new AtomicLong();
    private volatile @Nullable Held held;

    Directory(StoredUnits stored) {
        this.stored = stored;
    }

    Snapshot now() {
        Held known = held;
        if (known != null && known.news() == news.get()) {
            return known.snapshot();
        }
        return TransactionSynchronizationManager.isActualTransactionActive()
                ? renewed()
                : renewedByOne();
    }

    @Override
    public void changed(long site) {
        forget();
    }

    @Override
    public void changedEverywhere() {
        forget();
    }

    /** Makes the next question ask the database whether the memory still holds. */
    void forget() {
        news.incrementAndGet();
    }

    /**
     * One asks, the others wait; but never who is in a transaction: they hold a connection, for
     * which the one who asks may be waiting.
     */
    private synchronized Snapshot renewedByOne() {
        return renewed();
    }

    /** What a transaction changed and has not committed is answered to it and not remembered. */
    private Snapshot renewed() {
        long heard = news.get();
        Held known = held;
        if (known != null && known.news() == heard) {
            return known.snapshot();
        }
        StoredUnits.Version version = stored.version();
        Snapshot fresh =
                known != null && known.snapshot().version().equals(version.at())
                        ? known.snapshot().afresh()
                        : stored.read(version.at());
        if (!version.uncommitted()) {
            held = new Held(heard, fresh);
        }
        return fresh;
    }
}

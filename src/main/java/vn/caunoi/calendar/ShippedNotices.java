package vn.caunoi.calendar;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Puts the notices that come with the program into the ledger (thông báo có sẵn). Those of the
 * first release count as known from the beginning; what a later one brings is known from then on,
 * so that a due day of before comes out as it did.
 */
@Component
class ShippedNotices implements SmartInitializingSingleton {

    private final Notices notices;
    private final TransactionTemplate transaction;
    private final Clock clock;

    ShippedNotices(Notices notices, TransactionTemplate transaction, Clock clock) {
        this.notices = notices;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public void afterSingletonsInstantiated() {
        if (!missing().isEmpty()) {
            transaction.executeWithoutResult(_ -> record());
        }
    }

    private void record() {
        notices.lock();
        Instant since = entries().isEmpty() ? Instant.EPOCH : clock.instant();
        missing().forEach(notice -> notices.record(notice, since, null));
    }

    private List<Notice> missing() {
        List<Notice> known = entries().stream().map(Entry::notice).toList();
        return BaseRules.shipped().notices().stream()
                .filter(notice -> !known.contains(notice))
                .toList();
    }

    private List<Entry> entries() {
        return notices.entries(clock.instant());
    }
}

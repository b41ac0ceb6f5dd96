package vn.caunoi.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Pages that anybody may see, kept ready (bộ nhớ đệm trang). A page is dropped when its site
 * changes, at the site's next scheduled change, and after ten seconds for its counters.
 */
@Component
class PageCache implements ChangeListener {

    private static final long COUNTERS_STAND_MILLIS = 10_000;

    /** Site and address; nothing else may decide what a page shows. */
    record Key(long site, String address) {}

    private final Cache<Key, StoredPage> pages;
    private final Map<Long, AtomicLong> changes = new ConcurrentHashMap<>();
    private final AtomicLong changesEverywhere = new AtomicLong();
    private final List<ScheduledChange> schedules;
    private final Clock clock;

    PageCache(
            List<ScheduledChange> schedules,
            Clock clock,
            @Value("${caunoi.page-cache-bytes:67108864}") long mostBytes) {
        this.schedules = schedules;
        this.clock = clock;
        this.pages =
                Caffeine.newBuilder()
                        .maximumWeight(mostBytes)
                        .weigher((Key key, StoredPage page) -> page.weight())
                        .build();
    }

    /** The page when nothing at all is due on it, else null. */
    @Nullable StoredPage fresh(Key key) {
        StoredPage page = pages.getIfPresent(key);
        long now = clock.millis();
        return page != null && isTrue(page, key, now) && now < page.freshUntil() ? page : null;
    }

    /** The page, unless it must be rendered anew; one caller at a time is asked to renew it. */
    Optional<StoredPage> find(Key key) {
        StoredPage page = pages.getIfPresent(key);
        if (page == null) {
            return Optional.empty();
        }
        long now = clock.millis();
        if (!isTrue(page, key, now)) {
            pages.invalidate(key);
            return Optional.empty();
        }
        boolean mine = now >= page.freshUntil() && page.beingRefreshed().compareAndSet(false, true);
        return mine ? Optional.empty() : Optional.of(page);
    }

    private boolean isTrue(StoredPage page, Key key, long now) {
        return page.changes() == changes(key.site()) && now < page.goneAt();
    }

    /**
     * How often the site has changed; ask before rendering, so that a late page is not believed.
     */
    long changes(long site) {
        AtomicLong own = changes.get(site);
        return changesEverywhere.get() + (own == null ? 0 : own.get());
    }

    StoredPage keep(
            Key key,
            byte[] body,
            String contentType,
            List<Map.Entry<String, String>> headers,
            @Nullable String subject,
            long changesBefore,
            Instant renderedFrom) {
        long start = renderedFrom.toEpochMilli();
        var page =
                StoredPage.of(
                        body,
                        contentType,
                        headers,
                        subject,
                        changesBefore,
                        start + COUNTERS_STAND_MILLIS,
                        nextScheduled(key.site(), renderedFrom));
        pages.put(key, page);
        return page;
    }

    void forget(Key key) {
        pages.invalidate(key);
    }

    @Override
    public void changed(long site) {
        changes.computeIfAbsent(site, any -> new AtomicLong()).incrementAndGet();
    }

    @Override
    public void changedEverywhere() {
        changesEverywhere.incrementAndGet();
    }

    private long nextScheduled(long site, Instant after) {
        return schedules.stream()
                .flatMap(schedule -> schedule.next(site, after).stream())
                .mapToLong(Instant::toEpochMilli)
                .min()
                .orElse(Long.MAX_VALUE);
    }
}

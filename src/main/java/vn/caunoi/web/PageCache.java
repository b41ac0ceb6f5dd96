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
 * changes and at the site's next scheduled change; every ten seconds it is asked whether the
 * counters have moved, and made anew when they have.
 */
@Component
class PageCache implements ChangeListener {

    private static final long COUNTERS_STAND_MILLIS = 10_000;

    /** Site and address; nothing else may decide what a page shows. */
    record Key(long site, String address) {}

    /**
     * What was true when rendering began: a page that became late meanwhile is not believed.
     *
     * @param key what is rendered
     * @param changes how often the site had changed
     * @param figures what its counters stood at
     */
    record Moment(Key key, Instant start, long changes, Object figures) {}

    private final Cache<Key, StoredPage> pages;
    private final Map<Long, AtomicLong> changes = new ConcurrentHashMap<>();
    private final AtomicLong changesEverywhere = new AtomicLong();
    private final List<ScheduledChange> schedules;
    private final VisitCounter counter;
    private final Clock clock;

    PageCache(
            List<ScheduledChange> schedules,
            VisitCounter counter,
            Clock clock,
            @Value("${caunoi.page-cache-bytes:67108864}") long mostBytes) {
        this.schedules = schedules;
        this.counter = counter;
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
        return page != null && isTrue(page, now) && now < page.freshUntil().get() ? page : null;
    }

    /** The page, unless it must be rendered anew; one caller at a time is asked to renew it. */
    Optional<StoredPage> find(Key key) {
        StoredPage page = pages.getIfPresent(key);
        if (page == null) {
            return Optional.empty();
        }
        long now = clock.millis();
        if (!isTrue(page, now)) {
            pages.invalidate(key);
            return Optional.empty();
        }
        return isMineToRenew(page, now) ? Optional.empty() : Optional.of(page);
    }

    /** Whoever puts the term off renews the page; nobody needs to while the counters stand. */
    private boolean isMineToRenew(StoredPage page, long now) {
        long until = page.freshUntil().get();
        return now >= until
                && page.freshUntil().compareAndSet(until, now + COUNTERS_STAND_MILLIS)
                && !page.moment().figures().equals(counter.figures(page.moment().key().site()));
    }

    private boolean isTrue(StoredPage page, long now) {
        return page.moment().changes() == changes(page.moment().key().site())
                && now < page.goneAt();
    }

    /** To be asked before rendering. */
    Moment begin(Key key) {
        return new Moment(key, clock.instant(), changes(key.site()), counter.figures(key.site()));
    }

    private long changes(long site) {
        AtomicLong own = changes.get(site);
        return changesEverywhere.get() + (own == null ? 0 : own.get());
    }

    StoredPage keep(
            Moment moment,
            byte[] body,
            String contentType,
            List<Map.Entry<String, String>> headers,
            @Nullable String subject) {
        var page =
                StoredPage.of(
                        body,
                        contentType,
                        headers,
                        subject,
                        moment,
                        moment.start().toEpochMilli() + COUNTERS_STAND_MILLIS,
                        nextScheduled(moment.key().site(), moment.start()));
        pages.put(moment.key(), page);
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
    public void figuresMoved(long site) {
        changed(site);
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

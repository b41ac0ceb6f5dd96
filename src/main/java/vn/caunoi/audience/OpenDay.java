package vn.caunoi.audience;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * A local day that is counted (ngày đang đếm), as one node sees it: whom it knows and what it still
 * has to write down. Nothing here waits for a lock or for the database.
 */
final class OpenDay {

    /** Beyond this many visits a second that are news to a node, it counts no further ones. */
    static final int WAITING_AT_MOST = 20_000;

    private static final int PEOPLE_REMEMBERED = 50_000;

    /** An address and an agent stay in memory no longer. */
    private static final Duration REMEMBERED_FOR = Duration.ofMinutes(10);

    private final LocalDate day;
    private final long endsAt;
    private final DaySecret secret;
    private final Robots robots;
    private final Cache<Caller, Person> people =
            Caffeine.newBuilder()
                    .maximumSize(PEOPLE_REMEMBERED)
                    .expireAfterWrite(REMEMBERED_FOR)
                    .build();
    private final Queue<Visit> waiting = new ConcurrentLinkedQueue<>();
    private final AtomicInteger howMany = new AtomicInteger();
    private volatile Set<Long> fullSites = Set.of();

    OpenDay(LocalDate day, ZoneId zone, DaySecret secret, Robots robots) {
        this.day = day;
        this.endsAt = day.plusDays(1).atStartOfDay(zone).toInstant().toEpochMilli();
        this.secret = secret;
        this.robots = robots;
    }

    LocalDate day() {
        return day;
    }

    DaySecret secret() {
        return secret;
    }

    boolean endsAfter(long millis) {
        return millis < endsAt;
    }

    /** Sites whose people of this day are so many that newcomers are no longer counted. */
    void admitNobodyNewTo(Set<Long> sites) {
        fullSites = sites;
    }

    void saw(Caller caller, @Nullable String subject, long second) {
        Person person = people.getIfPresent(caller);
        if (person == null) {
            person = recognise(caller);
            people.put(caller, person);
        }
        Pseudonym pseudonym = person.pseudonym();
        if (pseudonym == null || person.isNoted(subject, second)) {
            return;
        }
        boolean refused = person.isNew() && fullSites.contains(caller.site());
        if (!refused && add(new Visit(caller.site(), pseudonym, subject, second))) {
            person.note(subject, second);
        }
    }

    boolean hasWaiting() {
        return !waiting.isEmpty();
    }

    List<Visit> takeWaiting() {
        List<Visit> taken = new ArrayList<>();
        for (Visit visit = waiting.poll(); visit != null; visit = waiting.poll()) {
            taken.add(visit);
        }
        howMany.addAndGet(-taken.size());
        return taken;
    }

    void putBack(List<Visit> visits) {
        visits.forEach(this::add);
    }

    private Person recognise(Caller caller) {
        return robots.include(caller.agent()) ? Person.nobody() : Person.named(secret.of(caller));
    }

    private boolean add(Visit visit) {
        if (howMany.incrementAndGet() > WAITING_AT_MOST) {
            howMany.decrementAndGet();
            return false;
        }
        return waiting.add(visit);
    }
}

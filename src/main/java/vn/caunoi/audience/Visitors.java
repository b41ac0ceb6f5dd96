package vn.caunoi.audience;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import vn.caunoi.units.SiteId;
import vn.caunoi.web.ClientAddresses;
import vn.caunoi.web.VisitCounter;
import vn.caunoi.web.WebRequest;

/**
 * Counts the people who read (bộ đếm truy cập) on this node; nodes meet in the database. A visit
 * goes to the day of the clock or, when a clock turned back finds that day closed, to the first day
 * that is open.
 */
@Component
class Visitors implements VisitCounter {

    /** Beyond this many people a day, a site admits no new ones: an attack, not an audience. */
    static final long PEOPLE_AT_MOST = 200_000;

    /** Nodes have this long to hand in a day's last visits before its hashes are destroyed. */
    static final Duration GRACE = Duration.ofMinutes(1);

    /** Activity is noted to this precision. */
    static final Duration STEP = Duration.ofSeconds(10);

    static final Duration ONLINE = Duration.ofMinutes(5);

    private final Days days;
    private final ClientAddresses addresses;
    private final Clock clock;
    private final Robots robots = Robots.known();
    private volatile List<OpenDay> open = List.of();
    private volatile Map<Long, Standing> standings = Map.of();

    Visitors(Days days, ClientAddresses addresses, Clock clock) {
        this.days = days;
        this.addresses = addresses;
        this.clock = clock;
    }

    @Override
    public void visited(WebRequest request, long site, @Nullable String subject) {
        String agent = request.header("User-Agent");
        if (agent == null || !Reading.is(request)) {
            return;
        }
        long now = clock.millis();
        OpenDay day = at(now);
        if (day != null) {
            day.saw(Caller.of(addresses.of(request), agent, site), subject, step(now));
        }
    }

    /** The four numbers as of the last beat: one snapshot for all of them. */
    Counts of(SiteId site) {
        return figures(site.value()).counts();
    }

    @Override
    public Standing figures(long site) {
        return standings.getOrDefault(site, Standing.NONE);
    }

    /**
     * Done each second: hand in what waits, turn the day when it is over, read the numbers anew.
     */
    void beat() {
        handIn();
        Instant now = clock.instant();
        openDays(now);
        while (days.closeOne(day(now.minus(GRACE)), now)) {}
        readStandings(now);
    }

    /** Writes down what waits; what cannot be written waits on. */
    void handIn() {
        for (OpenDay day : open) {
            List<Visit> visits = day.takeWaiting();
            try {
                days.write(day.day(), day.secret(), visits);
            } catch (DataAccessException | TransactionException e) {
                day.putBack(visits);
                throw e;
            }
        }
    }

    private @Nullable OpenDay at(long millis) {
        for (OpenDay day : open) {
            if (day.endsAfter(millis)) {
                return day;
            }
        }
        return null;
    }

    /** Yesterday while it may still be handed in, today, and tomorrow before it begins. */
    private void openDays(Instant now) {
        Map<LocalDate, byte[]> secrets = days.open(day(now.minus(GRACE)), day(now).plusDays(1));
        List<OpenDay> next = new ArrayList<>();
        open.stream()
                .filter(day -> day.hasWaiting() && day.day().isBefore(day(now.minus(GRACE))))
                .forEach(next::add);
        secrets.forEach((day, secret) -> next.add(kept(day, secret)));
        open = List.copyOf(next);
    }

    private OpenDay kept(LocalDate day, byte[] secret) {
        return open.stream()
                .filter(known -> known.day().equals(day) && known.secret().is(secret))
                .findFirst()
                .orElseGet(() -> new OpenDay(day, clock.getZone(), new DaySecret(secret), robots));
    }

    private void readStandings(Instant now) {
        OpenDay today = at(now.toEpochMilli());
        if (today == null) {
            return;
        }
        Instant since = Instant.ofEpochSecond(step(now.minus(ONLINE).toEpochMilli()));
        standings = days.standings(today.day(), since);
        today.admitNobodyNewTo(
                standings.entrySet().stream()
                        .filter(site -> site.getValue().counts().today() >= PEOPLE_AT_MOST)
                        .map(Map.Entry::getKey)
                        .collect(Collectors.toUnmodifiableSet()));
    }

    private LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, clock.getZone());
    }

    /** The second at which the step of this moment began. */
    private static long step(long millis) {
        return millis / STEP.toMillis() * STEP.toSeconds();
    }
}

package vn.caunoi.audience;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Counts as a child would: keeps every visit for ever and counts them anew each time. */
final class NaiveAudience {

    private record Seen(
            LocalDate day, Instant at, long site, String who, @Nullable String subject) {}

    private record WhoOnDay(LocalDate day, String who) {}

    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private final List<Seen> written = new ArrayList<>();
    private final Map<Integer, List<Seen>> notebooks = new HashMap<>();
    private final long opening;

    NaiveAudience(long opening) {
        this.opening = opening;
    }

    void visited(int node, Instant at, long site, String who, @Nullable String subject) {
        LocalDate day = at.atZone(ZONE).toLocalDate();
        notebooks
                .computeIfAbsent(node, _ -> new ArrayList<>())
                .add(new Seen(day, at, site, who, subject));
    }

    void handsIn(int node) {
        written.addAll(notebooks.getOrDefault(node, List.of()));
        notebooks.remove(node);
    }

    void isKilled(int node) {
        notebooks.remove(node);
    }

    Counts counts(Instant now, long site) {
        LocalDate today = now.atZone(ZONE).toLocalDate();
        long online =
                written.stream()
                        .filter(seen -> seen.site() == site && seen.day().equals(today))
                        .filter(seen -> !tens(seen.at()).isBefore(tens(now.minusSeconds(300))))
                        .map(Seen::who)
                        .distinct()
                        .count();
        return new Counts(
                online,
                people(site, day -> day.equals(today)),
                people(site, day -> YearMonth.from(day).equals(YearMonth.from(today))),
                people(site, _ -> true) + opening);
    }

    long readers(long site, String subject) {
        return written.stream()
                .filter(seen -> seen.site() == site && subject.equals(seen.subject()))
                .map(seen -> new WhoOnDay(seen.day(), seen.who()))
                .distinct()
                .count();
    }

    private long people(long site, Predicate<LocalDate> days) {
        return written.stream()
                .filter(seen -> seen.site() == site && days.test(seen.day()))
                .map(seen -> new WhoOnDay(seen.day(), seen.who()))
                .distinct()
                .count();
    }

    private static Instant tens(Instant instant) {
        return instant.minus(Duration.ofSeconds(Math.floorMod(instant.getEpochSecond(), 10)))
                .truncatedTo(java.time.temporal.ChronoUnit.SECONDS);
    }
}

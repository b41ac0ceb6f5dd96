package vn.caunoi.calendar;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What holds while no notice says otherwise (quy tắc nền), and the notices that come with the
 * program: {@code rules.yaml}.
 */
record BaseRules(
        WeeklyRest weekly,
        List<Holiday> holidays,
        List<Notice> notices,
        Sessions sessions,
        Map<Article, List<Ground>> articles) {

    private static final BaseRules SHIPPED = RulesFile.read();

    /** The articles by which a limit is counted. */
    enum Article {
        FIRST_DAY,
        LAST_DAY,
        REST_DAY,
        AFTER_THREE,
        RESTART
    }

    static BaseRules shipped() {
        return SHIPPED;
    }

    /** Which article said so on this day; nothing when none is known. */
    String cited(Article article, LocalDate day) {
        return articles.getOrDefault(article, List.of()).stream()
                .filter(ground -> ground.holds(day))
                .findFirst()
                .map(Ground::cited)
                .orElse("");
    }

    /** The calendar while these notices hold. */
    WorkingDays under(Stream<Notice> held) {
        Map<Occasion, Set<Integer>> noticed = new EnumMap<>(Occasion.class);
        Map<LocalDate, DayReason> said = new HashMap<>();
        held.forEach(
                notice -> {
                    noticed.computeIfAbsent(notice.occasion(), _ -> new HashSet<>())
                            .add(notice.firstDay().getYear());
                    notice.off().forEach(day -> said.put(day, notice.offReason()));
                    notice.worked().forEach(day -> said.put(day, notice.workedReason()));
                });
        Map<LocalDate, DayReason> special = daysOff(noticed);
        special.putAll(said);
        return new WorkingDays(this, special);
    }

    /**
     * The days off that no notice made.
     *
     * @param noticed the years in which a notice of this kind is known, which then says it all
     */
    private Map<LocalDate, DayReason> daysOff(Map<Occasion, Set<Integer>> noticed) {
        Map<LocalDate, DayReason> off = new HashMap<>();
        IntStream.rangeClosed(WorkingDays.FIRST.getYear(), WorkingDays.LAST.getYear())
                .forEach(year -> off.putAll(daysOff(year, noticed)));
        return off;
    }

    private Map<LocalDate, DayReason> daysOff(int year, Map<Occasion, Set<Integer>> noticed) {
        List<Feast> feasts =
                holidays.stream()
                        .filter(holiday -> !isNoticed(holiday, year, noticed))
                        .flatMap(holiday -> holiday.in(year).map(day -> new Feast(day, holiday)))
                        .sorted(Comparator.comparing(Feast::day))
                        .toList();
        Map<LocalDate, DayReason> off = new HashMap<>();
        feasts.forEach(feast -> off.putIfAbsent(feast.day(), feast.holiday().reason()));
        feasts.stream()
                .filter(feast -> weekly.includes(feast.day()))
                .forEach(
                        feast ->
                                off.put(
                                        nextWorking(feast.day(), off.keySet()),
                                        feast.holiday().madeUp()));
        return off;
    }

    private static boolean isNoticed(
            Holiday holiday, int year, Map<Occasion, Set<Integer>> noticed) {
        return holiday.notice() != null
                && noticed.getOrDefault(holiday.notice(), Set.of()).contains(year);
    }

    private LocalDate nextWorking(LocalDate day, Set<LocalDate> off) {
        return Stream.iterate(day.plusDays(1), next -> next.plusDays(1))
                .filter(next -> !weekly.includes(next) && !off.contains(next))
                .findFirst()
                .orElseThrow();
    }

    private record Feast(LocalDate day, Holiday holiday) {}
}

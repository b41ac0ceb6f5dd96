package vn.caunoi.resolutions.points;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.caunoi.cells.Cell;
import vn.caunoi.law.Law;
import vn.caunoi.law.Rule;
import vn.caunoi.meetings.Meeting;
import vn.caunoi.meetings.MeetingKind;
import vn.caunoi.meetings.MeetingState;
import vn.caunoi.meetings.Meetings;
import vn.caunoi.units.UnitId;

/** What a cell's meetings came to in a year. */
@Component
class Years {

    private static final int QUARTER = 3;

    /** A regular meeting with what each step came to. */
    record Line(Meeting meeting, Map<Stage, Scores.Total> totals) {

        String shown(Stage stage) {
            return Optional.ofNullable(totals.get(stage))
                    .map(total -> Integer.toString(total.points()))
                    .orElse("—");
        }

        Optional<Scores.Total> decided() {
            return Optional.ofNullable(totals.get(Stage.ABOVE));
        }
    }

    /**
     * @param lines the earliest first
     * @param grade empty until a meeting is decided
     * @param isOver nothing can be added to it any more
     */
    record Year(
            Cell cell, int number, List<Line> lines, Optional<YearGrade> grade, boolean isOver) {

        long decided() {
            return lines.stream().filter(line -> line.decided().isPresent()).count();
        }
    }

    private final Meetings meetings;
    private final Scores scores;
    private final Law law;
    private final Clock clock;

    Years(Meetings meetings, Scores scores, Law law, Clock clock) {
        this.meetings = meetings;
        this.scores = scores;
        this.law = law;
        this.clock = clock;
    }

    Year of(Cell cell, int number) {
        UnitId unit = cell.unit();
        List<Meeting> all = meetings.of(unit);
        LocalDate last = LocalDate.of(number, 12, 31);
        List<Scores.Total> totals = scores.totals(unit, LocalDate.of(number, 1, 1), last);
        List<Line> lines =
                all.stream()
                        .filter(meeting -> meeting.day().getYear() == number)
                        .filter(meeting -> meeting.kind().isRegular())
                        .filter(meeting -> meeting.state() != MeetingState.CALLED_OFF)
                        .sorted(Comparator.comparing(Meeting::startsAt))
                        .map(meeting -> line(meeting, totals))
                        .toList();
        LocalDate today = LocalDate.now(clock);
        List<YearMonth> months = months(all, number, today);
        List<Scores.Total> decided =
                lines.stream().map(Line::decided).flatMap(Optional::stream).toList();
        var found =
                new YearGrade.Findings(
                        decided, monthsWithout(all, months), quartersWithout(all, months));
        LocalDate day = last.isBefore(today) ? last : today;
        return new Year(cell, number, lines, grade(found, day, unit), last.isBefore(today));
    }

    private static Line line(Meeting meeting, List<Scores.Total> totals) {
        Map<Stage, Scores.Total> own = new EnumMap<>(Stage.class);
        totals.stream()
                .filter(total -> total.meeting().equals(meeting.id()))
                .forEach(total -> own.put(total.stage(), total));
        return new Line(meeting, own);
    }

    private Optional<YearGrade> grade(YearGrade.Findings found, LocalDate day, UnitId cell) {
        return found.decided().isEmpty()
                ? Optional.empty()
                : Scale.of(law, day, cell)
                        .map(scale -> YearGrade.of(found, scale, conditions(day, cell)));
    }

    private Map<YearCondition, Rule> conditions(LocalDate day, UnitId cell) {
        Map<YearCondition, Rule> rules = new EnumMap<>(YearCondition.class);
        Arrays.stream(YearCondition.values())
                .forEach(condition -> rules.put(condition, condition.rule(law, day, cell)));
        return rules;
    }

    /** The months that are over, from the one in which the cell first met here. */
    private static List<YearMonth> months(List<Meeting> all, int year, LocalDate today) {
        Optional<YearMonth> first = all.stream().map(Years::month).min(Comparator.naturalOrder());
        return IntStream.rangeClosed(1, 12)
                .mapToObj(month -> YearMonth.of(year, month))
                .filter(month -> first.isPresent() && !month.isBefore(first.get()))
                .filter(month -> month.atEndOfMonth().isBefore(today))
                .toList();
    }

    private static int monthsWithout(List<Meeting> all, List<YearMonth> months) {
        Set<YearMonth> held =
                held(all, MeetingKind::isRegular).map(Years::month).collect(Collectors.toSet());
        return count(months, month -> !held.contains(month));
    }

    /** Of the quarters whose three months count. */
    private static int quartersWithout(List<Meeting> all, List<YearMonth> months) {
        Set<YearMonth> held =
                held(all, MeetingKind::isThematic)
                        .map(meeting -> quarter(month(meeting)))
                        .collect(Collectors.toSet());
        Map<YearMonth, Long> quarters =
                months.stream()
                        .collect(Collectors.groupingBy(Years::quarter, Collectors.counting()));
        return count(
                quarters.keySet(),
                quarter ->
                        Long.valueOf(QUARTER).equals(quarters.get(quarter))
                                && !held.contains(quarter));
    }

    private static Stream<Meeting> held(List<Meeting> all, Predicate<MeetingKind> kind) {
        return all.stream().filter(Meeting::isClosed).filter(one -> kind.test(one.kind()));
    }

    private static <T> int count(Collection<T> those, Predicate<T> which) {
        return Math.toIntExact(those.stream().filter(which).count());
    }

    private static YearMonth month(Meeting meeting) {
        return YearMonth.from(meeting.day());
    }

    /** Its first month. */
    private static YearMonth quarter(YearMonth month) {
        return month.minusMonths((month.getMonthValue() - 1) % QUARTER);
    }
}

package vn.caunoi.meetings.plan;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import vn.caunoi.law.Rule;
import vn.caunoi.meetings.MeetingKind;
import vn.caunoi.web.Formats;

/**
 * Holds a cell's plan against the rules (nhịp sinh hoạt): a regular meeting every month, a thematic
 * one every quarter, and before each of them the committee, or secretary and deputy where there is
 * none. Rules are those of the days that they are asked about.
 *
 * @param rules what a rule said on a day
 * @param today past months are missed, later ones still to be planned
 */
record Cadence(BiFunction<String, LocalDate, Rule> rules, LocalDate today) {

    static final String MONTHLY = "sinh-hoat.dinh-ky";
    static final String QUARTERLY = "sinh-hoat.chuyen-de";
    static final String COMMITTEE_BEFORE = "sinh-hoat.chi-uy-hop-truoc";

    /** How long before a meeting its preparation is asked for. */
    private static final int WEEKS_AHEAD = 4;

    /**
     * A meeting as far as it counts here.
     *
     * @param agreed secretary and deputy have settled what it is about
     */
    record Held(LocalDate day, MeetingKind kind, boolean agreed) {

        /** The whole cell meets, as it does every month or on a topic. */
        boolean isOfAll() {
            return kind.isRegular() || kind.isThematic();
        }
    }

    /**
     * What is missing, the most urgent first.
     *
     * @param held what was held and is planned, without what was called off
     * @param since from which month on the plan is kept here
     * @param until the last month that is looked at
     * @param committee whether the cell has one
     */
    List<Gap> gaps(List<Held> held, YearMonth since, YearMonth until, boolean committee) {
        var gaps = new ArrayList<Gap>();
        for (YearMonth month = since; !month.isAfter(until); month = month.plusMonths(1)) {
            regular(gaps, held, month);
            boolean ofQuarter = month.getMonthValue() % 3 == 0 || month.equals(until);
            if (ofQuarter) {
                thematic(gaps, held, month);
            }
        }
        held.stream()
                .filter(meeting -> meeting.isOfAll() && isNear(meeting.day()))
                .filter(meeting -> !YearMonth.from(meeting.day()).isBefore(since))
                .forEach(meeting -> prepared(gaps, held, meeting, committee));
        gaps.sort(Comparator.comparing(Gap::by));
        return List.copyOf(gaps);
    }

    private void regular(List<Gap> gaps, List<Held> held, YearMonth month) {
        Rule rule = rules.apply(MONTHLY, month.atEndOfMonth());
        long missing =
                rule.number()
                        - count(
                                held,
                                MeetingKind::isRegular,
                                day -> YearMonth.from(day).equals(month));
        String name = "Tháng %d/%d".formatted(month.getMonthValue(), month.getYear());
        add(gaps, missing, name, "kỳ sinh hoạt thường kỳ", month.atEndOfMonth(), rule);
    }

    private void thematic(List<Gap> gaps, List<Held> held, YearMonth month) {
        int quarter = month.get(IsoFields.QUARTER_OF_YEAR);
        LocalDate end = YearMonth.of(month.getYear(), quarter * 3).atEndOfMonth();
        Rule rule = rules.apply(QUARTERLY, end);
        long missing =
                rule.number()
                        - count(
                                held,
                                MeetingKind::isThematic,
                                day ->
                                        day.getYear() == end.getYear()
                                                && day.get(IsoFields.QUARTER_OF_YEAR) == quarter);
        String name = "Quý %d/%d".formatted(quarter, month.getYear());
        add(gaps, missing, name, "kỳ sinh hoạt chuyên đề", end, rule);
    }

    private void add(
            List<Gap> gaps, long missing, String when, String what, LocalDate end, Rule rule) {
        if (missing > 0) {
            boolean missed = end.isBefore(today);
            String some = missing == 1 ? what : missing + " " + what;
            gaps.add(
                    new Gap(
                            end,
                            "%s %s %s.".formatted(when, missed ? "đã thiếu" : "chưa có", some),
                            rule.citation(),
                            missed));
        }
    }

    /** Whether the committee has met since the meeting before, for the one on that day. */
    static boolean committeeMet(List<Held> held, LocalDate day) {
        LocalDate last =
                held.stream()
                        .filter(Held::isOfAll)
                        .map(Held::day)
                        .filter(other -> other.isBefore(day))
                        .max(Comparator.naturalOrder())
                        .orElse(LocalDate.MIN);
        return held.stream()
                .filter(one -> one.kind() == MeetingKind.COMMITTEE)
                .anyMatch(one -> one.day().isAfter(last) && !one.day().isAfter(day));
    }

    private void prepared(List<Gap> gaps, List<Held> held, Held meeting, boolean committee) {
        if (committee ? committeeMet(held, meeting.day()) : meeting.agreed()) {
            return;
        }
        String missing =
                committee
                        ? "chi ủy chưa có cuộc họp trước để thống nhất nội dung"
                        : "bí thư và phó bí thư chưa ghi đã thống nhất nội dung";
        gaps.add(
                new Gap(
                        meeting.day(),
                        "Kỳ %s ngày %s: %s."
                                .formatted(
                                        meeting.kind().label(),
                                        Formats.day(meeting.day()),
                                        missing),
                        rules.apply(COMMITTEE_BEFORE, meeting.day()).citation(),
                        false));
    }

    private boolean isNear(LocalDate day) {
        return !day.isBefore(today) && !day.isAfter(today.plusWeeks(WEEKS_AHEAD));
    }

    private static long count(
            List<Held> held, Predicate<MeetingKind> kind, Predicate<LocalDate> when) {
        return held.stream().filter(one -> kind.test(one.kind()) && when.test(one.day())).count();
    }
}

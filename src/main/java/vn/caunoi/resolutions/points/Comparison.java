package vn.caunoi.resolutions.points;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import vn.caunoi.meetings.Closing;
import vn.caunoi.meetings.Fraction;
import vn.caunoi.meetings.Meeting;

/**
 * Regular meetings before and after a practice changed (trước và sau), as counts: as many on the
 * one side as on the other, those nearest to the day, so that the sides can be set against each
 * other.
 */
record Comparison(Practice practice, Side before, Side after) {

    private static final int MOST = 6;

    /** What was counted in the meetings of one side. */
    record Side(List<Closing> meetings) {

        int number() {
            return meetings.size();
        }

        /** "102/120 (85%)". */
        String present() {
            return share(
                    Math.min(sum(Closing::present), sum(Closing::expected)),
                    sum(Closing::expected));
        }

        String speakers() {
            return share(
                    Math.min(sum(Closing::speakers), sum(Closing::present)), sum(Closing::present));
        }

        /** "9, mỗi kỳ 1,5". */
        String questions() {
            return each(sum(Closing::questions));
        }

        String minutes() {
            return each(sum(Closing::minutes));
        }

        private int sum(ToIntFunction<Closing> what) {
            return meetings.stream().mapToInt(what).sum();
        }

        private static String share(int part, int whole) {
            var share = new Fraction(part, whole);
            return "%s (%s)".formatted(share, share.percent());
        }

        private String each(int sum) {
            return number() == 0
                    ? "—"
                    : "%d, mỗi kỳ %s"
                            .formatted(
                                    sum,
                                    BigDecimal.valueOf(sum)
                                            .divide(
                                                    BigDecimal.valueOf(number()),
                                                    1,
                                                    RoundingMode.HALF_UP)
                                            .stripTrailingZeros()
                                            .toPlainString()
                                            .replace('.', ','));
        }
    }

    static Comparison of(Practice practice, List<Meeting> meetings) {
        List<Meeting> held =
                meetings.stream()
                        .filter(meeting -> meeting.kind().isRegular())
                        .filter(meeting -> meeting.result() != null)
                        .sorted(Comparator.comparing(Meeting::startsAt))
                        .toList();
        List<Meeting> before =
                held.stream().filter(one -> one.day().isBefore(practice.since())).toList();
        List<Meeting> after = held.subList(before.size(), held.size());
        int each = Math.min(MOST, Math.min(before.size(), after.size()));
        return new Comparison(
                practice,
                side(before.subList(before.size() - each, before.size())),
                side(after.subList(0, each)));
    }

    private static Side side(List<Meeting> meetings) {
        return new Side(
                meetings.stream().flatMap(meeting -> Stream.ofNullable(meeting.result())).toList());
    }
}

package vn.caunoi.meetings.plan;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.caunoi.web.Formats;

/** Days and times as people type them: 03/12/2026 and 19:30, 19h30 or 19 giờ. */
public final class TypedMoment {

    private static final Pattern DAY = Pattern.compile("(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})");
    private static final Pattern TIME =
            Pattern.compile("(\\d{1,2})\\s*(?:[:hg.]|giờ)\\s*(\\d{1,2})?(?:\\s*phút)?");

    private TypedMoment() {}

    public static Optional<LocalDate> day(String typed) {
        Matcher found = DAY.matcher(typed.strip());
        try {
            return found.matches()
                    ? Optional.of(
                            LocalDate.of(number(found, 3), number(found, 2), number(found, 1)))
                    : Optional.empty();
        } catch (DateTimeException _) {
            return Optional.empty(); // 31/02
        }
    }

    public static Optional<LocalTime> time(String typed) {
        Matcher found = TIME.matcher(typed.strip());
        try {
            return found.matches()
                    ? Optional.of(
                            LocalTime.of(
                                    number(found, 1),
                                    found.group(2) == null ? 0 : number(found, 2)))
                    : Optional.empty();
        } catch (DateTimeException _) {
            return Optional.empty(); // 25:00
        }
    }

    /** Both together, in Việt Nam. */
    public static Optional<Instant> at(String day, String time) {
        return day(day).flatMap(
                        on -> time(time).map(at -> on.atTime(at).atZone(Formats.ZONE).toInstant()));
    }

    private static int number(Matcher found, int group) {
        return Integer.parseInt(found.group(group));
    }
}

package vn.caunoi.publishing.imports;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates as old pages write them: as the mapping says, as machines do, or as people do. */
final class HtmlDates {

    private static final Pattern DAY = Pattern.compile("(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})");
    private static final Pattern TIME = Pattern.compile("(\\d{1,2})[:h](\\d{2})(?::(\\d{2}))?");
    private static final Locale VIETNAMESE = Locale.of("vi");

    private final ZoneId zone;
    private final Optional<DateTimeFormatter> told;

    HtmlDates(HtmlMapping mapping) {
        zone = mapping.zone();
        told = mapping.setting("date-format").map(HtmlDates::format);
    }

    static DateTimeFormatter format(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, VIETNAMESE);
    }

    /** Empty for a date that does not exist or cannot be meant. */
    Optional<Instant> of(String words) {
        if (words.isBlank() || words.length() > 200) {
            return Optional.empty();
        }
        return told.flatMap(format -> parsed(words, format))
                .or(() -> parsed(words, DateTimeFormatter.ISO_DATE_TIME))
                .or(() -> parsed(words, DateTimeFormatter.ISO_DATE))
                .or(() -> spelled(words))
                .filter(WordPressDates::isPlausible);
    }

    private Optional<Instant> parsed(String words, DateTimeFormatter format) {
        try {
            TemporalAccessor date =
                    format.parseBest(
                            words.strip(),
                            OffsetDateTime::from,
                            LocalDateTime::from,
                            LocalDate::from);
            return Optional.of(
                    switch (date) {
                        case OffsetDateTime exact -> exact.toInstant();
                        case LocalDateTime local -> local.atZone(zone).toInstant();
                        default -> LocalDate.from(date).atStartOfDay(zone).toInstant();
                    });
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** "Thứ Bảy, 10/06/2023 | 04:20:12" */
    private Optional<Instant> spelled(String words) {
        Matcher day = DAY.matcher(words);
        if (!day.find()) {
            return Optional.empty();
        }
        try {
            LocalDate date =
                    LocalDate.of(number(day.group(3)), number(day.group(2)), number(day.group(1)));
            Matcher time = TIME.matcher(day.replaceFirst(" "));
            LocalTime clock =
                    !time.find()
                            ? LocalTime.MIDNIGHT
                            : LocalTime.of(
                                    number(time.group(1)),
                                    number(time.group(2)),
                                    time.group(3) == null ? 0 : number(time.group(3)));
            return Optional.of(date.atTime(clock).atZone(zone).toInstant());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }
}

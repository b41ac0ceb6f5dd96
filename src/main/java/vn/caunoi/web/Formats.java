package vn.caunoi.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How dates and numbers are printed in Việt Nam. */
public final class Formats {

    public static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final DateTimeFormatter TO_THE_SECOND =
            DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm:ss");

    private Formats() {}

    /** 10/06/2023. */
    public static String day(LocalDate day) {
        return DAY.format(day);
    }

    public static String day(Instant instant) {
        return DAY.format(instant.atZone(ZONE));
    }

    /** 10/06/2023 04:20:12. */
    public static String toTheSecond(Instant instant) {
        return TO_THE_SECOND.format(instant.atZone(ZONE));
    }

    /** For {@code <time datetime>}: 2023-06-10T04:20:12+07:00. */
    public static String iso(Instant instant) {
        TemporalAccessor local =
                instant.truncatedTo(ChronoUnit.SECONDS).atZone(ZONE).toOffsetDateTime();
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(local);
    }

    /** For machines: 2023-06-10; null stays null. */
    public static @Nullable String iso(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }

    /** 41.736. */
    public static String number(long number) {
        return String.format(Locale.GERMANY, "%,d", number);
    }

    /** 820 B, 35 KB, 1,2 MB. */
    public static String size(long bytes) {
        if (bytes < 1024) {
            return bytes + " B";
        }
        if (bytes < 1024 * 1024) {
            return Math.round(bytes / 1024.0) + " KB";
        }
        return String.format(Locale.GERMANY, "%.1f MB", bytes / (1024.0 * 1024.0));
    }
}

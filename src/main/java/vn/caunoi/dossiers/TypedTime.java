package vn.caunoi.dossiers;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Optional;
import vn.caunoi.web.Formats;

/** Days and instants as officers type them (ngày, giờ gõ vào ô): 05/09/2025, 05/09/2025 14:30. */
public final class TypedTime {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT);
    private static final DateTimeFormatter INSTANT =
            DateTimeFormatter.ofPattern("d/M/uuuu H:mm[:ss]")
                    .withResolverStyle(ResolverStyle.STRICT);

    private TypedTime() {}

    public static Optional<LocalDate> day(String typed) {
        try {
            return Optional.of(LocalDate.parse(typed.strip(), DAY));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    public static Optional<Instant> instant(String typed) {
        try {
            return Optional.of(
                    LocalDateTime.parse(typed.strip().replaceAll("\\s+", " "), INSTANT)
                            .atZone(Formats.ZONE)
                            .toInstant());
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }
}

package vn.caunoi.publishing.imports;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Optional;
import vn.caunoi.publishing.Remark;

/** When an item of an export was published: the GMT date first, else the site's own time. */
final class WordPressDates {

    private static final DateTimeFormatter WRITTEN =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss")
                    .withResolverStyle(ResolverStyle.STRICT);

    private final ZoneId zone;
    private Instant otherwise;

    /**
     * @param otherwise for an item without any possible date, until the export says its own
     */
    WordPressDates(ZoneId zone, Instant otherwise) {
        this.zone = zone;
        this.otherwise = otherwise;
    }

    void exportedAt(String date) {
        otherwise = rfc1123(date).orElse(otherwise);
    }

    Instant of(WxrItem item, List<Remark> remarks) {
        String gmt = item.field("post_date_gmt").strip();
        String local = item.field("post_date").strip();
        return written(gmt, ZoneOffset.UTC)
                .or(() -> written(local, zone))
                .or(() -> rfc1123(item.field("pubDate")))
                .orElseGet(
                        () -> {
                            String dates = String.join(" ", gmt, local, item.field("pubDate"));
                            remarks.add(new Remark("ngày đăng không có thật", dates.strip()));
                            return otherwise;
                        });
    }

    private static Optional<Instant> written(String date, ZoneId zone) {
        try {
            return Optional.of(LocalDateTime.parse(date, WRITTEN).atZone(zone).toInstant())
                    .filter(WordPressDates::isPlausible);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<Instant> rfc1123(String date) {
        try {
            return Optional.of(
                            ZonedDateTime.parse(date.strip(), DateTimeFormatter.RFC_1123_DATE_TIME)
                                    .toInstant())
                    .filter(WordPressDates::isPlausible);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** Between the first web page and the end of this century. */
    static boolean isPlausible(Instant instant) {
        return instant.isAfter(Instant.parse("1990-01-01T00:00:00Z"))
                && instant.isBefore(Instant.parse("2100-01-01T00:00:00Z"));
    }
}

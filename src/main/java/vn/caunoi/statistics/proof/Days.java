package vn.caunoi.statistics.proof;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;

/** Spans of days as PostgreSQL prints them (các khoảng ngày): {@code {[2023-09-01,2023-09-05)}}. */
record Days(String text) {

    private static final Pattern SPAN =
            Pattern.compile("\\[(\\d{4}-\\d{2}-\\d{2}),(\\d{4}-\\d{2}-\\d{2})?\\)");

    boolean contain(LocalDate day) {
        try {
            return SPAN.matcher(text)
                    .results()
                    .anyMatch(
                            span ->
                                    !day.isBefore(LocalDate.parse(span.group(1)))
                                            && (span.group(2) == null
                                                    || day.isBefore(
                                                            LocalDate.parse(span.group(2)))));
        } catch (DateTimeException e) {
            return false;
        }
    }
}

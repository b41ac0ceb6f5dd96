package vn.caunoi.dossiers;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.caunoi.units.UnitId;

/** A row in PostgreSQL's text form of COPY (một dòng COPY), value by value. */
final class CopyRow {

    private final StringBuilder row = new StringBuilder(256);

    CopyRow add(long number) {
        return raw(Long.toString(number));
    }

    CopyRow add(UnitId unit) {
        return add(unit.value());
    }

    CopyRow add(boolean yes) {
        return raw(yes ? "t" : "f");
    }

    CopyRow add(@Nullable Integer number) {
        return number == null ? missing() : raw(number.toString());
    }

    CopyRow add(@Nullable LocalDate day) {
        return day == null ? missing() : raw(day.toString());
    }

    CopyRow add(Instant instant) {
        return raw(instant.toString());
    }

    CopyRow add(List<DayRange> days) {
        return raw(days.stream().map(CopyRow::range).collect(Collectors.joining(",", "{", "}")));
    }

    CopyRow add(@Nullable String text) {
        if (text == null) {
            return missing();
        }
        separate();
        for (int place = 0; place < text.length(); place++) {
            escape(text.charAt(place));
        }
        return this;
    }

    /** Ends the row. */
    String line() {
        return row.append('\n').toString();
    }

    private CopyRow missing() {
        return raw("\\N");
    }

    private CopyRow raw(String value) {
        separate();
        row.append(value);
        return this;
    }

    private void separate() {
        if (!row.isEmpty()) {
            row.append('\t');
        }
    }

    private void escape(char letter) {
        switch (letter) {
            case '\\' -> row.append("\\\\");
            case '\t' -> row.append("\\t");
            case '\n' -> row.append("\\n");
            case '\r' -> row.append("\\r");
            default -> row.append(letter);
        }
    }

    private static String range(DayRange days) {
        return "[" + days.from() + "," + (days.until() == null ? "" : days.until()) + ")";
    }
}

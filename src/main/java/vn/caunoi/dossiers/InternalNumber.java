package vn.caunoi.dossiers;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import vn.caunoi.units.UnitId;

/**
 * Our own number of a dossier that has no official code (số nội bộ): {@code NB12-250901-0001}. It
 * never prints as mã hồ sơ, and cannot be read as one. Past 9999 it grows, it never wraps.
 *
 * @param unit whose number it is
 * @param serial within the day
 */
record InternalNumber(UnitId unit, LocalDate day, int serial) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuMMdd");

    InternalNumber {
        if (serial < 1) {
            throw new IllegalArgumentException("numbers of a day begin with 1");
        }
    }

    @Override
    public String toString() {
        return "NB%d-%s-%04d".formatted(unit.value(), DAY.format(day), serial);
    }
}

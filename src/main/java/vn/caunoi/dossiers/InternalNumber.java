package vn.caunoi.dossiers;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.caunoi.units.UnitId;

/**
 * Our own number of a dossier that has no official code (số nội bộ): {@code NB12-250901-0001}. It
 * never prints as mã hồ sơ, and cannot be read as one. Past 9999 it grows, it never wraps.
 *
 * @param unit whose number it is
 * @param serial within the day
 */
public record InternalNumber(UnitId unit, LocalDate day, int serial) implements DossierNumber {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuMMdd");

    private static final Pattern WRITTEN =
            Pattern.compile("NB([0-9]{1,18})-([0-9]{6})-([0-9]{4,9})");

    public InternalNumber {
        if (serial < 1) {
            throw new IllegalArgumentException("numbers of a day begin with 1");
        }
    }

    /** The number as it is written; empty for what is none. */
    public static Optional<InternalNumber> read(String text) {
        Matcher written = WRITTEN.matcher(text);
        try {
            return written.matches()
                    ? Optional.of(
                            new InternalNumber(
                                    new UnitId(Long.parseLong(written.group(1))),
                                    LocalDate.parse(written.group(2), DAY),
                                    Integer.parseInt(written.group(3))))
                    : Optional.empty();
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    @Override
    public Identity of(DossierId dossier, UnitId receiving) {
        return new Identity(dossier, receiving, toString(), false, null);
    }

    @Override
    public String toString() {
        return "NB%d-%s-%04d".formatted(unit.value(), DAY.format(day), serial);
    }
}

package vn.caunoi.dossiers;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Optional;

/**
 * Which entry of a dossier (số của một dòng sổ).
 *
 * @param recordedAt the instant of the writing, to the microsecond
 * @param number within the writing
 */
public record EntryKey(Instant recordedAt, int number) implements Comparable<EntryKey> {

    private static final Comparator<EntryKey> ORDER =
            Comparator.comparing(EntryKey::recordedAt).thenComparing(EntryKey::number);

    /** As it stands in an address: 1696022055000000-0. */
    public static Optional<EntryKey> read(String text) {
        if (!text.matches("[0-9]{1,17}-[0-9]{1,4}")) {
            return Optional.empty();
        }
        int hyphen = text.indexOf('-');
        long micros = Long.parseLong(text.substring(0, hyphen));
        return Optional.of(
                new EntryKey(
                        Instant.EPOCH.plus(micros, ChronoUnit.MICROS),
                        Integer.parseInt(text.substring(hyphen + 1))));
    }

    public String address() {
        return ChronoUnit.MICROS.between(Instant.EPOCH, recordedAt) + "-" + number;
    }

    @Override
    public int compareTo(EntryKey other) {
        return ORDER.compare(this, other);
    }
}

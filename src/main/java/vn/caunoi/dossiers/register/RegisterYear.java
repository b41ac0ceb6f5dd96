package vn.caunoi.dossiers.register;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.caunoi.dossiers.forms.Register;

/**
 * The register of a year, without its lines (sổ của một năm).
 *
 * @param lines how many there are, with those added after it was closed
 * @param closedAt null while it is open
 */
record RegisterYear(int year, int lines, @Nullable Instant closedAt) {

    boolean isClosed() {
        return closedAt != null;
    }

    /** How many volumes it is printed in; an empty year has one. */
    int volumes() {
        return Math.max(1, Math.ceilDiv(lines, Register.LONGEST));
    }
}

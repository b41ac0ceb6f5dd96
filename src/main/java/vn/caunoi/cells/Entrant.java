package vn.caunoi.cells;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who comes onto the list (đảng viên được thêm).
 *
 * @param office held from the day {@code officeSince}; null for none
 */
record Entrant(
        Particulars who,
        MemberStanding standing,
        LocalDate since,
        @Nullable CellOffice office,
        LocalDate officeSince) {}

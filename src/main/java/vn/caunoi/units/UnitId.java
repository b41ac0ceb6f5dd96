package vn.caunoi.units;

import java.util.Optional;

/** Our own number of a unit (đơn vị); official codes are dated and used again. */
public record UnitId(long value) {

    /** As it stands in an address; empty for what is no number. */
    public static Optional<UnitId> read(String text) {
        return text.matches("[0-9]{1,18}")
                ? Optional.of(new UnitId(Long.parseLong(text)))
                : Optional.empty();
    }
}

package vn.caunoi.procedures;

import org.jspecify.annotations.Nullable;
import vn.caunoi.units.UnitId;

/**
 * A body that receives or decides (cơ quan tiếp nhận, cơ quan giải quyết).
 *
 * @param unit null for a body outside our tree of units, of which the name alone is known
 */
public record Body(String name, @Nullable UnitId unit) {

    public Body {
        if (name.isBlank()) {
            throw new IllegalArgumentException("a body needs a name");
        }
    }
}

package vn.caunoi.units;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The name of a unit that is no more (tên cũ) and who does its work now.
 *
 * @param name "Xã Hồng Quang"
 * @param ended the first day on which it was no more
 */
public record FormerName(String name, LocalDate ended, List<Now> now) {

    /**
     * A living successor.
     *
     * @param site address of its site, or null when it has none here
     */
    public record Now(String name, @Nullable String site) {}
}

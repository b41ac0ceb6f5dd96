package vn.caunoi.units;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A site was opened or changed (đã lưu trang).
 *
 * @param before null when it is new
 * @param changes what is different now, in the words of the form
 */
public record SiteSaved(@Nullable Site before, Site after, List<Change> changes) {

    /** A line of the form; empty text where there was nothing. */
    public record Change(String what, String before, String after) {}

    public SiteSaved {
        changes = List.copyOf(changes);
    }
}

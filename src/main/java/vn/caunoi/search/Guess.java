package vn.caunoi.search;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What may have been meant (gợi ý sửa).
 *
 * @param instead a query that finds something, or null
 */
record Guess(@Nullable String instead, List<Title> similar) {

    static final Guess NONE = new Guess(null, List.of());
}

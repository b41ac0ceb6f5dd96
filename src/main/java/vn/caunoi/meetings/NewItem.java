package vn.caunoi.meetings;

import org.jspecify.annotations.Nullable;
import vn.caunoi.files.FileId;

/**
 * A line of the agenda as somebody wishes it.
 *
 * @param id of the item that it changes; null for a new one
 */
public record NewItem(
        @Nullable Long id,
        String question,
        ItemKind kind,
        String owner,
        int minutes,
        @Nullable FileId material,
        String source) {

    /** The item as it is. */
    public static NewItem of(Item item) {
        return new NewItem(
                item.id(),
                item.question(),
                item.kind(),
                item.owner(),
                item.minutes(),
                item.material(),
                item.source());
    }

    /** A new item without material or source. */
    public static NewItem of(String question, ItemKind kind, String owner, int minutes) {
        return new NewItem(null, question, kind, owner, minutes, null, "");
    }
}

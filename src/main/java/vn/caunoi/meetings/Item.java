package vn.caunoi.meetings;

import org.jspecify.annotations.Nullable;
import vn.caunoi.files.FileId;

/**
 * An item of the agenda (nội dung): a question and what it wants of those present.
 *
 * @param position from 1
 * @param owner who presents it, in words
 * @param minutes how long it is meant to take
 * @param source where a suggestion came from; empty for the cell's own
 */
public record Item(
        long id,
        int position,
        String question,
        ItemKind kind,
        String owner,
        int minutes,
        @Nullable FileId material,
        String source) {}

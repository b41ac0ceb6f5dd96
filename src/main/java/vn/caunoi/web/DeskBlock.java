package vn.caunoi.web;

import gg.jte.Content;
import org.jspecify.annotations.Nullable;

/** A block that a room puts on the morning page (khối trên bàn làm việc). */
public interface DeskBlock {

    /** Smaller comes first: what waits below 100, what warns below 200, figures after that. */
    int order();

    /** The block for this officer, or null when it does not concern them. */
    @Nullable Content on(Officer officer);
}

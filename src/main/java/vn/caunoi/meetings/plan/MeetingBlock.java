package vn.caunoi.meetings.plan;

import gg.jte.Content;
import org.jspecify.annotations.Nullable;
import vn.caunoi.cells.Cell;
import vn.caunoi.meetings.Meeting;
import vn.caunoi.web.Officer;

/** What another part of the room puts on the page of a meeting (khối trên trang cuộc họp). */
public interface MeetingBlock {

    /** Smaller comes first. */
    int order();

    /** The block, or null when there is nothing to show. */
    @Nullable Content on(Shown shown);

    /**
     * @param csrf goes back with every form
     */
    record Shown(Cell cell, Meeting meeting, Officer officer, String csrf) {}
}

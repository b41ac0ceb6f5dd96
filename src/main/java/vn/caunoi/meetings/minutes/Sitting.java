package vn.caunoi.meetings.minutes;

import vn.caunoi.cells.Cell;
import vn.caunoi.meetings.Meeting;
import vn.caunoi.meetings.MeetingAddress;

/** A meeting with the cell that holds it (một cuộc họp của chi bộ), and where its pages lie. */
record Sitting(Cell cell, Meeting meeting) {

    String address() {
        return MeetingAddress.of(meeting);
    }

    /** Where its cell keeps its minute-book. */
    String book() {
        return MeetingAddress.of(cell.unit()) + "/so-bien-ban";
    }

    String minutes() {
        return address() + "/bien-ban";
    }
}

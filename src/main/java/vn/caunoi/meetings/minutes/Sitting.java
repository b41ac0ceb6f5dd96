package vn.caunoi.meetings.minutes;

import vn.caunoi.cells.Cell;
import vn.caunoi.meetings.Meeting;
import vn.caunoi.units.UnitId;

/** A meeting with the cell that holds it (một cuộc họp của chi bộ), and where its pages lie. */
record Sitting(Cell cell, Meeting meeting) {

    static final String UNIT = "/sinh-hoat/{unit:[0-9]{1,18}}";
    static final String PATTERN = UNIT + "/{meeting:[0-9]{1,18}}";

    static String address(UnitId cell) {
        return "/sinh-hoat/" + cell.value();
    }

    String address() {
        return address(cell.unit()) + "/" + meeting.id().value();
    }

    /** Where its cell keeps its minute-book. */
    String book() {
        return address(cell.unit()) + "/so-bien-ban";
    }

    String minutes() {
        return address() + "/bien-ban";
    }
}

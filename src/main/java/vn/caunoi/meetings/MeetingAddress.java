package vn.caunoi.meetings;

import vn.caunoi.units.UnitId;

/** Where cells and their meetings stand (địa chỉ trang sinh hoạt). */
public final class MeetingAddress {

    /** The pattern of a cell's addresses. */
    public static final String CELL = "/sinh-hoat/{unit:[0-9]{1,18}}";

    /** The pattern of a meeting's addresses. */
    public static final String ONE = CELL + "/{meeting:[0-9]{1,18}}";

    private MeetingAddress() {}

    public static String of(UnitId cell) {
        return "/sinh-hoat/" + cell.value();
    }

    public static String of(UnitId cell, MeetingId meeting) {
        return of(cell) + "/" + meeting.value();
    }

    public static String of(Meeting meeting) {
        return of(meeting.cell(), meeting.id());
    }
}

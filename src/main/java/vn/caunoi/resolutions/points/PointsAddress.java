package vn.caunoi.resolutions.points;

import vn.caunoi.meetings.MeetingId;
import vn.caunoi.units.UnitId;

/** Where points stand (địa chỉ trang chấm điểm). */
final class PointsAddress {

    static final String CELL = "/nghi-quyet/{unit:[0-9]{1,18}}/cham-diem";
    static final String PRACTICES = CELL + "/cach-lam-moi";
    static final String PRACTICE = PRACTICES + "/{practice:[0-9]{1,18}}/bo";
    static final String MEETING = CELL + "/{meeting:[0-9]{1,18}}";
    static final String FOLLOWER = MEETING + "/theo-doi";
    static final String COMMITTEE = MEETING + "/chi-uy";
    static final String CELL_VOTE = MEETING + "/chi-bo";
    static final String ABOVE = MEETING + "/cap-tren";

    private PointsAddress() {}

    static String of(UnitId cell) {
        return "/nghi-quyet/" + cell.value() + "/cham-diem";
    }

    static String of(UnitId cell, MeetingId meeting) {
        return of(cell) + "/" + meeting.value();
    }

    static String practices(UnitId cell) {
        return of(cell) + "/cach-lam-moi";
    }
}

package vn.caunoi.resolutions.reports;

import vn.caunoi.meetings.Meeting;
import vn.caunoi.units.UnitId;

/** Where reports stand (địa chỉ trang báo cáo). */
final class ReportAddress {

    static final String ALL = "/nghi-quyet/bao-cao";

    private static final String UNIT = "/nghi-quyet/{unit:[0-9]{1,18}}";

    static final String REPORT = UNIT + "/bao-cao";
    static final String FILE = REPORT + "/bang.{format:xlsx|csv}";
    static final String FOLLOWING = UNIT + "/theo-doi";
    static final String NOTES = UNIT + "/nhan-xet";

    /** Names the meeting that a note is about. */
    static final String MEETING = "cuoc-hop";

    private ReportAddress() {}

    static String report(UnitId organisation) {
        return of(organisation) + "/bao-cao";
    }

    static String following(UnitId cell) {
        return of(cell) + "/theo-doi";
    }

    /** The follower's page, with this meeting chosen. */
    static String noting(Meeting meeting) {
        return following(meeting.cell()) + "?" + MEETING + "=" + meeting.id().value();
    }

    static String notes(UnitId cell) {
        return of(cell) + "/nhan-xet";
    }

    private static String of(UnitId unit) {
        return "/nghi-quyet/" + unit.value();
    }
}

package vn.caunoi.meetings.console;

import vn.caunoi.meetings.Meeting;
import vn.caunoi.meetings.MeetingAddress;
import vn.caunoi.web.Link;

/** Where the pages of a meeting that is going on lie (địa chỉ trang trong cuộc họp). */
final class LiveAddress {

    static final String MEETING = "/sinh-hoat/{unit}/{meeting}";
    static final String CONSOLE = MEETING + "/dieu-hanh";
    static final String PROJECTOR = MEETING + "/man-chieu";
    static final String MEMBER = MEETING + "/du-hop";
    static final String CHECK_IN = MEMBER + "/diem-danh";
    static final String STREAM = MEETING + "/dong-chay";
    static final String POLLS = MEETING + "/tham-do";
    static final String POLL_END = POLLS + "/{poll}/ket-thuc";
    static final String ANSWER = MEMBER + "/tham-do";

    private LiveAddress() {}

    static String of(Meeting meeting, Screen screen) {
        return MeetingAddress.of(meeting) + "/" + screen.code();
    }

    static String stream(Meeting meeting, Screen screen) {
        return MeetingAddress.of(meeting) + "/dong-chay?trang=" + screen.code();
    }

    static Link[] above(Meeting meeting) {
        return new Link[] {
            new Link("Sinh hoạt chi bộ", MeetingAddress.of(meeting.cell())),
            new Link("Cuộc họp", MeetingAddress.of(meeting))
        };
    }
}

package vn.caunoi.meetings.console;

import vn.caunoi.meetings.Meeting;
import vn.caunoi.web.Link;

/** Where the pages of a meeting lie (địa chỉ của cuộc họp). */
final class MeetingAddress {

    static final String MEETING = "/sinh-hoat/{unit}/{meeting}";
    static final String CONSOLE = MEETING + "/dieu-hanh";
    static final String PROJECTOR = MEETING + "/man-chieu";
    static final String MEMBER = MEETING + "/du-hop";
    static final String CHECK_IN = MEMBER + "/diem-danh";
    static final String STREAM = MEETING + "/dong-chay";
    static final String POLLS = MEETING + "/tham-do";
    static final String POLL_END = POLLS + "/{poll}/ket-thuc";
    static final String ANSWER = MEMBER + "/tham-do";

    private MeetingAddress() {}

    static String of(Meeting meeting) {
        return "/sinh-hoat/%d/%d".formatted(meeting.cell().value(), meeting.id().value());
    }

    static String of(Meeting meeting, Screen screen) {
        return of(meeting) + "/" + screen.code();
    }

    static String stream(Meeting meeting, Screen screen) {
        return of(meeting) + "/dong-chay?trang=" + screen.code();
    }

    static Link[] above(Meeting meeting) {
        return new Link[] {
            new Link("Sinh hoạt chi bộ", "/sinh-hoat/" + meeting.cell().value()),
            new Link("Cuộc họp", of(meeting))
        };
    }
}

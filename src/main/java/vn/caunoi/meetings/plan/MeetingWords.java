package vn.caunoi.meetings.plan;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import vn.caunoi.meetings.Meeting;
import vn.caunoi.meetings.MeetingKind;
import vn.caunoi.web.Formats;

/** How people call a meeting and its time (cách gọi cuộc họp). */
public final class MeetingWords {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");
    private static final String[] DAYS = {"Hai", "Ba", "Tư", "Năm", "Sáu", "Bảy"};

    private MeetingWords() {}

    /** "Sinh hoạt chi bộ thường kỳ". */
    public static String name(MeetingKind kind) {
        return switch (kind) {
            case REGULAR, THEMATIC, COMBINED, EXTRAORDINARY -> "Sinh hoạt chi bộ " + kind.label();
            case COMMITTEE -> "Họp chi ủy";
            case REVIEW -> "Kiểm điểm cuối năm";
            case ADMISSION -> "Họp xét kết nạp đảng viên";
            case GROUP -> "Họp tổ đảng";
            case CONGRESS -> "Đại hội chi bộ";
        };
    }

    /** "Sinh hoạt chi bộ thường kỳ ngày 03/12/2026". */
    public static String title(Meeting meeting) {
        return "%s ngày %s".formatted(name(meeting.kind()), Formats.day(meeting.day()));
    }

    /** "19:30, thứ Năm ngày 03/12/2026". */
    public static String when(Instant at) {
        ZonedDateTime local = at.atZone(Formats.ZONE);
        return "%s, %s ngày %s"
                .formatted(TIME.format(local), day(local.getDayOfWeek()), Formats.day(at));
    }

    /** "Chủ nhật", "thứ Hai". */
    static String day(DayOfWeek day) {
        return day == DayOfWeek.SUNDAY ? "Chủ nhật" : "thứ " + DAYS[day.getValue() - 1];
    }
}

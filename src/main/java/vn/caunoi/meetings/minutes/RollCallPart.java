package vn.caunoi.meetings.minutes;

import java.util.ArrayList;
import java.util.List;
import vn.caunoi.cells.Leave;
import vn.caunoi.documents.Part.Field;
import vn.caunoi.documents.Part.Fields;
import vn.caunoi.meetings.Attendance;
import vn.caunoi.meetings.Course;

/** When, where and who (thành phần), each figure counted from the roll call. */
record RollCallPart(EventLog log, Course course) {

    Fields fields() {
        List<Field> fields = new ArrayList<>();
        course.openedAt().ifPresent(at -> add(fields, "Khai mạc", Moments.hourAndDay(at)));
        add(fields, "Địa điểm", log.meeting().place());
        members(fields, course.attendance());
        absent(fields, course.attendance());
        guests(fields, course.attendance());
        add(fields, "Chủ trì", comrade(log.meeting().chair()));
        add(fields, "Thư ký", comrade(log.meeting().recorder()));
        course.fees()
                .ifPresent(
                        fees ->
                                add(
                                        fields,
                                        "Đảng phí",
                                        "%d đồng chí đã nộp, %d đồng chí chưa nộp"
                                                .formatted(fees.paid(), fees.owing())));
        return new Fields(fields);
    }

    private static void members(List<Field> fields, Attendance there) {
        add(
                fields,
                "Được triệu tập",
                "%d đảng viên (%d chính thức, %d dự bị)"
                        .formatted(there.members(), there.officials(), there.probationary()));
        for (Leave leave : Leave.values()) {
            counted(fields, "Không phải dự vì " + leave.label(), there.onLeave(leave));
        }
        int official = there.presentOfficials();
        int probationary = there.present() - official;
        add(
                fields,
                "Có mặt",
                "%d đồng chí (%d chính thức, %d dự bị)"
                        .formatted(there.present(), official, probationary));
        counted(fields, "Dự trực tuyến", there.presentOnline());
        counted(fields, "Về trước khi bế mạc", there.leftEarly());
    }

    private void absent(List<Field> fields, Attendance there) {
        add(fields, "Vắng có lý do", named(there.absentExcused(), log.words().excused()));
        add(fields, "Vắng không lý do", named(there.absentUnexcused(), log.words().unexcused()));
        counted(fields, "Chưa điểm danh", there.unmarked());
        add(
                fields,
                "Tỷ lệ dự họp",
                "%s đồng chí phải dự, đạt %s".formatted(there.rate(), there.rate().percent()));
    }

    private static void guests(List<Field> fields, Attendance there) {
        counted(fields, "Đảng viên sinh hoạt tạm thời dự họp", there.guestMembers());
        if (there.guests() > 0) {
            add(
                    fields,
                    "Khách mời",
                    there.guestNames().isEmpty()
                            ? String.valueOf(there.guests())
                            : "%d: %s".formatted(there.guests(), there.guestNames()));
        }
    }

    private static String named(int number, String names) {
        return number == 0 || names.isEmpty()
                ? number + " đồng chí"
                : "%d đồng chí: %s".formatted(number, names);
    }

    private static String comrade(String name) {
        return name.isEmpty() ? "" : "đồng chí " + name;
    }

    private static void counted(List<Field> fields, String label, int number) {
        if (number > 0) {
            add(fields, label, number + " đồng chí");
        }
    }

    private static void add(List<Field> fields, String label, String value) {
        if (!value.isEmpty()) {
            fields.add(new Field(label, value));
        }
    }
}

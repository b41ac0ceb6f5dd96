package vn.caunoi.meetings.notice;

import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import vn.caunoi.meetings.Meeting;
import vn.caunoi.meetings.plan.Typed;
import vn.caunoi.meetings.plan.TypedMoment;
import vn.caunoi.web.Formats;
import vn.caunoi.web.components.Choice;
import vn.caunoi.web.components.Field;

/** What is typed to move a meeting or to call it off. */
record ChangeForm(Field wish, Field day, Field time, Field place, Field reason) {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");
    private static final String MOVE = "doi";
    private static final String CALL_OFF = "huy";
    private static final int LONGEST = 300;

    static ChangeForm of(Meeting meeting) {
        return of(
                MOVE,
                Formats.day(meeting.day()),
                TIME.format(meeting.startsAt().atZone(Formats.ZONE)),
                meeting.place(),
                "");
    }

    static ChangeForm of(Typed typed, Clock clock) {
        return of(
                        typed.text("muon"),
                        typed.text("ngay"),
                        typed.text("gio"),
                        typed.text("noi"),
                        typed.text("ly-do"))
                .judged(clock);
    }

    static List<Choice> wishes() {
        return List.of(
                Choice.of(MOVE, "Đổi ngày giờ hoặc nơi họp"),
                Choice.of(CALL_OFF, "Hủy, không họp nữa"));
    }

    boolean callsOff() {
        return wish.value().equals(CALL_OFF);
    }

    Instant startsAt() {
        return TypedMoment.at(day.value(), time.value()).orElseThrow();
    }

    List<Field> fields() {
        return List.of(wish, day, time, place, reason);
    }

    boolean wrong() {
        return fields().stream().anyMatch(Field::wrong);
    }

    private static ChangeForm of(
            String wish, String day, String time, String place, String reason) {
        return new ChangeForm(
                Field.of("muon", "Bạn muốn").holding(wish),
                Field.of("ngay", "Ngày mới").hinting("Ví dụ 05/12/2026").holding(day),
                Field.of("gio", "Giờ mới").hinting("Ví dụ 19:30").holding(time),
                Field.of("noi", "Nơi họp").holding(place),
                Field.of("ly-do", "Lý do").hinting("Câu này có trong thông báo").holding(reason));
    }

    private ChangeForm judged(Clock clock) {
        boolean moves = wish.value().equals(MOVE);
        var at = TypedMoment.at(day.value(), time.value());
        return new ChangeForm(
                wish.mistaken(moves || callsOff() ? null : "Hãy chọn đổi hoặc hủy."),
                day.mistaken(
                        moves && at.filter(then -> then.isAfter(clock.instant())).isEmpty()
                                ? "Hãy ghi ngày giờ mới, sau lúc này; ví dụ 05/12/2026 và 19:30."
                                : null),
                time,
                place.mistaken(
                        moves && (place.value().isEmpty() || place.value().length() > LONGEST)
                                ? "Hãy ghi nơi họp."
                                : null),
                reason.mistaken(
                        reason.value().isEmpty() || reason.value().length() > LONGEST
                                ? "Hãy ghi lý do, nhiều nhất 300 chữ."
                                : null));
    }
}

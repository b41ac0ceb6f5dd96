package vn.caunoi.meetings.plan;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.caunoi.calendar.WorkingDays;
import vn.caunoi.meetings.Meeting;
import vn.caunoi.meetings.MeetingKind;
import vn.caunoi.web.Formats;
import vn.caunoi.web.components.Choice;
import vn.caunoi.web.components.Field;

/** What is typed to plan a meeting, or to mend one that nobody was told of yet. */
record MeetingForm(
        Field kind,
        Field subject,
        Field day,
        Field time,
        Field minutes,
        Field place,
        Field chair,
        Field recorder) {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");
    private static final int LONGEST = 300;

    static MeetingForm of(Meeting meeting) {
        return of(
                meeting.kind().code(),
                meeting.subject(),
                Formats.day(meeting.day()),
                TIME.format(meeting.startsAt().atZone(Formats.ZONE)),
                Integer.toString(meeting.minutes()),
                meeting.place(),
                meeting.chair(),
                meeting.recorder());
    }

    static MeetingForm blank(String kind, int minutes, String time, String place) {
        return of(kind, "", "", time, Integer.toString(minutes), place, "", "");
    }

    /** The same meeting chaired and minuted by others. */
    MeetingForm by(String otherChair, String otherRecorder) {
        return new MeetingForm(
                kind,
                subject,
                day,
                time,
                minutes,
                place,
                chair.holding(otherChair),
                recorder.holding(otherRecorder));
    }

    static MeetingForm of(Typed typed) {
        MeetingForm form =
                of(
                        typed.text("hinh-thuc"),
                        typed.text("chu-de"),
                        typed.text("ngay"),
                        typed.text("gio"),
                        typed.text("phut"),
                        typed.text("noi"),
                        typed.text("chu-tri"),
                        typed.text("thu-ky"));
        return form.judged();
    }

    boolean wrong() {
        return fields().stream().anyMatch(Field::wrong);
    }

    List<Field> fields() {
        return List.of(kind, subject, day, time, minutes, place, chair, recorder);
    }

    MeetingKind chosenKind() {
        return MeetingKind.ofCode(kind.value()).orElseThrow();
    }

    int chosenMinutes() {
        return Integer.parseInt(minutes.value());
    }

    Instant startsAt() {
        return TypedMoment.at(day.value(), time.value()).orElseThrow();
    }

    static List<Choice> kinds() {
        return Arrays.stream(MeetingKind.values())
                .map(kind -> Choice.of(kind.code(), MeetingWords.name(kind)))
                .toList();
    }

    private static MeetingForm of(
            String kind,
            String subject,
            String day,
            String time,
            String minutes,
            String place,
            String chair,
            String recorder) {
        return new MeetingForm(
                Field.of("hinh-thuc", "Hình thức").holding(kind),
                Field.of("chu-de", "Chuyên đề hoặc việc chính").holding(subject),
                Field.of("ngay", "Ngày").hinting("Ví dụ 03/12/2026").holding(day),
                Field.of("gio", "Giờ bắt đầu").hinting("Ví dụ 19:30").holding(time),
                Field.of("phut", "Kéo dài (phút)").holding(minutes),
                Field.of("noi", "Nơi họp").hinting("Ví dụ Nhà văn hóa thôn").holding(place),
                Field.of("chu-tri", "Chủ trì").holding(chair),
                Field.of("thu-ky", "Thư ký").holding(recorder));
    }

    /** With what has to be put right beside each field. */
    MeetingForm judged() {
        return new MeetingForm(
                kind.mistaken(
                        MeetingKind.ofCode(kind.value()).isEmpty()
                                ? "Hãy chọn hình thức họp."
                                : null),
                subject.mistaken(tooLong(subject)),
                day.mistaken(dayMistake(day.value())),
                time.mistaken(
                        TypedMoment.time(time.value()).isEmpty()
                                ? "Hãy ghi giờ họp, ví dụ 19:30."
                                : null),
                minutes.mistaken(RhythmForm.minutesMistake(minutes.value())),
                place.mistaken(RhythmForm.placeMistake(place.value())),
                chair.mistaken(tooLong(chair)),
                recorder.mistaken(tooLong(recorder)));
    }

    private static @Nullable String dayMistake(String typed) {
        return TypedMoment.day(typed).filter(WorkingDays::covers).isEmpty()
                ? "Hãy ghi một ngày có thật, ví dụ 03/12/2026."
                : null;
    }

    private static @Nullable String tooLong(Field field) {
        return field.value().length() > LONGEST ? "Ghi quá dài; nhiều nhất 300 chữ." : null;
    }
}

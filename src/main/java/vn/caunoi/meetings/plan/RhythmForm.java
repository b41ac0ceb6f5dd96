package vn.caunoi.meetings.plan;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.caunoi.web.components.Choice;
import vn.caunoi.web.components.Field;

/** What is typed to say how a cell usually meets. */
record RhythmForm(
        Field day,
        Field shift,
        Field time,
        Field minutes,
        Field place,
        Field thematic,
        Field year) {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");
    private static final int LEAST_MINUTES = 10;
    private static final int MOST_MINUTES = 600;

    static RhythmForm of(Rhythm rhythm, int year) {
        return of(
                rhythm.on().day().code(),
                rhythm.on().shift().code(),
                TIME.format(rhythm.at()),
                Integer.toString(rhythm.minutes()),
                rhythm.place(),
                Integer.toString(rhythm.thematic()),
                Integer.toString(year));
    }

    /** A proposal where nothing is known. */
    static RhythmForm blank(int minutes, int year) {
        return of("d3", "gan", "19:30", Integer.toString(minutes), "", "2", Integer.toString(year));
    }

    static RhythmForm of(Typed typed, LocalDate today) {
        return of(
                        typed.text("ngay"),
                        typed.text("doi"),
                        typed.text("gio"),
                        typed.text("phut"),
                        typed.text("noi"),
                        typed.text("chuyen-de"),
                        typed.text("nam"))
                .judged(today);
    }

    Optional<Rhythm> rhythm() {
        if (fields().stream().anyMatch(Field::wrong)) {
            return Optional.empty();
        }
        LocalTime at = TypedMoment.time(time.value()).orElseThrow();
        return Recurrence.day(day.value())
                .flatMap(
                        on ->
                                Recurrence.Shift.ofCode(shift.value())
                                        .map(how -> new Recurrence(on, how)))
                .map(
                        on ->
                                new Rhythm(
                                        on,
                                        at,
                                        Integer.parseInt(minutes.value()),
                                        place.value(),
                                        Integer.parseInt(thematic.value())));
    }

    int chosenYear() {
        return Integer.parseInt(year.value());
    }

    List<Field> fields() {
        return List.of(day, shift, time, minutes, place, thematic, year);
    }

    static List<Choice> days() {
        var choices = new ArrayList<Choice>();
        for (int number = 1; number <= 31; number++) {
            add(choices, new Recurrence.OfMonth(number));
        }
        for (DayOfWeek day : DayOfWeek.values()) {
            for (int nth = 1; nth <= 5; nth++) {
                add(choices, new Recurrence.OfWeek(day, nth));
            }
        }
        return choices;
    }

    static List<Choice> shifts() {
        return Arrays.stream(Recurrence.Shift.values())
                .map(shift -> Choice.of(shift.code(), shift.label()))
                .toList();
    }

    static List<Choice> months() {
        return List.of(
                Choice.of("0", "không đặt sẵn"),
                Choice.of("1", "tháng đầu quý"),
                Choice.of("2", "tháng giữa quý"),
                Choice.of("3", "tháng cuối quý"));
    }

    private static void add(List<Choice> choices, Recurrence.Day day) {
        choices.add(Choice.of(day.code(), day.toString()));
    }

    private static RhythmForm of(
            String day,
            String shift,
            String time,
            String minutes,
            String place,
            String thematic,
            String year) {
        return new RhythmForm(
                Field.of("ngay", "Họp vào").holding(day),
                Field.of("doi", "Nếu rơi vào ngày nghỉ").holding(shift),
                Field.of("gio", "Lúc").hinting("Ví dụ 19:30").holding(time),
                Field.of("phut", "Kéo dài (phút)")
                        .hinting("Kỳ kết hợp chuyên đề được lập dài hơn nếu quy định đòi hỏi")
                        .holding(minutes),
                Field.of("noi", "Ở đâu").hinting("Ví dụ Nhà văn hóa thôn").holding(place),
                Field.of("chuyen-de", "Kết hợp chuyên đề vào").holding(thematic),
                Field.of("nam", "Lập cho năm").holding(year));
    }

    private RhythmForm judged(LocalDate today) {
        boolean yearFits =
                year.value().matches("20[0-9]{2}")
                        && Math.abs(Integer.parseInt(year.value()) - today.getYear()) <= 1;
        return new RhythmForm(
                day.mistaken(Recurrence.day(day.value()).isEmpty() ? "Hãy chọn ngày họp." : null),
                shift.mistaken(
                        Recurrence.Shift.ofCode(shift.value()).isEmpty()
                                ? "Hãy chọn cách dời ngày."
                                : null),
                time.mistaken(
                        TypedMoment.time(time.value()).isEmpty()
                                ? "Hãy ghi giờ họp, ví dụ 19:30."
                                : null),
                minutes.mistaken(minutesMistake(minutes.value())),
                place.mistaken(placeMistake(place.value())),
                thematic.mistaken(
                        thematic.value().matches("[0-3]") ? null : "Hãy chọn tháng có chuyên đề."),
                year.mistaken(yearFits ? null : "Hãy ghi năm nay, năm trước hoặc năm sau."));
    }

    static @Nullable String minutesMistake(String typed) {
        boolean fits =
                typed.matches("[0-9]{1,3}")
                        && Integer.parseInt(typed) >= LEAST_MINUTES
                        && Integer.parseInt(typed) <= MOST_MINUTES;
        return fits ? null : "Hãy ghi số phút từ 10 đến 600.";
    }

    static @Nullable String placeMistake(String typed) {
        return typed.isEmpty() || typed.length() > 200
                ? "Hãy ghi nơi họp, nhiều nhất 200 chữ."
                : null;
    }
}

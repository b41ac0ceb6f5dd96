package vn.caunoi.meetings.voices;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import vn.caunoi.meetings.plan.Typed;
import vn.caunoi.meetings.plan.TypedMoment;
import vn.caunoi.web.components.Field;

/** What is typed at the box: something to put in, or the resolution by which there is one. */
record BoxForm(Field text, Field number, Field day) {

    static final int LONGEST = 2_000;

    private static final int LONGEST_NUMBER = 100;

    static BoxForm blank() {
        return of(new Typed(Map.of()));
    }

    static BoxForm gift(Typed typed) {
        BoxForm form = of(typed);
        int length = form.text.value().length();
        return new BoxForm(
                form.text.mistaken(
                        length == 0 || length > LONGEST
                                ? "Hãy viết góp ý, nhiều nhất 2.000 ký tự."
                                : null),
                form.number,
                form.day);
    }

    static BoxForm resolution(Typed typed, LocalDate today) {
        BoxForm form = of(typed);
        int length = form.number.value().length();
        boolean isPast =
                TypedMoment.day(form.day.value()).filter(day -> !day.isAfter(today)).isPresent();
        return new BoxForm(
                form.text,
                form.number.mistaken(
                        length == 0 || length > LONGEST_NUMBER
                                ? "Hãy ghi số nghị quyết, ví dụ 05-NQ/CB."
                                : null),
                form.day.mistaken(isPast ? null : "Hãy ghi ngày nghị quyết, không sau hôm nay."));
    }

    List<Field> fields() {
        return List.of(text, number, day);
    }

    boolean wrong() {
        return fields().stream().anyMatch(Field::wrong);
    }

    private static BoxForm of(Typed typed) {
        return new BoxForm(
                Field.of("gop-y-khong-ten", "Góp ý của đồng chí")
                        .holding(typed.text("gop-y-khong-ten")),
                Field.of("so-nghi-quyet", "Số nghị quyết")
                        .hinting("Ví dụ 05-NQ/CB")
                        .holding(typed.text("so-nghi-quyet")),
                Field.of("ngay-nghi-quyet", "Ngày nghị quyết")
                        .hinting("Ví dụ 03/11/2026")
                        .holding(typed.text("ngay-nghi-quyet")));
    }
}

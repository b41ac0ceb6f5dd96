package vn.caunoi.resolutions;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.caunoi.units.UnitId;
import vn.caunoi.web.Formats;
import vn.caunoi.web.components.Choice;
import vn.caunoi.web.components.Field;

/** What is typed to bind a task to figures of the dossiers (phiếu gắn số liệu). */
record IndicatorForm(Field what, Field below, Field due) {

    private static final String OF_FIELD = "linh-vuc:";
    private static final String OF_PROCEDURE = "thu-tuc:";
    private static final String LATE = "Hãy ghi một ngày từ hôm nay trở đi, ví dụ 30/11/2026.";

    static IndicatorForm of(Typed typed, Task task) {
        Field day = typed.field("truoc-ngay", "Đến hết ngày").hinting("Ngày đo, ví dụ 30/11/2026");
        return new IndicatorForm(
                typed.field("so-lieu", "Hồ sơ của"),
                typed.field("duoi", "Trễ hạn dưới (%)").hinting("Số nguyên từ 1 đến 100"),
                typed.values().isEmpty() && task.due() != null
                        ? day.holding(Formats.day(task.due()))
                        : day);
    }

    /** The fields first, then each procedure. */
    static List<Choice> choices(List<Gauge> gauges) {
        var choices = new ArrayList<Choice>();
        choices.add(Choice.of("", "Chọn lĩnh vực hoặc thủ tục"));
        new TreeSet<>(gauges.stream().map(Gauge::field).toList())
                .forEach(
                        field -> choices.add(Choice.of(OF_FIELD + field, "Cả lĩnh vực: " + field)));
        gauges.forEach(
                one ->
                        choices.add(
                                Choice.of(
                                        OF_PROCEDURE + one.code(),
                                        "%s – %s".formatted(one.code(), one.name()))));
        return choices;
    }

    IndicatorForm judged(List<Choice> choices, LocalDate today) {
        boolean known =
                !what.value().isEmpty()
                        && choices.stream().anyMatch(one -> one.value().equals(what.value()));
        return new IndicatorForm(
                what.mistaken(known ? null : "Hãy chọn một lĩnh vực hoặc thủ tục của đơn vị."),
                below.mistaken(
                        below.value().matches("[1-9][0-9]?|100")
                                ? null
                                : "Hãy ghi một số nguyên từ 1 đến 100."),
                due.mistaken(day().filter(day -> !day.isBefore(today)).isPresent() ? null : LATE));
    }

    Indicator indicator(UnitId unit) {
        return new Indicator(
                unit, after(OF_PROCEDURE), after(OF_FIELD), Integer.parseInt(below.value()));
    }

    Optional<LocalDate> day() {
        return Typed.day(due.value());
    }

    List<Field> fields() {
        return List.of(what, below, due);
    }

    boolean wrong() {
        return fields().stream().anyMatch(Field::wrong);
    }

    private @Nullable String after(String prefix) {
        return what.value().startsWith(prefix) ? what.value().substring(prefix.length()) : null;
    }
}

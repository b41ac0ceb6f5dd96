package vn.caunoi.meetings.minutes;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.caunoi.meetings.Deed;
import vn.caunoi.web.components.Field;

/** A task slip as it is copied from paper (một phiếu giao việc). */
record TaskLine(Field what, Field owner, Field due, Field reportAt) {

    static TaskLine of(long item, int number, Typed typed) {
        String name = "viec-%d-%d-".formatted(item, number);
        return new TaskLine(
                typed.into(name + "gi", "Việc " + number),
                typed.into(name + "ai", "Người chịu trách nhiệm"),
                typed.into(name + "han", "Xong trước ngày"),
                typed.into(name + "bao-cao", "Báo cáo tại kỳ họp"));
    }

    boolean isEmpty() {
        return fields().stream().allMatch(field -> field.value().isEmpty());
    }

    TaskLine checked() {
        if (isEmpty()) {
            return this;
        }
        return new TaskLine(
                what.mistaken(what.value().isEmpty() ? "Ghi việc được giao." : null),
                owner.mistaken(owner.value().isEmpty() ? "Ghi người chịu trách nhiệm." : null),
                due.mistaken(
                        due.value().isEmpty() || day(due.value()).isPresent()
                                ? null
                                : "Ghi ngày như 2026-12-31, hoặc để trống."),
                reportAt);
    }

    Deed deed(long item) {
        @Nullable LocalDate day = day(due.value()).orElse(null);
        return new Deed.Tasked(
                UUID.randomUUID(), item, what.value(), owner.value(), day, reportAt.value());
    }

    List<Field> fields() {
        return List.of(what, owner, due, reportAt);
    }

    private static Optional<LocalDate> day(String typed) {
        try {
            return Optional.of(LocalDate.parse(typed));
        } catch (DateTimeParseException none) {
            return Optional.empty();
        }
    }
}

package vn.caunoi.law;

import java.time.DateTimeException;
import java.time.LocalDate;
import vn.caunoi.web.components.Field;

/** A day that a page is asked for (ngày cần xem); one that cannot be read is named as such. */
record AskedDay(LocalDate day, Field field) {

    private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2199, 12, 31);

    /** What was typed, or the day that stands for nothing typed. */
    static AskedDay of(String name, String label, String typed, LocalDate otherwise) {
        if (typed.isBlank()) {
            return new AskedDay(otherwise, Field.of(name, label).holding(otherwise.toString()));
        }
        Field field = Field.of(name, label).holding(typed);
        try {
            LocalDate day = LocalDate.parse(typed.strip());
            if (!day.isBefore(FIRST) && !day.isAfter(LAST)) {
                return new AskedDay(day, field);
            }
        } catch (DateTimeException e) {
            return new AskedDay(otherwise, field.mistaken(advice(label)));
        }
        return new AskedDay(otherwise, field.mistaken(advice(label)));
    }

    private static String advice(String label) {
        return label + ": hãy chọn một ngày từ năm 1900 đến năm 2199, ví dụ 2025-07-01.";
    }
}

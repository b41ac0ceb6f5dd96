package vn.caunoi.meetings.minutes;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.caunoi.web.components.Field;

/** The count of a show of hands as it is typed (kết quả kiểm đếm). */
record Tally(Field yes, Field no, Field abstained) {

    private static final String WANTED = "%s: ghi một số nguyên, ví dụ 18; không ai thì ghi 0.";

    static final Tally EMPTY = named("");

    /**
     * @param name in front of the names of the fields, so that several stand in one form
     */
    static Tally named(String name) {
        return new Tally(
                Field.of(name + "tan-thanh", "Số tán thành"),
                Field.of(name + "khong-tan-thanh", "Số không tán thành"),
                Field.of(name + "khong-y-kien", "Số không có ý kiến"));
    }

    Tally holding(Map<String, String> typed) {
        return new Tally(holding(yes, typed), holding(no, typed), holding(abstained, typed));
    }

    /** Says what is wrong beside each number. */
    Tally checked() {
        return new Tally(checked(yes), checked(no), checked(abstained));
    }

    private static Field holding(Field field, Map<String, String> typed) {
        return field.holding(typed.getOrDefault(field.name(), "").strip());
    }

    private static Field checked(Field field) {
        return field.mistaken(
                Count.read(field.value()).isEmpty() ? WANTED.formatted(field.label()) : null);
    }

    boolean isEmpty() {
        return fields().stream().allMatch(field -> field.value().isEmpty());
    }

    boolean isRight() {
        return fields().stream().allMatch(field -> Count.read(field.value()).isPresent());
    }

    int inFavour() {
        return Count.of(yes.value());
    }

    int against() {
        return Count.of(no.value());
    }

    int silent() {
        return Count.of(abstained.value());
    }

    List<Field> fields() {
        return Stream.of(yes, no, abstained).toList();
    }
}

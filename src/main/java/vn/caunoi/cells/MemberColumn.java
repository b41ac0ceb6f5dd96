package vn.caunoi.cells;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** A column of the list as a file, out and in (cột của bảng). */
enum MemberColumn {
    NAME(MemberForm.NAME, "Họ và tên", true, "họ tên"),
    BIRTH(MemberForm.BIRTH, "Năm sinh", true, "ngày sinh", "ngày tháng năm sinh"),
    STANDING(MemberForm.STANDING, "Tư cách", true, "chính thức dự bị"),
    SINCE(MemberForm.SINCE, "Từ ngày", true, "ngày vào đảng", "ngày bắt đầu"),
    OFFICE(MemberForm.OFFICE, "Chức vụ", false),
    OFFICE_SINCE(MemberForm.OFFICE_SINCE, "Giữ chức vụ từ", false),
    WAY(MemberForm.WAY, "Cách liên hệ", false),
    PHONE(MemberForm.PHONE, "Điện thoại", false, "số điện thoại", "di động"),
    EMAIL(MemberForm.EMAIL, "Thư điện tử", false, "email", "e-mail");

    private final String field;
    private final String heading;
    private final boolean needed;
    private final List<String> otherNames;

    MemberColumn(String field, String heading, boolean needed, String... otherNames) {
        this.field = field;
        this.heading = heading;
        this.needed = needed;
        this.otherNames = List.of(otherNames);
    }

    String field() {
        return field;
    }

    String heading() {
        return heading;
    }

    boolean isNeeded() {
        return needed;
    }

    /** By field how people call its column. */
    static Map<String, List<String>> names() {
        Map<String, List<String>> names = new LinkedHashMap<>();
        for (MemberColumn column : values()) {
            names.put(
                    column.field,
                    Stream.concat(Stream.of(column.heading), column.otherNames.stream()).toList());
        }
        return names;
    }

    /** What the form asks for where people wrote words: "dự bị" is PROBATIONARY. */
    String meant(String cell) {
        return switch (this) {
            case STANDING -> named(MemberStanding.values(), MemberStanding::label, cell);
            case OFFICE -> named(CellOffice.values(), CellOffice::label, cell);
            case WAY -> named(ContactWay.values(), ContactWay::label, cell);
            default -> cell;
        };
    }

    private static <T extends Enum<T>> String named(
            T[] values, Function<T, String> label, String cell) {
        Optional<T> found =
                Arrays.stream(values)
                        .filter(value -> label.apply(value).equalsIgnoreCase(cell))
                        .findFirst();
        return found.map(Enum::name).orElse(cell);
    }
}

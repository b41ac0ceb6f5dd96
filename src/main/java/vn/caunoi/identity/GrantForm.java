package vn.caunoi.identity;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.caunoi.units.UnitId;
import vn.caunoi.web.Role;
import vn.caunoi.web.components.Field;

/** What was typed about a role to be given (tờ giao vai trò), read into a wish or mistakes. */
record GrantForm(
        String role, String unit, String section, TypedDay since, TypedDay until, String reason) {

    private static final int LONGEST_REASON = 300;

    static GrantForm empty(String unit, LocalDate today) {
        return new GrantForm("", unit, "", TypedDay.of(today), TypedDay.of(null), "");
    }

    /** The fields as they were typed. */
    List<Field> fields() {
        return List.of(
                Field.of("vai-tro", "Vai trò").holding(role),
                Field.of("don-vi", "Tại đơn vị").holding(unit),
                Field.of("chuyen-muc", "Chỉ trong chuyên mục")
                        .hinting("Để trống là mọi chuyên mục của đơn vị")
                        .holding(section),
                Field.of("tu", "Từ ngày"),
                Field.of("den", "Đến hết ngày").hinting("Để trống nếu chưa biết khi nào thôi"),
                Field.of("ly-do", "Lý do")
                        .hinting("Ví dụ: theo Quyết định phân công, trực thay")
                        .holding(reason));
    }

    /** The fields with what is wrong with them. */
    List<Field> checked(Steward steward, RightsTable table, Places places) {
        List<Field> fields = fields();
        return List.of(
                fields.get(0)
                        .mistaken(table.role(role).isPresent() ? null : "Hãy chọn một vai trò"),
                fields.get(1).mistaken(unitMistake(steward, places)),
                fields.get(2).mistaken(sectionMistake(table, places)),
                fields.get(3)
                        .mistaken(since.date().isPresent() ? null : "Hãy nhập một ngày có thật"),
                fields.get(4).mistaken(untilMistake()),
                fields.get(5).mistaken(reasonMistake()));
    }

    /** What is wished, once nothing is wrong. */
    GrantDesk.Wish wish(RightsTable table) {
        Optional<Role> known = table.role(role);
        return new GrantDesk.Wish(
                known.orElseThrow(),
                UnitId.read(unit).orElse(null),
                section.isEmpty() ? null : Long.valueOf(section),
                since.date().orElseThrow(),
                until.date().map(day -> day.plusDays(1)).orElse(null),
                reason.strip());
    }

    private @Nullable String unitMistake(Steward steward, Places places) {
        boolean offered =
                places.choices(steward).stream().anyMatch(place -> place.value().equals(unit));
        return offered ? null : "Hãy chọn đơn vị trong danh sách";
    }

    private @Nullable String sectionMistake(RightsTable table, Places places) {
        if (section.isEmpty()) {
            return null;
        }
        if (table.role(role).filter(known -> !known.bySection()).isPresent()) {
            return "Vai trò này luôn gồm mọi chuyên mục; hãy để trống ô này";
        }
        boolean belongs =
                section.matches("[0-9]{1,18}")
                        && UnitId.read(unit)
                                .filter(known -> places.has(known, Long.parseLong(section)))
                                .isPresent();
        return belongs ? null : "Hãy chọn chuyên mục của đúng đơn vị ở trên";
    }

    private @Nullable String untilMistake() {
        if (until.isBlank()) {
            return null;
        }
        if (until.date().isEmpty()) {
            return "Hãy nhập một ngày có thật, hoặc để trống";
        }
        boolean backwards =
                since.date().isPresent()
                        && until.date().orElseThrow().isBefore(since.date().orElseThrow());
        return backwards ? "Ngày kết thúc phải sau ngày bắt đầu" : null;
    }

    private @Nullable String reasonMistake() {
        if (reason.isBlank()) {
            return "Hãy ghi lý do, để sau này còn biết vì sao";
        }
        boolean odd = reason.codePoints().anyMatch(Character::isISOControl);
        return reason.length() > LONGEST_REASON || odd
                ? "Hãy ghi lý do trên một dòng, nhiều nhất " + LONGEST_REASON + " ký tự"
                : null;
    }
}

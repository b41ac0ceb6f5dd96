package vn.caunoi.cells;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.caunoi.web.components.Field;

/** What is typed to switch the rooms on (tờ ghi văn bản đồng ý). */
record ApprovalForm(Field number, Field day, Field body, Field file) {

    private static final int LONGEST = 200;

    static ApprovalForm of(Map<String, String> typed) {
        return new ApprovalForm(
                field("so-van-ban", "Số, ký hiệu văn bản", typed).hinting("Ví dụ: 12-CV/ĐU"),
                field("ngay", "Ngày văn bản", typed).hinting("Ví dụ: 05/01/2026"),
                field("co-quan", "Cấp ủy đồng ý", typed).hinting("Ví dụ: Đảng ủy xã Thanh Miện"),
                Field.of("tep", "Bản chụp văn bản, tệp PDF")
                        .hinting("Không gửi văn bản có dấu Mật, Tối mật, Tuyệt mật"));
    }

    /** The same with what to put right beside each field. */
    ApprovalForm judged(LocalDate today, boolean hasFile) {
        return new ApprovalForm(
                number.mistaken(textMistake(number, "Hãy ghi số, ký hiệu của văn bản.")),
                day.mistaken(dayMistake(today)),
                body.mistaken(textMistake(body, "Hãy ghi cấp ủy đã đồng ý.")),
                file.mistaken(hasFile ? null : "Hãy chọn tệp PDF của văn bản."));
    }

    ApprovalForm refusing(String sentence) {
        return new ApprovalForm(number, day, body, file.mistaken(sentence));
    }

    List<Field> all() {
        return List.of(number, day, body, file);
    }

    boolean wrong() {
        return all().stream().anyMatch(Field::wrong);
    }

    Optional<LocalDate> writtenOn() {
        return TypedDay.read(day.value());
    }

    private @Nullable String dayMistake(LocalDate today) {
        return writtenOn().filter(on -> !on.isAfter(today)).isPresent()
                ? null
                : "Hãy ghi ngày của văn bản, không sau hôm nay, ví dụ 05/01/2026.";
    }

    private static @Nullable String textMistake(Field field, String missing) {
        if (field.value().isEmpty()) {
            return missing;
        }
        return field.value().length() > LONGEST ? "Hãy viết ngắn hơn 200 ký tự." : null;
    }

    private static Field field(String name, String label, Map<String, String> typed) {
        return Field.of(name, label).holding(typed.getOrDefault(name, "").strip());
    }
}

package vn.caunoi.law;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.caunoi.units.UnitId;
import vn.caunoi.web.components.Choice;
import vn.caunoi.web.components.Field;

/**
 * A rule of a locality as it was typed (phiếu nhập quy định riêng), and what is wrong with it.
 *
 * @param value empty for "the general rule shall hold again"
 */
record LocalRuleForm(
        String value, String from, String until, String source, String article, String reason) {

    private static final int LONGEST = 300;
    private static final int LONGEST_REASON = 1_000;

    static LocalRuleForm empty(LocalDate today) {
        return new LocalRuleForm("", today.toString(), "", "", "", "");
    }

    /** The fields in the order of the page. */
    List<Field> fields(Matter matter) {
        return List.of(
                Field.of("gia-tri", matter.isNumber() ? label(matter) : "Giá trị")
                        .hinting(
                                matter.isNumber()
                                        ? "Để trống nếu từ nay theo quy định chung."
                                        : null)
                        .holding(value),
                Field.of("tu", "Áp dụng từ ngày").holding(from),
                Field.of("den", "Đến hết ngày").holding(until),
                Field.of("van-ban", "Văn bản của địa phương")
                        .hinting("Ví dụ: Quyết định 12/2026/QĐ-UBND ngày 05/03/2026")
                        .holding(source),
                Field.of("dieu", "Điều, khoản").holding(article),
                Field.of("ly-do", "Lý do khác quy định chung")
                        .hinting("Chỉ cần khi nới lỏng; lý do được ghi vào nhật ký.")
                        .holding(reason));
    }

    static List<Choice> choices(Matter matter) {
        return Stream.concat(
                        Stream.of(Choice.of("", "Theo quy định chung")),
                        matter.choices().entrySet().stream()
                                .map(entry -> Choice.of(entry.getKey(), entry.getValue())))
                .toList();
    }

    /**
     * The same fields, each with what is wrong.
     *
     * @param above what holds for the unit from above on the first day
     */
    List<Field> judged(Matter matter, Optional<Rule> above) {
        List<Field> fields = fields(matter);
        return List.of(
                fields.get(0).mistaken(mistakeInValue(matter)),
                fields.get(1).mistaken(mistakeInFirstDay(above)),
                fields.get(2).mistaken(mistakeInLastDay()),
                fields.get(3)
                        .mistaken(
                                source.isBlank() || source.length() > LONGEST
                                        ? "Văn bản: hãy ghi số, ký hiệu, tối đa 300 ký tự."
                                        : null),
                fields.get(4)
                        .mistaken(
                                article.length() > LONGEST
                                        ? "Điều, khoản: tối đa 300 ký tự."
                                        : null),
                fields.get(5).mistaken(mistakeInReason(matter, above)));
    }

    Optional<LocalDate> firstDay() {
        return day(from);
    }

    LocalRule rule(Matter matter, UnitId unit, LocalDate today) {
        return new LocalRule(
                matter.key(),
                unit,
                value.isBlank() ? null : number(),
                firstDay().orElseThrow(),
                day(until).orElse(null),
                source.strip(),
                article.strip(),
                reason.strip(),
                today);
    }

    private static String label(Matter matter) {
        return matter.measure().isEmpty() ? "Giá trị" : "Giá trị (" + matter.measure() + ")";
    }

    private @Nullable String mistakeInValue(Matter matter) {
        if (value.isBlank() || matter.takes(number())) {
            return null;
        }
        return matter.isNumber()
                ? "Giá trị “%s” không đọc được; hãy gõ một số, ví dụ 2 hoặc 1,5.".formatted(value)
                : "Giá trị: hãy chọn một trong các mục.";
    }

    private @Nullable String mistakeInFirstDay(Optional<Rule> above) {
        if (firstDay().isEmpty()) {
            return "Áp dụng từ ngày: hãy chọn một ngày.";
        }
        return above.isEmpty() ? "Vào ngày này chưa có quy định chung để đặt khác đi." : null;
    }

    private @Nullable String mistakeInLastDay() {
        if (until.isBlank()) {
            return null;
        }
        Optional<LocalDate> last = day(until);
        if (last.isEmpty()) {
            return "Đến hết ngày: hãy chọn một ngày, hoặc để trống.";
        }
        return firstDay().filter(first -> last.get().isBefore(first)).isPresent()
                ? "Đến hết ngày: ngày cuối không thể đứng trước ngày đầu."
                : null;
    }

    private @Nullable String mistakeInReason(Matter matter, Optional<Rule> above) {
        if (reason.length() > LONGEST_REASON) {
            return "Lý do: tối đa 1.000 ký tự.";
        }
        boolean loosens =
                !value.isBlank()
                        && matter.takes(number())
                        && above.filter(rule -> !matter.tighter().allows(number(), rule.value()))
                                .isPresent();
        return loosens && reason.isBlank()
                ? "Quy định chung là %s (%s). Địa phương chỉ được đặt chặt hơn; nếu có căn cứ để khác đi, hãy ghi lý do."
                        .formatted(above.orElseThrow().meaning(), above.orElseThrow().citation())
                : null;
    }

    private String number() {
        return value.strip().replace(',', '.');
    }

    private static Optional<LocalDate> day(String typed) {
        try {
            return Optional.of(LocalDate.parse(typed.strip()))
                    .filter(day -> day.getYear() >= 1900 && day.getYear() < 2200);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}

package vn.caunoi.meetings.minutes;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.caunoi.meetings.CellStyle;
import vn.caunoi.web.components.Choice;
import vn.caunoi.web.components.Field;

/** How a cell wants its papers, as it is typed (thể thức văn bản của chi bộ). */
record StyleForm(
        List<Integer> leadings, Field leading, Field behalf, Field since, Field first, Field last) {

    static StyleForm of(List<Integer> leadings, CellStyle now, Typed typed) {
        int usual = now.leading() == 0 ? leadings.getFirst() : now.leading();
        return new StyleForm(
                leadings,
                typed.into(Field.of("gian-dong", "Giãn dòng, đúng bằng"), String.valueOf(usual)),
                typed.into(Field.of("thay-mat", "Văn bản chung ký thay mặt"), now.behalf().code()),
                typed.into(
                        Field.of("tu-ngay", "Đánh số lại từ 01 từ ngày")
                                .hinting("Ngày đại hội chi bộ; để trống nếu không đổi"),
                        ""),
                typed.into(
                        Field.of("nam-dau", "Nhiệm kỳ từ năm"),
                        now.term().map(term -> String.valueOf(term.first())).orElse("")),
                typed.into(
                        Field.of("nam-cuoi", "đến năm"),
                        now.term().map(term -> String.valueOf(term.last())).orElse("")));
    }

    List<Choice> leadingChoices() {
        return leadings.stream()
                .map(points -> Choice.of(String.valueOf(points), points + " pt"))
                .toList();
    }

    static List<Choice> behalves() {
        return Arrays.stream(CellStyle.Behalf.values())
                .map(behalf -> Choice.of(behalf.code(), "T/M " + behalf.label()))
                .toList();
    }

    StyleForm checked() {
        boolean hasTerm = !since.value().isEmpty();
        boolean isTerm = isYear(first) && isYear(last) && spans();
        return new StyleForm(
                leadings,
                leading.mistaken(
                        isOne(leadingChoices(), leading) ? null : "Chọn một mức giãn dòng."),
                behalf.mistaken(isOne(behalves(), behalf) ? null : "Chọn thay mặt ai."),
                since.mistaken(hasTerm && day().isEmpty() ? "Ghi ngày như 2025-06-15." : null),
                first.mistaken(
                        hasTerm && !isTerm ? "Ghi năm đầu và năm cuối, ví dụ 2025 và 2030." : null),
                last);
    }

    private static boolean isOne(List<Choice> choices, Field field) {
        return choices.stream().anyMatch(choice -> choice.value().equals(field.value()));
    }

    private static boolean isYear(Field field) {
        return field.value().matches("20[0-9]{2}");
    }

    private boolean spans() {
        int years = Integer.parseInt(last.value()) - Integer.parseInt(first.value());
        return years >= 0 && years <= 10;
    }

    boolean isRight() {
        return fields().stream().noneMatch(Field::wrong);
    }

    int points() {
        return Integer.parseInt(leading.value());
    }

    CellStyle.Behalf signsFor() {
        return Arrays.stream(CellStyle.Behalf.values())
                .filter(one -> one.code().equals(behalf.value()))
                .findFirst()
                .orElseThrow();
    }

    /** From when on the term is counted; empty when it stays. */
    Optional<LocalDate> day() {
        try {
            return Optional.of(LocalDate.parse(since.value()));
        } catch (DateTimeParseException none) {
            return Optional.empty();
        }
    }

    CellStyle.Term term() {
        return new CellStyle.Term(Integer.parseInt(first.value()), Integer.parseInt(last.value()));
    }

    List<Field> fields() {
        return Stream.of(leading, behalf, since, first, last).toList();
    }
}

package vn.caunoi.resolutions;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.caunoi.web.components.Choice;
import vn.caunoi.web.components.Field;

/** What is typed to say where a task stands (phiếu báo kết quả). */
record ReportForm(Field state, Field words, Field due) {

    static final int LONGEST = 2_000;

    static ReportForm of(Typed typed, Task task) {
        return new ReportForm(
                typed.field("tinh-trang", "Tình trạng"),
                task.isMeasured()
                        ? typed.field("ket-qua", "Lý do")
                        : typed.field("ket-qua", "Kết quả hoặc lý do")
                                .hinting(
                                        "Hoàn thành, không đạt: ghi kết quả. Lùi hạn, thôi giao:"
                                                + " ghi lý do"),
                typed.field("han-moi", "Hạn mới").hinting("Chỉ ghi khi lùi hạn, ví dụ 30/12/2026"));
    }

    /** What may be said of the task; what figures decide is not among it. */
    static List<Choice> states(Task task) {
        return Stream.of(TaskState.DONE, TaskState.MISSED, TaskState.POSTPONED, TaskState.CANCELLED)
                .filter(state -> !(task.isMeasured() && state.isOutcome()))
                .map(state -> Choice.of(state.name(), state.label()))
                .toList();
    }

    ReportForm judged(Task task, LocalDate today) {
        return new ReportForm(
                state.mistaken(chosen(task) == null ? "Hãy chọn tình trạng." : null),
                words.mistaken(Lengths.mistake(words.value(), LONGEST)),
                due.mistaken(dueMistake(task, today)));
    }

    ReportForm refused(String sentence) {
        return new ReportForm(state.mistaken(sentence), words, due);
    }

    Optional<TaskReport> report(Task task) {
        TaskState chosen = chosen(task);
        return chosen == null || wrong()
                ? Optional.empty()
                : Optional.of(
                        new TaskReport(chosen, words.value(), Typed.day(due.value()).orElse(null)));
    }

    List<Field> fields() {
        return List.of(state, words, due);
    }

    boolean wrong() {
        return fields().stream().anyMatch(Field::wrong);
    }

    private @Nullable TaskState chosen(Task task) {
        return states(task).stream()
                .filter(choice -> choice.value().equals(state.value()))
                .map(choice -> TaskState.valueOf(choice.value()))
                .findFirst()
                .orElse(null);
    }

    private @Nullable String dueMistake(Task task, LocalDate today) {
        if (chosen(task) != TaskState.POSTPONED) {
            return due.value().isEmpty() ? null : "Chỉ lùi hạn mới có hạn mới; hãy để trống.";
        }
        return Typed.day(due.value())
                        .filter(day -> !day.isBefore(today))
                        .filter(day -> task.due() == null || day.isAfter(task.due()))
                        .isPresent()
                ? null
                : "Hãy ghi một ngày từ hôm nay trở đi và sau hạn cũ, ví dụ 30/12/2026.";
    }
}

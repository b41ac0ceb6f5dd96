package vn.caunoi.resolutions;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.caunoi.cells.Cell;
import vn.caunoi.meetings.AgendaSource;
import vn.caunoi.meetings.ItemKind;
import vn.caunoi.web.Formats;

/** Every meeting opens with what the last ones left open (kiểm điểm nhiệm vụ kỳ trước). */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class FollowUpAgenda implements AgendaSource {

    static final String SOURCE = "nhiem-vu";

    private static final int NAMED = 5;
    private static final int SHORT = 15;
    private static final int MINUTES_A_TASK = 3;
    private static final int LONG = 30;
    private static final int MINUTES_AN_ANSWER = 5;
    private static final int LONGEST_QUESTION = 300;

    private final Tasks tasks;
    private final Questions questions;
    private final Clock clock;

    FollowUpAgenda(Tasks tasks, Questions questions, Clock clock) {
        this.tasks = tasks;
        this.questions = questions;
        this.clock = clock;
    }

    @Override
    public List<Suggestion> suggestions(Cell cell) {
        var suggestions = new ArrayList<Suggestion>();
        List<Task> open = tasks.open(cell.unit());
        if (!open.isEmpty()) {
            suggestions.add(review(open));
        }
        questions.open(cell.unit()).forEach(question -> suggestions.add(answer(question)));
        return suggestions;
    }

    private Suggestion review(List<Task> open) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), Formats.ZONE);
        long overdue = open.stream().filter(task -> task.isOverdue(today)).count();
        String named = open.stream().limit(NAMED).map(Task::what).collect(Collectors.joining("; "));
        return new Suggestion(
                SOURCE,
                "Kiểm điểm nhiệm vụ kỳ trước: việc nào xong, việc nào vướng và vì sao?",
                ItemKind.DISCUSSION,
                Math.clamp(MINUTES_A_TASK * (long) open.size(), SHORT, LONG),
                "%d nhiệm vụ đang mở, %d quá hạn: %s%s"
                        .formatted(open.size(), overdue, named, open.size() > NAMED ? "; …" : "."),
                true);
    }

    private static Suggestion answer(Question question) {
        String text = question.text();
        return new Suggestion(
                "cau-hoi:" + question.id(),
                "Câu hỏi nêu ngày %s trả lời thế nào: “%s”?"
                        .formatted(
                                Formats.day(question.askedOn()),
                                text.length() > LONGEST_QUESTION
                                        ? text.substring(0, LONGEST_QUESTION) + "…"
                                        : text),
                ItemKind.INFORMATION,
                MINUTES_AN_ANSWER,
                question.reason().isEmpty()
                        ? "Câu hỏi chưa được trả lời."
                        : "Lý do chưa trả lời: " + question.reason());
    }
}

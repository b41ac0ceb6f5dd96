package vn.caunoi.resolutions;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.caunoi.cells.Cell;
import vn.caunoi.meetings.AgendaSource;
import vn.caunoi.meetings.ItemKind;
import vn.caunoi.meetings.Meeting;
import vn.caunoi.meetings.MeetingKind;
import vn.caunoi.meetings.Meetings;
import vn.caunoi.web.Formats;

/**
 * Every meeting opens with what became of the tasks since the last one, and with what is still open
 * (kiểm điểm nhiệm vụ kỳ trước).
 */
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
    private final Meetings meetings;
    private final Clock clock;

    FollowUpAgenda(Tasks tasks, Questions questions, Meetings meetings, Clock clock) {
        this.tasks = tasks;
        this.questions = questions;
        this.meetings = meetings;
        this.clock = clock;
    }

    @Override
    public List<Suggestion> suggestions(Cell cell) {
        var suggestions = new ArrayList<Suggestion>();
        LocalDate today = LocalDate.ofInstant(clock.instant(), Formats.ZONE);
        List<Task> settled = tasks.settled(cell.unit(), lastMeeting(cell, today), today);
        List<Task> open = tasks.open(cell.unit());
        if (!settled.isEmpty() || !open.isEmpty()) {
            suggestions.add(review(settled, open, today));
        }
        questions.open(cell.unit()).forEach(question -> suggestions.add(answer(question)));
        return suggestions;
    }

    /** The day since which what was settled is news; a month ago when none was held yet. */
    private LocalDate lastMeeting(Cell cell, LocalDate today) {
        return meetings.of(cell.unit()).stream()
                .filter(one -> one.isClosed() && one.kind() != MeetingKind.COMMITTEE)
                .map(Meeting::day)
                .max(Comparator.naturalOrder())
                .orElse(today.minusMonths(1));
    }

    private static Suggestion review(List<Task> settled, List<Task> open, LocalDate today) {
        return new Suggestion(
                SOURCE,
                "Kiểm điểm nhiệm vụ kỳ trước: việc nào xong, việc nào vướng và vì sao?",
                ItemKind.DISCUSSION,
                Math.clamp(MINUTES_A_TASK * (long) (settled.size() + open.size()), SHORT, LONG),
                (outcomes(settled) + " " + left(open, today)).strip(),
                true);
    }

    /** "Dán dự toán: hoàn thành. Đã dán đủ ở nhà văn hóa." for each. */
    private static String outcomes(List<Task> settled) {
        return settled.stream()
                .limit(NAMED)
                .map(
                        task ->
                                "%s: %s. %s"
                                        .formatted(
                                                task.what(),
                                                task.state().label(),
                                                TaskWords.result(task)))
                .collect(Collectors.joining(" "));
    }

    private static String left(List<Task> open, LocalDate today) {
        if (open.isEmpty()) {
            return "Không còn nhiệm vụ nào đang mở.";
        }
        long overdue = open.stream().filter(task -> task.isOverdue(today)).count();
        String named = open.stream().limit(NAMED).map(Task::what).collect(Collectors.joining("; "));
        return "%d nhiệm vụ đang mở, %d quá hạn: %s%s"
                .formatted(open.size(), overdue, named, open.size() > NAMED ? "; …" : ".");
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

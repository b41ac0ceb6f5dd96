package vn.caunoi.meetings.minutes;

import java.util.ArrayList;
import java.util.List;
import vn.caunoi.documents.Part;
import vn.caunoi.documents.Part.Paragraph;
import vn.caunoi.documents.Part.Section;
import vn.caunoi.meetings.Item;
import vn.caunoi.meetings.ItemCourse;
import vn.caunoi.meetings.Vote;

/** How an item of the agenda went (diễn biến một nội dung). */
final class ItemParts {

    private ItemParts() {}

    static List<Part> of(ItemCourse course, List<Vote> votes) {
        List<Part> parts = new ArrayList<>();
        parts.add(new Section("%d. %s".formatted(course.item().position(), heading(course))));
        course.notes().forEach(note -> parts.addAll(paragraphs(note.text())));
        course.questions().forEach(question -> parts.add(asked(question)));
        votes.forEach(vote -> parts.addAll(VoteParts.of(vote)));
        if (course.begunAt() == null) {
            parts.add(new Paragraph("Nội dung này chưa được bàn."));
        } else if (!course.tasks().isEmpty()) {
            parts.add(
                    new Paragraph(
                            "Giao %d việc (ghi ở phần nhiệm vụ được giao)."
                                    .formatted(course.tasks().size())));
        } else if (course.withoutTask()) {
            parts.add(new Paragraph("Không giao việc."));
        }
        return parts;
    }

    /** What somebody wrote, with the lines in which they wrote it. */
    static List<Part> paragraphs(String text) {
        return text.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .<Part>map(Paragraph::new)
                .toList();
    }

    private static String heading(ItemCourse course) {
        Item item = course.item();
        return item.owner().isEmpty()
                ? "%s (%s)".formatted(item.question(), item.kind().label())
                : "%s (%s; đồng chí %s trình bày)"
                        .formatted(item.question(), item.kind().label(), item.owner());
    }

    private static Paragraph asked(ItemCourse.Question question) {
        return new Paragraph(
                question.isAnswered()
                        ? "Câu hỏi: %s Trả lời: %s".formatted(question.text(), question.answer())
                        : "Câu hỏi chưa được trả lời: " + question.text());
    }
}

package vn.caunoi.resolutions;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.caunoi.documents.Letterhead;
import vn.caunoi.documents.Paper;
import vn.caunoi.documents.PaperSize;
import vn.caunoi.documents.Part;
import vn.caunoi.documents.Part.Column;
import vn.caunoi.meetings.Closing;
import vn.caunoi.meetings.Fraction;
import vn.caunoi.meetings.Meeting;
import vn.caunoi.meetings.MeetingKind;
import vn.caunoi.web.Formats;

/** A resolution as a paper (nghị quyết): what was written, and what fills itself in. */
final class ResolutionPaper {

    /** The headings of its parts. */
    static final List<String> PARTS =
            List.of(
                    "I- KIỂM ĐIỂM VIỆC THỰC HIỆN NHIỆM VỤ KỲ TRƯỚC",
                    "II- PHƯƠNG HƯỚNG LÃNH ĐẠO",
                    "III- NHIỆM VỤ",
                    "IV- TỰ ĐÁNH GIÁ");

    private static final List<Column> REVIEW =
            List.of(
                    new Column("Nhiệm vụ", 5, false),
                    new Column("Tình trạng", 2, true),
                    new Column("Kết quả", 5, false));
    private static final List<Column> TASKS =
            List.of(
                    new Column("Nhiệm vụ", 5, false),
                    new Column("Ai làm", 3, false),
                    new Column("Xong trước", 2, true),
                    new Column("Báo cáo tại", 2, true));

    private final Draft draft;
    private final List<Part> body = new ArrayList<>();

    private ResolutionPaper(Draft draft) {
        this.draft = draft;
    }

    static Paper of(Draft draft) {
        return new ResolutionPaper(draft).paper();
    }

    private Paper paper() {
        String subject = Resolutions.subject(draft.meeting());
        String issuer = head().issuer();
        String chair = draft.meeting().chair().replaceFirst(",.*", "").strip();
        return new Paper(
                Paper.PARTY,
                PaperSize.A4,
                head(),
                draft.number().isEmpty() ? "NGHỊ QUYẾT (DỰ THẢO)" : "NGHỊ QUYẾT",
                subject,
                List.of(),
                body(),
                List.of(draft.style().signature(draft.office(), chair)),
                recipients(),
                "",
                "Nghị quyết %s của %s".formatted(subject, issuer),
                draft.style().leading());
    }

    private Letterhead head() {
        boolean ofCommittee = draft.meeting().kind() == MeetingKind.COMMITTEE;
        return new Letterhead(
                ofCommittee ? draft.cell().name() : draft.cell().superior(),
                ofCommittee ? "Chi ủy" : draft.cell().name(),
                draft.number(),
                draft.cell().place(),
                draft.meeting().day());
    }

    private List<String> recipients() {
        String superior = draft.cell().superior();
        return Stream.of(
                        superior.isEmpty() ? "" : superior + " (để báo cáo),",
                        "Đảng viên trong chi bộ,",
                        "Lưu Chi bộ.")
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private List<Part> body() {
        part(1);
        review();
        part(2);
        part(3);
        tasks();
        part(4);
        draft.vote().ifPresent(vote -> say(vote.toString()));
        return body;
    }

    /** The heading, what counts itself, and what was written. */
    private void part(int part) {
        body.add(new Part.Section(PARTS.get(part - 1)));
        if (part == 4) {
            evaluate(draft.meeting());
        }
        draft.part(part).forEach(this::say);
    }

    private void review() {
        if (draft.reviewed().isEmpty()) {
            say("Kỳ trước không còn nhiệm vụ nào phải kiểm điểm.");
            return;
        }
        say(counted(draft.reviewed()));
        grid(
                REVIEW,
                draft.reviewed(),
                task ->
                        List.of(
                                task.what(),
                                TaskWords.state(task, draft.meeting().day()),
                                TaskWords.result(task)));
    }

    /** "Chi bộ kiểm điểm 3 nhiệm vụ: 2 hoàn thành, 1 lùi hạn." */
    private String counted(List<Task> tasks) {
        return tasks.stream()
                .collect(
                        Collectors.groupingBy(
                                Task::state,
                                () -> new EnumMap<>(TaskState.class),
                                Collectors.counting()))
                .entrySet()
                .stream()
                .map(count -> "%d %s".formatted(count.getValue(), count.getKey().label()))
                .collect(
                        Collectors.joining(
                                ", ",
                                "Chi bộ kiểm điểm %d nhiệm vụ: ".formatted(tasks.size()),
                                "."));
    }

    private void tasks() {
        if (draft.given().isEmpty()) {
            say("Kỳ này không giao nhiệm vụ mới.");
            return;
        }
        grid(
                TASKS,
                draft.given(),
                task ->
                        List.of(
                                task.what(),
                                task.owner(),
                                task.due() == null ? "—" : Formats.day(task.due()),
                                task.reportAt().isEmpty() ? "—" : task.reportAt()));
    }

    /** What was counted in the meeting, from its record. */
    private void evaluate(Meeting meeting) {
        Closing counted = draft.closing();
        if (counted != null && counted.expected() > 0) {
            var there = new Fraction(counted.present(), counted.expected());
            say(
                    "Kỳ họp ngày %s kéo dài %d phút; có mặt %s đồng chí phải dự (%s), %d đồng chí phát biểu; nêu %d câu hỏi, trả lời %d."
                            .formatted(
                                    Formats.day(meeting.day()),
                                    counted.minutes(),
                                    there,
                                    there.percent(),
                                    counted.speakers(),
                                    counted.questions(),
                                    counted.answered()));
        }
    }

    private void grid(List<Column> columns, List<Task> tasks, Function<Task, List<String>> row) {
        body.add(new Part.Grid(columns, tasks.stream().map(row).toList()));
    }

    private void say(String sentence) {
        body.add(new Part.Paragraph(sentence));
    }
}

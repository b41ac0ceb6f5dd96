package vn.caunoi.meetings.minutes;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import vn.caunoi.documents.Paper;
import vn.caunoi.documents.PrintedPaper;
import vn.caunoi.documents.Printer;
import vn.caunoi.meetings.Attendance;
import vn.caunoi.meetings.Course;
import vn.caunoi.meetings.Vote;

/**
 * Frozen minutes counted again from the log that they enclose (đối chiếu biên bản): every line that
 * people read must be the one that the log gives.
 *
 * @param differences what is not so, in sentences; empty when the file is whole
 * @param remarks what a later program words in another way
 * @param figures what was counted again
 */
record Verification(List<String> differences, List<String> remarks, List<String> figures) {

    private static final int MOST = 20;

    static Verification of(byte[] file, Printer printer) {
        Optional<PrintedPaper> printed = PrintedPaper.read(file, EventLog.NAME);
        if (printed.isEmpty()) {
            return broken("Tệp không phải PDF hay .docx đọc được.");
        }
        Optional<EventLog> log = printed.get().json().flatMap(EventLog::read);
        if (log.isEmpty()) {
            return broken("Tệp không kèm sổ việc %s đọc được.".formatted(EventLog.NAME));
        }
        try {
            return of(file, printed.get(), log.get(), printer);
        } catch (IllegalArgumentException absurd) {
            return broken("Sổ việc kèm theo có con số vô lý: " + absurd.getMessage());
        }
    }

    private static Verification broken(String sentence) {
        return new Verification(List.of(sentence), List.of(), List.of());
    }

    /**
     * The same beside what the minute-book says of the file: if every byte is as it was frozen,
     * then only the words of this program are others.
     */
    Verification beside(String sha256, String known) {
        if (known.isEmpty() || figures.isEmpty()) {
            return this;
        }
        if (known.equals(sha256)) {
            return new Verification(List.of(), differences, figures);
        }
        List<String> all = new ArrayList<>(differences);
        all.add("Mã SHA-256 của tệp khác mã trong sổ biên bản.");
        return new Verification(List.copyOf(all), remarks, figures);
    }

    private static Verification of(
            byte[] file, PrintedPaper printed, EventLog log, Printer printer) {
        Paper paper = MinutesPaper.of(log);
        byte[] again =
                printed.kind() == PrintedPaper.Kind.PDF
                        ? printer.pdf(paper, log.enclosure())
                        : printer.docx(paper, log.enclosure());
        var expected = PrintedPaper.read(again, EventLog.NAME).orElseThrow();
        List<String> differences = new ArrayList<>(different(expected.lines(), printed.lines()));
        int at = Arrays.mismatch(again, file);
        if (differences.isEmpty() && at >= 0) {
            differences.add(
                    "Chữ đọc được vẫn khớp, nhưng từ byte thứ %d tệp không còn như khi chốt (hoặc được chốt bằng phiên bản khác của chương trình): hãy so mã SHA-256 với sổ biên bản."
                            .formatted(at + 1));
        }
        return new Verification(List.copyOf(differences), List.of(), figures(log.course()));
    }

    /** Lines that are not as the log gives them; those before and after may be. */
    private static List<String> different(List<String> expected, List<String> found) {
        List<String> differences = new ArrayList<>();
        int lines = Math.max(expected.size(), found.size());
        for (int i = 0; i < lines && differences.size() < MOST; i++) {
            String right = i < expected.size() ? expected.get(i) : "(không có dòng này)";
            String there = i < found.size() ? found.get(i) : "(thiếu dòng này)";
            if (!right.equals(there)) {
                differences.add(
                        "Dòng %d trong tệp: “%s”; theo sổ việc phải là: “%s”."
                                .formatted(i + 1, there, right));
            }
        }
        return differences;
    }

    private static List<String> figures(Course course) {
        List<String> figures = new ArrayList<>();
        figures.add(rollCall(course.attendance()));
        course.votes().forEach(vote -> figures.add(figure(vote)));
        return List.copyOf(figures);
    }

    private static String rollCall(Attendance there) {
        return "Được triệu tập %d (%d chính thức, %d dự bị); có mặt %d; vắng có lý do %d, không lý do %d; tỷ lệ dự họp %s = %s."
                .formatted(
                        there.members(),
                        there.officials(),
                        there.probationary(),
                        there.present(),
                        there.absentExcused(),
                        there.absentUnexcused(),
                        there.rate(),
                        there.rate().percent());
    }

    private static String figure(Vote vote) {
        String share =
                vote.share()
                        .map(part -> "tán thành %s = %s".formatted(part, part.percent()))
                        .orElse("chưa có kết quả kiểm đếm");
        String result = vote.result() == null ? "" : ", " + vote.result().label();
        return "Biểu quyết “%s”: cơ sở tính %d, cần %d, %s%s."
                .formatted(vote.motion(), vote.base().number(), vote.needed(), share, result);
    }
}

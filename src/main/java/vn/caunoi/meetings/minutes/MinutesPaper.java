package vn.caunoi.meetings.minutes;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.caunoi.documents.Letterhead;
import vn.caunoi.documents.Paper;
import vn.caunoi.documents.PaperSize;
import vn.caunoi.documents.Part;
import vn.caunoi.documents.Part.Column;
import vn.caunoi.documents.Part.Paragraph;
import vn.caunoi.documents.Part.Section;
import vn.caunoi.documents.Signature;
import vn.caunoi.meetings.Course;
import vn.caunoi.meetings.ItemCourse;
import vn.caunoi.meetings.MeetingKind;
import vn.caunoi.meetings.Vote;
import vn.caunoi.web.Formats;

/** Minutes as a paper (biên bản), made of the log of the meeting and of nothing else. */
final class MinutesPaper {

    private static final List<String> ROMAN = List.of("I", "II", "III", "IV", "V", "VI");
    private static final List<Column> TASKS =
            List.of(
                    new Column("Việc", 5, false),
                    new Column("Người chịu trách nhiệm", 3, false),
                    new Column("Xong trước", 2, true),
                    new Column("Báo cáo tại", 2, true));

    private final EventLog log;
    private final Course course;
    private final List<Part> body = new ArrayList<>();
    private int sections;

    private MinutesPaper(EventLog log) {
        this.log = log;
        this.course = log.course();
    }

    static Paper of(EventLog log) {
        return new MinutesPaper(log).paper();
    }

    /** "họp chi bộ thường kỳ ngày 03/11/2026". */
    static String subject(EventLog.Gathering meeting) {
        String what =
                switch (meeting.kind()) {
                    case COMMITTEE, GROUP -> meeting.kind().label();
                    case CONGRESS -> "đại hội chi bộ";
                    default -> "họp chi bộ " + meeting.kind().label();
                };
        String day = Formats.day(meeting.startsAt());
        return meeting.subject().isEmpty()
                ? "%s ngày %s".formatted(what, day)
                : "%s ngày %s: %s".formatted(what, day, meeting.subject());
    }

    private Paper paper() {
        Imprint around = log.imprint();
        String subject = subject(log.meeting());
        return new Paper(
                Paper.PARTY,
                PaperSize.A4,
                head(around),
                around.number().isEmpty() ? "BIÊN BẢN (DỰ THẢO)" : "BIÊN BẢN",
                subject,
                List.of(),
                body(),
                signatures(around),
                List.of("Lưu %s.".formatted(kept())),
                "",
                "Biên bản %s của %s".formatted(subject, around.issuer()),
                around.leading());
    }

    private Letterhead head(Imprint around) {
        return new Letterhead(
                around.superior(),
                around.issuer(),
                around.number(),
                around.place(),
                Moments.day(log.meeting().startsAt()));
    }

    private List<Signature> signatures(Imprint around) {
        return List.of(
                new Signature(
                        List.of("Thư ký"),
                        hint(around.recorder()),
                        Role.name(log.meeting().recorder())),
                new Signature(
                        List.of("Chủ trì"),
                        hint(around.chair()),
                        Role.name(log.meeting().chair())));
    }

    private static String hint(@Nullable Signed signed) {
        return signed == null || signed.onPaper() ? "" : "(đã ký trong chương trình)";
    }

    private String kept() {
        return log.meeting().kind() == MeetingKind.COMMITTEE ? "Chi ủy" : "Chi bộ";
    }

    private List<Part> body() {
        section("THỜI GIAN, ĐỊA ĐIỂM, THÀNH PHẦN");
        body.add(new RollCallPart(log, course).fields());
        section("NỘI DUNG");
        course.items().forEach(item -> body.addAll(ItemParts.of(item, votesOn(item))));
        votesOnNothing().forEach(vote -> body.addAll(VoteParts.of(vote)));
        if (!course.conclusion().isEmpty()) {
            section("KẾT LUẬN CỦA CHỦ TRÌ");
            body.addAll(ItemParts.paragraphs(course.conclusion()));
        }
        tasks();
        section("KẾT THÚC");
        ending();
        return body;
    }

    private void section(String heading) {
        body.add(new Section(ROMAN.get(sections++) + "- " + heading));
    }

    private List<Vote> votesOn(ItemCourse item) {
        return course.votes().stream()
                .filter(vote -> vote.item() == item.item().id() && !Adoption.isOne(vote))
                .toList();
    }

    /** Votes called when no item of the agenda was on. */
    private List<Vote> votesOnNothing() {
        return course.votes().stream()
                .filter(
                        vote ->
                                !Adoption.isOne(vote)
                                        && course.items().stream()
                                                .noneMatch(item -> item.item().id() == vote.item()))
                .toList();
    }

    private void tasks() {
        List<List<String>> rows =
                course.items().stream()
                        .flatMap(item -> item.tasks().stream())
                        .map(MinutesPaper::row)
                        .toList();
        if (!rows.isEmpty()) {
            section("NHIỆM VỤ ĐƯỢC GIAO");
            body.add(new Part.Grid(TASKS, rows));
        }
    }

    private static List<String> row(ItemCourse.Task task) {
        String due = task.due() == null ? "—" : Formats.day(task.due());
        return List.of(task.what(), task.owner(), due, task.reportAt());
    }

    private void ending() {
        say(spoken());
        course.givenUp()
                .ifPresent(why -> say("Cuộc họp không đủ điều kiện quyết định: " + why + "."));
        Adoption.in(course).ifPresent(this::adopted);
        course.closedAt()
                .ifPresent(at -> say("Cuộc họp bế mạc lúc " + Moments.hourAndDay(at) + "."));
        signed("Thư ký", log.imprint().recorder());
        signed("Chủ trì", log.imprint().chair());
    }

    private void adopted(Vote vote) {
        say(
                "Biên bản được đọc trước cuộc họp và đưa ra biểu quyết lúc %s."
                        .formatted(Moments.hour(vote.calledAt())));
        body.addAll(VoteParts.of(vote));
    }

    private void say(String sentence) {
        body.add(new Paragraph(sentence));
    }

    /** How many spoke is known once the meeting is closed. */
    private String spoken() {
        var questions = course.items().stream().flatMap(item -> item.questions().stream()).toList();
        long answered = questions.stream().filter(ItemCourse.Question::isAnswered).count();
        String asked =
                "Số câu hỏi nêu ra: %d; đã trả lời: %d.".formatted(questions.size(), answered);
        return log.result() == null
                ? asked
                : "Có %d đồng chí phát biểu. %s".formatted(course.speakers().spoken(), asked);
    }

    private void signed(String who, @Nullable Signed signed) {
        if (signed != null) {
            say(signed.sentence(who));
        }
    }
}

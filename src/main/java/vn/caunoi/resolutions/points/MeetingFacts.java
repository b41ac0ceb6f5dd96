package vn.caunoi.resolutions.points;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.caunoi.law.Law;
import vn.caunoi.law.Rule;
import vn.caunoi.meetings.Attendance;
import vn.caunoi.meetings.Course;
import vn.caunoi.meetings.Fraction;
import vn.caunoi.meetings.ItemCourse;
import vn.caunoi.meetings.Matter;
import vn.caunoi.meetings.Meeting;
import vn.caunoi.meetings.Meetings;
import vn.caunoi.meetings.VoteResult;
import vn.caunoi.resolutions.Task;
import vn.caunoi.resolutions.TaskState;
import vn.caunoi.resolutions.Tasks;
import vn.caunoi.web.Formats;

/** Counts what was recorded of a meeting; of who spoke it knows how many and nothing else. */
@Component
class MeetingFacts {

    private final Meetings meetings;
    private final Tasks tasks;
    private final Law law;
    private final Clock clock;

    MeetingFacts(Meetings meetings, Tasks tasks, Law law, Clock clock) {
        this.meetings = meetings;
        this.tasks = tasks;
        this.law = law;
        this.clock = clock;
    }

    Facts of(Meeting meeting) {
        Course course = meetings.course(meeting.id());
        Optional<Meeting> before = before(meeting);
        Map<Fact, Reading> readings = new EnumMap<>(Fact.class);
        for (Fact fact : Fact.values()) {
            readings.put(
                    fact,
                    switch (fact) {
                        case LENGTH -> length(course);
                        case ATTENDANCE -> attendance(course.attendance());
                        case EXCUSED -> excused(course.attendance());
                        case PAPERS -> papers(meeting);
                        case RESULTS -> before.map(this::results).orElseGet(MeetingFacts::first);
                        case SPEAKERS -> speakers(course);
                        case ANSWERS -> answers(course);
                        case TASKS ->
                                before.map(last -> tasks(last, meeting))
                                        .orElseGet(MeetingFacts::first);
                        case ASSIGNED -> assigned(course);
                        case RESOLVED -> resolved(course);
                    });
        }
        return new Facts(readings);
    }

    /** The regular meeting that was held last before this one. */
    private Optional<Meeting> before(Meeting meeting) {
        return meetings.of(meeting.cell()).stream()
                .filter(other -> other.kind().isRegular() && other.isClosed())
                .filter(other -> other.startsAt().isBefore(meeting.startsAt()))
                .findFirst();
    }

    private static Reading first() {
        return Reading.unknown("Chưa có kỳ sinh hoạt nào trước kỳ này.");
    }

    /** While the meeting lasts, its length so far. */
    private Reading length(Course course) {
        @Nullable Rule least = course.rules().leastMinutes();
        if (least == null || course.openedAt().isEmpty()) {
            return Reading.unknown("Chưa có số liệu hoặc không có quy định về thời lượng.");
        }
        boolean isOver = course.closedAt().isPresent();
        Duration length =
                isOver
                        ? course.length()
                        : Duration.between(course.openedAt().get(), clock.instant());
        int minutes = Math.toIntExact(Math.max(0, length.toMinutes()));
        return Reading.of(
                Math.min(minutes, least.number()),
                least.number(),
                "%s %d phút; quy định ít nhất %d phút (%s)."
                        .formatted(
                                isOver ? "Họp" : "Đến lúc này",
                                minutes,
                                least.number(),
                                least.citation()));
    }

    private static Reading attendance(Attendance attendance) {
        Fraction rate = attendance.rate();
        return new Reading(
                rate, "Có mặt %s đồng chí phải dự, đạt %s.".formatted(rate, rate.percent()));
    }

    private static Reading excused(Attendance attendance) {
        int absent = attendance.absentUnexcused();
        return Reading.of(
                attendance.expected() - absent,
                attendance.expected(),
                absent == 0
                        ? "Không ai vắng không có lý do."
                        : "%d đồng chí vắng không có lý do.".formatted(absent));
    }

    private Reading papers(Meeting meeting) {
        return posted(
                "Tài liệu",
                meeting.postedAt(),
                meeting.day(),
                law.find("sinh-hoat.tai-lieu-truoc", meeting.day(), meeting.cell()),
                -1);
    }

    private Reading results(Meeting last) {
        Instant closed = last.closedAt();
        return posted(
                "Kết quả kỳ trước",
                last.resultsPostedAt(),
                closed == null ? last.day() : LocalDate.ofInstant(closed, Formats.ZONE),
                law.find("sinh-hoat.ket-qua-sau", last.day(), last.cell()),
                1);
    }

    /**
     * @param way 1 when the days of the rule run after the day, -1 when before
     */
    private static Reading posted(
            String what, @Nullable Instant at, LocalDate day, Optional<Rule> asked, int way) {
        if (asked.isEmpty()) {
            return Reading.unknown(what + ": ngày ấy không có quy định.");
        }
        LocalDate last = day.plusDays((long) way * asked.get().number());
        String rule =
                "quy định chậm nhất ngày %s (%s)"
                        .formatted(Formats.day(last), asked.get().citation());
        return at == null
                ? Reading.of(false, "%s chưa ghi là đã đăng; %s.".formatted(what, rule))
                : Reading.of(
                        !LocalDate.ofInstant(at, Formats.ZONE).isAfter(last),
                        "%s đăng lúc %s; %s.".formatted(what, Formats.toTheSecond(at), rule));
    }

    /** A member of another cell who spoke does not make the share more than all. */
    private static Reading speakers(Course course) {
        int present = course.attendance().present();
        var share = new Fraction(Math.min(course.speakers().spoken(), present), present);
        return new Reading(
                share,
                "%s đồng chí có mặt đã phát biểu, đạt %s.".formatted(share, share.percent()));
    }

    private static Reading answers(Course course) {
        List<ItemCourse.Question> questions =
                course.items().stream().flatMap(item -> item.questions().stream()).toList();
        int answered = count(questions.stream().filter(ItemCourse.Question::isAnswered).count());
        return Reading.of(
                answered,
                questions.size(),
                questions.isEmpty()
                        ? "Không có câu hỏi nào."
                        : "%d/%d câu hỏi được trả lời hoặc nêu lý do."
                                .formatted(answered, questions.size()));
    }

    /** What fell due after the last meeting, and whether it was done by this one. */
    private Reading tasks(Meeting last, Meeting meeting) {
        List<Task> due =
                tasks.of(meeting.cell()).stream()
                        .filter(task -> task.state() != TaskState.CANCELLED)
                        .filter(task -> fellDue(task, last, meeting))
                        .toList();
        int done = count(due.stream().filter(task -> isDoneBy(task, meeting.day())).count());
        var share = new Fraction(done, due.size());
        return new Reading(
                share,
                due.isEmpty()
                        ? "Không có nhiệm vụ nào đến hạn từ kỳ trước đến kỳ này."
                        : "%s nhiệm vụ đến hạn từ kỳ trước đến kỳ này đã hoàn thành, đạt %s."
                                .formatted(share, share.percent()));
    }

    /** A task without a day is reported on at the next meeting. */
    private static boolean fellDue(Task task, Meeting last, Meeting meeting) {
        LocalDate due = task.due();
        return due == null
                ? task.givenAt().equals(last.id())
                : due.isAfter(last.day()) && !due.isAfter(meeting.day());
    }

    private static boolean isDoneBy(Task task, LocalDate day) {
        LocalDate settled = task.settledOn();
        return task.state() == TaskState.DONE && settled != null && !settled.isAfter(day);
    }

    private static Reading assigned(Course course) {
        List<ItemCourse> ended =
                course.items().stream().filter(item -> item.endedAt() != null).toList();
        int clear = count(ended.stream().filter(item -> !item.lacksTask()).count());
        return Reading.of(
                clear,
                ended.size(),
                "%d/%d nội dung kết thúc bằng việc được giao hoặc nói rõ là không giao việc."
                        .formatted(clear, ended.size()));
    }

    private static Reading resolved(Course course) {
        boolean passed =
                course.votes().stream()
                        .anyMatch(
                                vote ->
                                        vote.matter() == Matter.RESOLUTION
                                                && vote.result() == VoteResult.PASSED);
        return Reading.of(
                passed,
                passed
                        ? "Đã ghi biểu quyết thông qua."
                        : "Chưa ghi lần biểu quyết nào thông qua nghị quyết.");
    }

    private static int count(long number) {
        return Math.toIntExact(number);
    }
}

package vn.caunoi.resolutions;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.caunoi.cells.Cell;
import vn.caunoi.cells.Cells;
import vn.caunoi.meetings.Meeting;
import vn.caunoi.meetings.Meetings;
import vn.caunoi.program.DemoPart;
import vn.caunoi.units.UnitId;
import vn.caunoi.web.Formats;

/** What became of the tasks of an invented cell in a year, and its last resolutions. */
@Component
class DemoResolutions implements DemoPart {

    private static final String CELL = "Chi bộ thôn Phú Mễ";
    private static final String SLOW = "2.000815";
    private static final int ADOPTED = 3;
    private static final String FOR_ALL =
            "Trước khi đặt camera ở ngã ba đầu làng, thôn hỏi ý kiến các hộ xung quanh; chỉ công an"
                    + " viên được xem hình, có sổ ghi mỗi lần xem.";
    private static final List<String> RESULTS =
            List.of(
                    "Đã dán đủ ở nhà văn hóa; 96/110 hộ đóng xong trước Tết.",
                    "Đã lập bảng, mỗi tổ tự ghi; 19/22 đồng chí nhận việc.",
                    "Đã cắm mốc 320 m, trồng được 305 cây.",
                    "Đã gặp cả hai bạn; một bạn nhận giúp đội văn nghệ.",
                    "Đã hướng dẫn bốn ngõ; bảy phần mười số hộ phân loại rác.",
                    "Đã có ba báo giá, dán công khai.",
                    "Đã thống nhất lịch; máy gặt xuống được hai xứ đồng.",
                    "Đã đọc lại hương ước ở cuộc họp thôn, hai hộ xin góp ý thêm.");

    private final Cells cells;
    private final Meetings meetings;
    private final Tasks tasks;
    private final TaskDesk desk;
    private final Adoption adoption;
    private final Drafts drafts;
    private final Measuring measuring;
    private final JdbcClient jdbc;
    private final Clock clock;

    DemoResolutions(
            Cells cells,
            Meetings meetings,
            Tasks tasks,
            TaskDesk desk,
            Adoption adoption,
            Drafts drafts,
            Measuring measuring,
            JdbcClient jdbc,
            Clock clock) {
        this.cells = cells;
        this.meetings = meetings;
        this.tasks = tasks;
        this.desk = desk;
        this.adoption = adoption;
        this.drafts = drafts;
        this.measuring = measuring;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public int floor() {
        return 10;
    }

    @Override
    public String what() {
        return "nghị quyết, nhiệm vụ";
    }

    @Override
    @Transactional
    public void load(Progress progress) {
        cells.all().stream()
                .filter(cell -> cell.name().equals(CELL))
                .findFirst()
                .ifPresent(cell -> load(cell, progress));
    }

    /** Each meeting settles what the one before had given; three adopted a resolution of late. */
    private void load(Cell cell, Progress progress) {
        List<Meeting> held =
                meetings.of(cell.unit()).reversed().stream().filter(Meeting::isClosed).toList();
        for (int each = 0; each + 1 < held.size(); each++) {
            Meeting next = held.get(each + 1);
            settle(cell, held.get(each), each, next.day().minusDays(2));
            int later = held.size() - 2 - each;
            if (later == 1) {
                openUp(cell, next);
            }
            if (later >= 1 && later <= ADOPTED) {
                adoption.of(cell, next).ifPresent(DemoResolutions::refused);
            }
            progress.at(each + 1L, held.size());
        }
    }

    /** One paragraph more, which everybody may read. */
    private void openUp(Cell cell, Meeting meeting) {
        List<Paragraph> written = drafts.of(cell, meeting).paragraphs();
        int direction = (int) written.stream().filter(each -> each.part() == 2).count();
        drafts.keep(
                meeting,
                Stream.concat(
                                written.stream(),
                                Stream.of(new Paragraph(2, direction + 1, FOR_ALL, true)))
                        .toList());
    }

    /** The desk that helps people with their dossiers is measured; what came after it waits. */
    private void settle(Cell cell, Meeting meeting, int number, LocalDate day) {
        for (Task task : tasks.givenAt(meeting.id())) {
            if (number < RESULTS.size()) {
                done(task, RESULTS.get(number), day);
            } else if (number == RESULTS.size()) {
                bind(cell, task);
            } else if (number == RESULTS.size() + 1) {
                say(
                        task,
                        TaskState.POSTPONED,
                        "Chờ xã trả lời về kinh phí; thôn đã gửi văn bản.",
                        today().plusDays(20));
            } else {
                say(
                        task,
                        TaskState.CANCELLED,
                        "Mặt trận xã lấy ý kiến chung cả xã; thôn không làm riêng.",
                        null);
            }
        }
    }

    /** The demonstration tells of days that are over; the desk knows only today. */
    private void done(Task task, String result, LocalDate day) {
        jdbc.sql(
                        """
                        update resolutions.task
                        set state = 'DONE', evidence = :result, settled_on = :day where id = :id
                        """)
                .param("id", task.id().value())
                .param("result", result)
                .param("day", day)
                .update();
        desk.remind(task, null);
        desk.publish(task, true);
    }

    private void say(Task task, TaskState state, String why, @Nullable LocalDate due) {
        desk.report(task, new TaskReport(state, why, due)).ifPresent(DemoResolutions::refused);
    }

    private static void refused(String sentence) {
        throw new IllegalStateException(sentence);
    }

    /** By the late dossiers of the procedure that the figures suggest to talk about. */
    private void bind(Cell cell, Task task) {
        UnitId served = cell.serves();
        if (served == null) {
            return;
        }
        desk.bind(task, new Indicator(served, SLOW, null, 5), today().plusDays(10));
        desk.publish(task, true);
        measuring.measure(tasks.at(task.cell(), task.id()).orElseThrow());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Formats.ZONE);
    }
}

package vn.caunoi.meetings;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.caunoi.cells.Cell;
import vn.caunoi.cells.Cells;
import vn.caunoi.program.DemoPart;
import vn.caunoi.units.UnitId;
import vn.caunoi.web.Formats;

/** The meetings of an invented cell: a year that is over, one tonight, one to come. */
@Component
class DemoMeetings implements DemoPart {

    private static final String CELL = "Chi bộ thôn Phú Mễ";
    private static final String HALL = "Nhà văn hóa thôn Phú Mễ";
    private static final LocalTime EVENING = LocalTime.of(19, 30);
    private static final int DAY_OF_MONTH = 3;

    private final Meetings meetings;
    private final Seats seats;
    private final Cells cells;
    private final Clock clock;

    DemoMeetings(Meetings meetings, Seats seats, Cells cells, Clock clock) {
        this.meetings = meetings;
        this.seats = seats;
        this.cells = cells;
        this.clock = clock;
    }

    @Override
    public int floor() {
        return 9;
    }

    @Override
    public String what() {
        return "cuộc họp chi bộ";
    }

    @Override
    @Transactional
    public void load(Progress progress) {
        UnitId cell =
                cells.all().stream()
                        .filter(each -> each.name().equals(CELL))
                        .map(Cell::unit)
                        .findFirst()
                        .orElseThrow();
        List<DemoMonth> year = DemoMonth.year();
        LocalDate today = LocalDate.now(clock);
        YearMonth last = YearMonth.from(today.minusDays(DAY_OF_MONTH));
        for (int each = 0; each < year.size(); each++) {
            held(cell, year.get(each), last.minusMonths(year.size() - 1L - each));
            progress.at(each + 1L, year.size());
        }
        toCome(cell, last.plusMonths(1));
        tonight(cell, today);
    }

    private void held(UnitId cell, DemoMonth month, YearMonth when) {
        Meeting meeting =
                plan(cell, month.kind(), month.theme(), evening(when), month.minutes());
        meetings.agenda(meeting.id(), month.agenda(when.getMonthValue()));
        meetings.papersPosted(meeting.id(), meeting.startsAt().minusSeconds(2 * 86_400));
        meetings.seat(meeting.id());
        var story =
                new DemoMeeting(
                        month,
                        meeting,
                        meetings.agenda(meeting.id()),
                        seats.places(meeting.id()));
        meetings.record(meeting.id(), story.acts());
        meetings.resultsPosted(meeting.id(), meeting.endsAt().plusSeconds(86_400));
    }

    private void toCome(UnitId cell, YearMonth when) {
        Meeting meeting = plan(cell, MeetingKind.REGULAR, "", evening(when), 90);
        meetings.agenda(
                meeting.id(),
                List.of(
                        NewItem.of(
                                "Việc giao kỳ trước đã xong chưa, vướng ở đâu?",
                                ItemKind.INFORMATION,
                                "Phó bí thư chi bộ",
                                15),
                        NewItem.of(
                                "Mỗi đồng chí viết ra: Tết này thôn cần lo việc gì trước?",
                                ItemKind.SILENT_ROUND,
                                "",
                                5),
                        NewItem.of(
                                "Làm thế nào để quỹ khuyến học đạt đủ trước tháng Một?",
                                ItemKind.DISCUSSION,
                                "Bí thư chi bộ",
                                30),
                        NewItem.of(
                                "Ai thăm hộ nào, bằng nguồn nào?",
                                ItemKind.DISCUSSION,
                                "Trưởng ban công tác Mặt trận",
                                20),
                        NewItem.of(
                                "Thông qua nghị quyết tháng %02d?".formatted(when.getMonthValue()),
                                ItemKind.DECISION,
                                "Bí thư chi bộ",
                                20)));
        meetings.state(meeting.id(), MeetingState.CONVENED);
    }

    private void tonight(UnitId cell, LocalDate today) {
        String theme = "Nước sạch của thôn";
        Meeting meeting = plan(cell, MeetingKind.THEMATIC, theme, at(today), 60);
        meetings.agenda(
                meeting.id(),
                List.of(
                        NewItem.of(
                                "Vì sao nước yếu vào buổi tối ở hai ngõ cuối làng?",
                                ItemKind.INFORMATION,
                                "Trưởng thôn",
                                10),
                        NewItem.of(
                                "Mỗi đồng chí viết ra: theo đồng chí nên làm gì trước?",
                                ItemKind.SILENT_ROUND,
                                "",
                                5),
                        NewItem.of(
                                "Thôn tự làm được gì, việc nào phải nhờ nhà máy nước?",
                                ItemKind.DISCUSSION,
                                "Bí thư chi bộ",
                                25),
                        NewItem.of(
                                "Kiến nghị nhà máy nước thay đoạn ống cuối làng?",
                                ItemKind.DECISION,
                                "Bí thư chi bộ",
                                20)));
        meetings.state(meeting.id(), MeetingState.CONVENED);
    }

    private Meeting plan(
            UnitId cell, MeetingKind kind, String subject, Instant startsAt, int minutes) {
        Meeting meeting = meetings.plan(cell, kind, subject, startsAt, minutes, HALL);
        meetings.people(meeting.id(), "Vũ Văn Bình, Bí thư chi bộ", "Nguyễn Thị Sen, Phó bí thư chi bộ");
        return meeting;
    }

    private static Instant evening(YearMonth month) {
        return at(month.atDay(DAY_OF_MONTH));
    }

    private static Instant at(LocalDate day) {
        return day.atTime(EVENING).atZone(Formats.ZONE).toInstant();
    }
}

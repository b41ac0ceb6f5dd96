package vn.caunoi.meetings;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.caunoi.cells.Cell;
import vn.caunoi.cells.Cells;
import vn.caunoi.cells.Member;
import vn.caunoi.cells.MemberId;
import vn.caunoi.program.DemoPart;
import vn.caunoi.units.UnitId;
import vn.caunoi.web.Formats;

/**
 * The meetings of an invented cell: a year that is over, one tonight, one to come. They are loaded
 * before whatever goes on with them.
 */
@Component
@Order(0)
class DemoMeetings implements DemoPart {

    private static final String CELL = "Chi bộ thôn Phú Mễ";
    private static final String HALL = "Nhà văn hóa thôn Phú Mễ";
    private static final String CHAIR = "Vũ Văn Bình, Bí thư chi bộ";
    private static final String RECORDER = "Nguyễn Thị Sen, Phó bí thư chi bộ";
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
        load(cell, progress);
    }

    void load(UnitId cell, Progress progress) {
        List<DemoMonth> year = DemoTable.year();
        LocalDate today = LocalDate.now(clock);
        YearMonth last = YearMonth.from(today.minusDays(DAY_OF_MONTH));
        for (int each = 0; each < year.size(); each++) {
            held(cell, year.get(each), last.minusMonths(year.size() - 1L - each));
            progress.at(each + 1L, year.size());
        }
        convened(cell, MeetingKind.REGULAR, "", evening(last.plusMonths(1)), "next");
        convened(cell, MeetingKind.THEMATIC, "Nước sạch của thôn", at(today), "tonight");
    }

    private void held(UnitId cell, DemoMonth month, YearMonth when) {
        Meeting meeting = plan(cell, month.kind(), month.theme(), evening(when), month.minutes());
        meetings.agenda(meeting.id(), month.agenda(when.getMonthValue()));
        meetings.papersPosted(meeting.id(), meeting.startsAt().minusSeconds(2 * 86_400));
        meetings.seat(meeting.id());
        var story =
                new DemoMeeting(
                        month, meeting, meetings.agenda(meeting.id()), leadersLast(meeting));
        meetings.record(meeting.id(), story.acts());
        meetings.resultsPosted(meeting.id(), meeting.endsAt().plusSeconds(86_400));
    }

    /** Who leads a meeting is never among the absent. */
    private List<Place> leadersLast(Meeting meeting) {
        Set<MemberId> leaders =
                cells.on(meeting.cell(), meeting.day()).stream()
                        .filter(member -> member.office() != null)
                        .map(Member::id)
                        .collect(Collectors.toSet());
        Map<Integer, MemberId> owners = seats.owners(meeting.id());
        return seats.places(meeting.id()).stream()
                .sorted(Comparator.comparing(place -> leaders.contains(owners.get(place.seat()))))
                .toList();
    }

    private void convened(
            UnitId cell, MeetingKind kind, String subject, Instant startsAt, String agenda) {
        List<NewItem> items = DemoTable.agenda(agenda);
        int minutes = items.stream().mapToInt(NewItem::minutes).sum();
        Meeting meeting = plan(cell, kind, subject, startsAt, minutes);
        meetings.agenda(meeting.id(), items);
        meetings.state(meeting.id(), MeetingState.CONVENED);
    }

    private Meeting plan(
            UnitId cell, MeetingKind kind, String subject, Instant startsAt, int minutes) {
        Meeting meeting = meetings.plan(cell, kind, subject, startsAt, minutes, HALL);
        meetings.people(meeting.id(), CHAIR, RECORDER);
        return meeting;
    }

    private static Instant evening(YearMonth month) {
        return at(month.atDay(DAY_OF_MONTH));
    }

    private static Instant at(LocalDate day) {
        return day.atTime(EVENING).atZone(Formats.ZONE).toInstant();
    }
}

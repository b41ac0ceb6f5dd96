package vn.caunoi.resolutions.reports;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.caunoi.cells.Cell;
import vn.caunoi.cells.Cells;
import vn.caunoi.meetings.Meeting;
import vn.caunoi.meetings.Meetings;
import vn.caunoi.program.DemoPart;
import vn.caunoi.units.Unit;
import vn.caunoi.units.UnitId;
import vn.caunoi.units.UnitKind;
import vn.caunoi.units.Units;

/**
 * A year of invented figures of the cells that keep no members here, so that reports have something
 * to tell, and in the smallest commune something to keep to themselves; and a follower's note.
 */
@Component
class DemoReports implements DemoPart {

    private static final int MONTHS = 13;
    private static final String NOTE =
            "Câu hỏi đặt ra sát việc của thôn; nên gửi tài liệu trước ít nhất hai ngày.";
    private static final List<String> GRADES = List.of("GOOD", "GOOD", "FAIR", "FAIR", "AVERAGE");

    private final JdbcClient jdbc;
    private final HeldMeetings held;
    private final MonthCount count;
    private final Cells cells;
    private final Meetings meetings;
    private final Units units;
    private final Clock clock;
    private final Random random = new Random(26);

    DemoReports(
            JdbcClient jdbc,
            HeldMeetings held,
            MonthCount count,
            Cells cells,
            Meetings meetings,
            Units units,
            Clock clock) {
        this.jdbc = jdbc;
        this.held = held;
        this.count = count;
        this.cells = cells;
        this.meetings = meetings;
        this.units = units;
        this.clock = clock;
    }

    @Override
    public int floor() {
        return 10;
    }

    @Override
    public String what() {
        return "số liệu kỳ họp";
    }

    @Override
    @Transactional
    public void load(Progress progress) {
        YearMonth last = YearMonth.from(LocalDate.now(clock)).minusMonths(1);
        Set<UnitId> kept = cells.all().stream().map(Cell::unit).collect(Collectors.toSet());
        List<UnitId> others =
                units.of(UnitKind.PARTY_CELL, LocalDate.now(clock)).stream()
                        .map(Unit::id)
                        .filter(cell -> !kept.contains(cell))
                        .toList();
        for (int each = 0; each < others.size(); each++) {
            year(others.get(each), 12 + each % 4 * 3, last);
            progress.at(each + 1L, others.size());
        }
        count.due().forEach(count::count);
        kept.forEach(this::note);
    }

    /** On the meeting before the last; the last one is left to the follower. */
    private void note(UnitId cell) {
        meetings.of(cell).stream()
                .filter(Meeting::isClosed)
                .sorted(Comparator.comparing(Meeting::startsAt).reversed())
                .skip(1)
                .findFirst()
                .ifPresent(
                        meeting ->
                                jdbc.sql(
                                                """
                                                insert into resolutions.meeting_note
                                                  (meeting, cell, text)
                                                values (:meeting, :cell, :note)
                                                """)
                                        .param("meeting", meeting.id().value())
                                        .param("cell", cell.value())
                                        .param("note", NOTE)
                                        .update());
    }

    private void year(UnitId cell, int members, YearMonth last) {
        for (YearMonth month = last.minusMonths(MONTHS - 1L);
                !month.isAfter(last);
                month = month.plusMonths(1)) {
            boolean first = month.equals(last.minusMonths(MONTHS - 1L));
            if (first || random.nextInt(20) > 0) {
                meeting(cell, members, month.atDay(3 + random.nextInt(4)));
            }
        }
        held.countFrom(cell, last.minusMonths(MONTHS - 1L).atDay(1));
    }

    private void meeting(UnitId cell, int members, LocalDate day) {
        int absent = 1 + random.nextInt(members / 4);
        int attended = members - absent;
        boolean isThematic = day.getMonthValue() % 3 == 2;
        jdbc.sql(
                        """
                        insert into resolutions.held
                          (cell, day, kind, members, expected, attended, present, absent_excused,
                           absent_unexcused, speakers, questions, answered, tasks, votes, passed,
                           minutes, gave_up, grade)
                        values (:cell, :day, :kind, :members, :members, :attended, :attended,
                          :absent, 0, :speakers, 2, 2, 1, 1, 1, :minutes, false, :grade)
                        """)
                .param("cell", cell.value())
                .param("day", day)
                .param("kind", isThematic ? "ket-hop" : "thuong-ky")
                .param("members", members)
                .param("attended", attended)
                .param("absent", absent)
                .param("speakers", attended / 3 + random.nextInt(attended / 3))
                .param("minutes", isThematic ? 120 : 90)
                .param("grade", GRADES.get(random.nextInt(GRADES.size())))
                .update();
    }
}

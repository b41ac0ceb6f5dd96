package vn.caunoi.meetings.plan;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.caunoi.calendar.WorkCalendar;
import vn.caunoi.cells.Cell;
import vn.caunoi.cells.Cells;
import vn.caunoi.meetings.Meeting;
import vn.caunoi.meetings.Meetings;
import vn.caunoi.program.DemoPart;

/**
 * The plan of an invented cell without a committee: half a year, the next agenda from a template.
 */
@Component
class DemoPlan implements DemoPart {

    private static final String CELL = "Chi bộ thôn Đồng Tâm";
    private static final int MONTHS = 6;

    private final Meetings meetings;
    private final Rhythms rhythms;
    private final AgendaTemplates templates;
    private final Cells cells;
    private final WorkCalendar calendar;
    private final Clock clock;

    DemoPlan(
            Meetings meetings,
            Rhythms rhythms,
            AgendaTemplates templates,
            Cells cells,
            WorkCalendar calendar,
            Clock clock) {
        this.meetings = meetings;
        this.rhythms = rhythms;
        this.templates = templates;
        this.cells = cells;
        this.calendar = calendar;
        this.clock = clock;
    }

    @Override
    public int floor() {
        return 9;
    }

    @Override
    public String what() {
        return "kế hoạch sinh hoạt";
    }

    @Override
    @Transactional
    public void load(Progress progress) {
        Cell cell =
                cells.all().stream()
                        .filter(one -> one.name().equals(CELL))
                        .findFirst()
                        .orElseThrow();
        var rhythm =
                new Rhythm(
                        Recurrence.ofCode("w7n1").orElseThrow(),
                        LocalTime.of(19, 30),
                        90,
                        "Nhà văn hóa thôn Đồng Tâm",
                        2);
        rhythms.keep(cell.unit(), rhythm);
        YearMonth next = YearMonth.from(LocalDate.now(clock)).plusMonths(1);
        for (int month = 0; month < MONTHS; month++) {
            plan(cell, rhythm, next.plusMonths(month), month == 0);
            progress.at(month + 1L, MONTHS);
        }
    }

    private void plan(Cell cell, Rhythm rhythm, YearMonth month, boolean isFirst) {
        Rhythm.Date date = rhythm.in(month, calendar.now());
        Meeting meeting = rhythms.plan(cell.unit(), rhythm, date);
        if (isFirst) {
            meetings.agenda(meeting.id(), templates.agenda(date.kind(), cell.kind()));
        }
    }
}

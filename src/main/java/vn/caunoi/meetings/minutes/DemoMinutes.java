package vn.caunoi.meetings.minutes;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.caunoi.cells.Cell;
import vn.caunoi.cells.Cells;
import vn.caunoi.identity.People;
import vn.caunoi.meetings.CellStyle;
import vn.caunoi.meetings.CellStyles;
import vn.caunoi.meetings.Meeting;
import vn.caunoi.meetings.Meetings;
import vn.caunoi.program.DemoPart;
import vn.caunoi.web.Officer;

/**
 * The terms of office of invented cells, and the minutes of their past meetings, signed on the same
 * evening.
 */
@Component
@Order(1)
class DemoMinutes implements DemoPart {

    private static final LocalDate SINCE = LocalDate.of(2025, 3, 16);
    private static final CellStyle.Term TERM = new CellStyle.Term(2025, 2027);

    private final Cells cells;
    private final CellStyles styles;
    private final Meetings meetings;
    private final Signing signing;
    private final People people;

    DemoMinutes(Cells cells, CellStyles styles, Meetings meetings, Signing signing, People people) {
        this.cells = cells;
        this.styles = styles;
        this.meetings = meetings;
        this.signing = signing;
        this.people = people;
    }

    @Override
    public int floor() {
        return 9;
    }

    @Override
    public String what() {
        return "biên bản";
    }

    @Override
    @Transactional
    public void load(Progress progress) {
        for (Cell cell : cells.all()) {
            styles.begin(cell.unit(), SINCE, TERM);
            List<Meeting> held = held(cell);
            for (int each = 0; each < held.size(); each++) {
                sign(new Sitting(cell, held.get(each)));
                progress.at(each + 1L, held.size());
            }
        }
    }

    /** The earliest first, as minutes are numbered. */
    private List<Meeting> held(Cell cell) {
        return meetings.of(cell.unit()).reversed().stream().filter(Meeting::isClosed).toList();
    }

    private void sign(Sitting sitting) {
        Instant end = Objects.requireNonNull(sitting.meeting().closedAt());
        sign(sitting, Role.RECORDER, "phobithu", end.plus(Duration.ofMinutes(6)));
        sign(sitting, Role.CHAIR, "bithu", end.plus(Duration.ofMinutes(9)));
    }

    private void sign(Sitting sitting, Role role, String username, Instant at) {
        Officer officer = people.atWork(username).orElseThrow();
        signing.sign(sitting, role, officer, at)
                .ifPresent(
                        refusal -> {
                            throw new IllegalStateException(refusal);
                        });
    }
}

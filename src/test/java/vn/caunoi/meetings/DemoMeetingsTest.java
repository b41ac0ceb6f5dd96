package vn.caunoi.meetings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import vn.caunoi.MovableClock;
import vn.caunoi.RoomTest;
import vn.caunoi.cells.Approved;
import vn.caunoi.cells.Cells;
import vn.caunoi.cells.MemberStanding;
import vn.caunoi.units.UnitId;
import vn.caunoi.units.World;

/** The demonstration shows a year of closed meetings, one tonight and one to come. */
@RoomTest
@Import({Village.class, Approved.class, World.class})
class DemoMeetingsTest {

    @Autowired Village village;
    @Autowired Meetings meetings;
    @Autowired Seats seats;
    @Autowired Cells cells;
    @Autowired MovableClock clock;

    @Test
    void aCellHasMetForAYearAndMeetsTonight() {
        clock.set(Instant.parse("2026-11-26T08:00:00Z"));
        UnitId cell = village.cell("thôn Minh Họa");
        village.officials(cell, 20);
        village.member(cell, "Lê Dự Bị", MemberStanding.PROBATIONARY);
        new DemoMeetings(meetings, seats, cells, clock).load(cell, (_, _) -> {});
        List<Meeting> all = meetings.of(cell);
        assertThat(all).filteredOn(Meeting::isClosed).hasSize(12);
        assertThat(all)
                .filteredOn(meeting -> meeting.state() == MeetingState.CONVENED)
                .extracting(Meeting::day)
                .map(Object::toString)
                .containsExactly("2026-12-03", "2026-11-26");
        Meeting last = all.get(2);
        assertThat(last.day()).hasToString("2026-11-03");
        assertThat(last.result())
                .isEqualTo(new Closing(21, 21, 17, 4, 0, 9, 1, 1, 1, 2, 2, 91, false));
        assertThat(meetings.seats(last.id())).isEmpty();
        assertThat(meetings.course(last.id()).votes().getFirst().base().number()).isEqualTo(20);
    }
}

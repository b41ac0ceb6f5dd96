package vn.caunoi.resolutions.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.caunoi.MovableClock;
import vn.caunoi.ProgramTest;
import vn.caunoi.cells.Approved;
import vn.caunoi.cells.CellRoles;
import vn.caunoi.identity.Person;
import vn.caunoi.identity.Staff;
import vn.caunoi.meetings.Meeting;
import vn.caunoi.meetings.Meetings;
import vn.caunoi.meetings.Office;
import vn.caunoi.meetings.Village;
import vn.caunoi.resolutions.ResolutionRights;
import vn.caunoi.units.UnitId;
import vn.caunoi.units.UnitKind;
import vn.caunoi.units.World;

/** Months of cells are counted once and told to the levels above without telling of anybody. */
@ProgramTest
@Import({World.class, Approved.class, Village.class, Office.class, Staff.class})
class ReportsTest {

    private static final Instant NOW = Instant.parse("2026-11-26T03:00:00Z");
    private static final YearMonth OCTOBER = YearMonth.of(2026, 10);

    @Autowired World world;
    @Autowired Approved party;
    @Autowired Village village;
    @Autowired Office office;
    @Autowired Staff staff;
    @Autowired Meetings meetings;
    @Autowired MonthCount count;
    @Autowired HeldMeetings held;
    @Autowired Reports reports;
    @Autowired JdbcClient jdbc;
    @Autowired MovableClock clock;

    @BeforeEach
    void theRoomsAreOpen() {
        clock.set(NOW);
        party.open();
    }

    private record Communes(UnitId whole, UnitId large, UnitId small) {}

    private Communes aProvinceWithALargeASmallAndAMiddlingCommune() {
        UnitId province = world.committee(UnitKind.PARTY_PROVINCE, "Tỉnh ủy Mẫu", null);
        UnitId large = world.committee(UnitKind.PARTY_COMMUNE, "Đảng ủy Lớn", province);
        UnitId small = world.committee(UnitKind.PARTY_COMMUNE, "Đảng ủy Nhỏ", province);
        UnitId middling = world.committee(UnitKind.PARTY_COMMUNE, "Đảng ủy Vừa", province);
        cells(large, 9).forEach(cell -> met(cell, OCTOBER, 20, 17, 7));
        cells(middling, 6).forEach(cell -> met(cell, OCTOBER, 20, 18, 6));
        cells(small, 3).forEach(cell -> met(cell, OCTOBER, 20, 18, 6));
        return new Communes(province, large, small);
    }

    @Test
    void aCommuneOfFewCellsIsToldTogetherWithTheNextSmallest() {
        Communes communes = aProvinceWithALargeASmallAndAMiddlingCommune();
        UnitId large = communes.large();
        count.count(OCTOBER);
        Report report = reports.of(communes.whole(), ReportPeriod.month(OCTOBER));
        Sums whole = report.whole().of(Line.ATTENDANCE).orElseThrow();
        assertThat(whole.of(Measure.EXPECTED)).isEqualTo(18 * 20);
        assertThat(whole.of(Measure.ATTENDED)).isEqualTo(9 * 17 + 9 * 18);
        assertThat(whole.of(Measure.SPOKE)).isEqualTo(9 * 7 + 9 * 6);
        List<Told> parts = report.byPart(unit -> unit == large.value() ? "Lớn" : "khác");
        assertThat(parts).extracting(Told::name).containsExactly("Lớn", Report.REST);
        assertThat(parts.getLast().of(Line.MEETINGS).orElseThrow().of(Measure.CELLS)).isEqualTo(9);
        assertThat(reports.of(communes.small(), ReportPeriod.month(OCTOBER)).whole().isSilent())
                .isTrue();
        assertThat(reports.of(large, ReportPeriod.month(OCTOBER)).whole().isSilent()).isFalse();
        aYearIsTheSumOfItsMonths(large);
        aCountedMonthStands();
    }

    private void aYearIsTheSumOfItsMonths(UnitId large) {
        Report year = reports.of(large, ReportPeriod.year(2026));
        assertThat(year.months()).containsExactly(OCTOBER);
        assertThat(year.whole().lines())
                .isEqualTo(reports.of(large, ReportPeriod.month(OCTOBER)).whole().lines());
    }

    private void aCountedMonthStands() {
        assertThatThrownBy(() -> count.count(OCTOBER)).isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> jdbc.sql("update resolutions.month_of_unit set held = 0").update())
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void aCellThatDoesNotMeetIsMissedAndOneThatHasNotBegunIsNot() {
        YearMonth august = YearMonth.of(2026, 8);
        UnitId commune = world.committee(UnitKind.PARTY_COMMUNE, "Đảng ủy Xa", null);
        List<UnitId> cells = cells(commune, 7);
        cells.subList(0, 6).forEach(cell -> met(cell, august, 20, 17, 7));
        met(cells.get(6), august.plusMonths(1), 20, 17, 7);
        cells.subList(1, 6).forEach(cell -> met(cell, august.plusMonths(1), 20, 17, 7));
        count.count(august);
        count.count(august.plusMonths(1));
        assertThat(meetings(commune, august)).containsExactly(6L, 6L);
        assertThat(meetings(commune, august.plusMonths(1))).containsExactly(7L, 6L);
    }

    private List<Long> meetings(UnitId commune, YearMonth month) {
        Sums sums =
                reports.of(commune, ReportPeriod.month(month))
                        .whole()
                        .of(Line.MEETINGS)
                        .orElseThrow();
        return List.of(sums.of(Measure.CELLS), sums.of(Measure.HELD));
    }

    @Test
    void aTaskWithoutADayIsDueAMonthLater() {
        YearMonth february = YearMonth.of(2026, 2);
        UnitId commune = world.committee(UnitKind.PARTY_COMMUNE, "Đảng ủy Việc", null);
        List<UnitId> cells = cells(commune, 6);
        cells.forEach(cell -> met(cell, february, 20, 17, 7));
        gave(cells.get(0), "2026-01-03", "2026-02-03");
        gave(cells.get(1), "2026-01-03", "2026-02-04");
        gave(cells.get(2), "2026-02-03", "2026-02-04");
        count.count(february);
        Sums tasks =
                reports.of(commune, ReportPeriod.month(february))
                        .whole()
                        .of(Line.TASKS)
                        .orElseThrow();
        assertThat(tasks.of(Measure.TASKS_DUE)).isEqualTo(2);
        assertThat(tasks.of(Measure.TASKS_IN_TIME)).isEqualTo(1);
    }

    private void gave(UnitId cell, String day, String done) {
        jdbc.sql(
                        """
                        insert into resolutions.task
                          (cell, meeting, act, what, given_on, state, settled_on)
                        values (:cell, :meeting, gen_random_uuid(), 'Việc kỳ sau',
                          cast(:day as date), 'DONE', cast(:done as date))
                        """)
                .param("cell", cell.value())
                .param("meeting", village.meeting(cell).id().value())
                .param("day", day)
                .param("done", done)
                .update();
    }

    @Test
    void monthsAreDueWhenLatecomersHaveHadTheirTime() {
        UnitId commune = world.committee(UnitKind.PARTY_COMMUNE, "Đảng ủy Sau", null);
        YearMonth may = YearMonth.of(2026, 5);
        met(cells(commune, 1).getFirst(), may, 20, 17, 7);
        clock.set(Instant.parse("2026-06-10T03:00:00Z"));
        assertThat(count.due()).doesNotContain(may);
        clock.set(Instant.parse("2026-06-11T03:00:00Z"));
        assertThat(count.due()).contains(may);
    }

    @Test
    void aClosedMeetingLeavesItsFiguresAndNobodyInThem() {
        UnitId cell = village.cell("Chi bộ đã họp");
        village.officials(cell, 7);
        Meeting meeting = village.meeting(cell);
        clock.set(meeting.startsAt());
        meetings.seat(meeting.id());
        meetings.close(meeting.id());
        List<Integer> figures =
                jdbc.sql(
                                """
                                select members, expected, attended from resolutions.held
                                where meeting = :meeting
                                """)
                        .param("meeting", meeting.id().value())
                        .query((row, _) -> List.of(row.getInt(1), row.getInt(2), row.getInt(3)))
                        .single();
        assertThat(figures).containsExactly(7, 7, 0);
    }

    @Test
    void levelsAboveReadReportsAndMembersDoNot() throws Exception {
        UnitId commune = world.committee(UnitKind.PARTY_COMMUNE, "Đảng ủy Trang", null);
        UnitId cell = cells(commune, 1).getFirst();
        Person overseer = staff.hire("captren", ResolutionRights.OVERSEER.code(), commune);
        Person follower = staff.hire("theodoi", CellRoles.FOLLOWER.code(), cell);
        Person member = staff.hire("dangvien", CellRoles.MEMBER.code(), cell);
        String report = ReportAddress.report(commune);
        office.sees(overseer, report).andExpect(status().isOk());
        office.sees(overseer, report + "/bang.xlsx?ky=2026-10").andExpect(status().isOk());
        office.sees(overseer, ReportAddress.ALL).andExpect(status().isOk());
        office.sees(follower, ReportAddress.report(cell)).andExpect(status().isOk());
        office.sees(follower, report).andExpect(status().isForbidden());
        office.sees(member, ReportAddress.report(cell)).andExpect(status().isForbidden());
        office.sees(member, ReportAddress.following(cell)).andExpect(status().isForbidden());
    }

    @Test
    void aNoteIsAboutTheMeetingAndNotAboutAMember() throws Exception {
        UnitId cell = village.cell("Chi bộ được theo dõi");
        village.officials(cell, 3);
        Meeting meeting = village.meeting(cell);
        clock.set(meeting.startsAt());
        meetings.seat(meeting.id());
        meetings.close(meeting.id());
        Person follower = office.outsider(cell, CellRoles.FOLLOWER.code());
        String page = ReportAddress.following(cell);
        String number = Long.toString(meeting.id().value());
        String named = "Đảng viên số 2 nói dài.";
        assertThat(sent(follower, page, number, named)).isEqualTo(422);
        assertThat(sent(follower, page, number, "")).isEqualTo(422);
        assertThat(sent(follower, page, "999999999", "Họp đúng giờ.")).isEqualTo(422);
        assertThat(sent(follower, page, number, "Họp đúng giờ, bàn đúng việc.")).isEqualTo(303);
        Person member = office.member(cell, CellRoles.MEMBER.code());
        assertThat(
                        office.sees(member, ReportAddress.notes(cell))
                                .andReturn()
                                .getResponse()
                                .getContentAsString())
                .contains("Họp đúng giờ, bàn đúng việc.");
        assertThat(office.sees(follower, page).andReturn().getResponse().getContentAsString())
                .contains("chưa có biên bản");
    }

    private int sent(Person who, String page, String meeting, String note) throws Exception {
        return office.sends(who, page, "cuoc-hop", meeting, "nhan-xet", note)
                .andReturn()
                .getResponse()
                .getStatus();
    }

    private List<UnitId> cells(UnitId above, int number) {
        var cells = new ArrayList<UnitId>();
        for (int each = 0; each < number; each++) {
            cells.add(world.cell("số %d-%d".formatted(above.value(), each), above));
        }
        return cells;
    }

    private void met(UnitId cell, YearMonth month, int expected, int attended, int spoke) {
        LocalDate day = month.atDay(3);
        jdbc.sql(
                        """
                        insert into resolutions.held
                          (cell, day, kind, members, expected, attended, present, absent_excused,
                           absent_unexcused, speakers, questions, answered, tasks, votes, passed,
                           minutes, gave_up)
                        values (:cell, :day, 'thuong-ky', :expected, :expected, :attended,
                          :attended, :expected - :attended, 0, :spoke, 0, 0, 0, 0, 0, 90, false)
                        """)
                .param("cell", cell.value())
                .param("day", day)
                .param("expected", expected)
                .param("attended", attended)
                .param("spoke", spoke)
                .update();
        held.countFrom(cell, day);
    }
}

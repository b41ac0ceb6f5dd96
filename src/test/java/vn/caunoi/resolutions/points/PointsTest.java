package vn.caunoi.resolutions.points;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.caunoi.MovableClock;
import vn.caunoi.NuChecker;
import vn.caunoi.ProgramTest;
import vn.caunoi.cells.Approved;
import vn.caunoi.cells.Cells;
import vn.caunoi.identity.Person;
import vn.caunoi.identity.Staff;
import vn.caunoi.meetings.Act;
import vn.caunoi.meetings.Deed;
import vn.caunoi.meetings.Item;
import vn.caunoi.meetings.ItemKind;
import vn.caunoi.meetings.Matter;
import vn.caunoi.meetings.Meeting;
import vn.caunoi.meetings.MeetingKind;
import vn.caunoi.meetings.Meetings;
import vn.caunoi.meetings.Method;
import vn.caunoi.meetings.NewItem;
import vn.caunoi.meetings.Office;
import vn.caunoi.meetings.Village;
import vn.caunoi.resolutions.ResolutionRights;
import vn.caunoi.units.UnitId;
import vn.caunoi.units.World;

/**
 * A cell of ten meets on 3 November and on 3 December 2026; nine come, four of them speak. It is 10
 * December.
 */
@ProgramTest
@Import({Village.class, Office.class, Approved.class, World.class, Staff.class})
class PointsTest {

    private static final Instant NOVEMBER = Instant.parse("2026-11-03T12:30:00Z");
    private static final Instant DECEMBER = Instant.parse("2026-12-03T12:30:00Z");

    private static int number;

    @Autowired Village village;
    @Autowired Office office;
    @Autowired Meetings meetings;
    @Autowired Cells cells;
    @Autowired Sheets sheets;
    @Autowired Forms forms;
    @Autowired Years years;
    @Autowired DemoPoints demo;
    @Autowired JdbcClient jdbc;
    @Autowired MovableClock clock;

    private UnitId cell;
    private Person secretary;
    private Person member;
    private Person follower;
    private Person above;

    @BeforeEach
    void aCellOfTen() {
        clock.set(Instant.parse("2026-12-10T02:00:00Z"));
        cell = village.cell("thôn Chấm Điểm %d".formatted(++number));
        secretary = office.member(cell, "bi-thu-chi-bo");
        member = office.member(cell, "dang-vien");
        follower = office.outsider(cell, "theo-doi-chi-bo");
        above = office.outsider(cell, ResolutionRights.OVERSEER.code());
        village.officials(cell, 8);
    }

    @Test
    void eachStepKeepsItsColumnAndTheLevelAboveDecidesWithAReason() throws Exception {
        held(MeetingKind.REGULAR, NOVEMBER);
        Meeting meeting = held(MeetingKind.REGULAR, DECEMBER);
        String sheet = PointsAddress.of(cell, meeting.id());
        office.sends(follower, sheet + "/theo-doi", points(meeting, 1))
                .andExpect(status().isSeeOther());
        office.sees(secretary, sheet + "/chi-bo").andExpect(status().isConflict());
        office.sends(secretary, sheet + "/chi-uy", points(meeting, 0))
                .andExpect(status().isSeeOther());
        office.sees(above, sheet + "/cap-tren").andExpect(status().isConflict());
        office.sends(secretary, sheet + "/chi-bo", points(meeting, 0))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Hãy chọn lần biểu quyết")));
        office.sends(
                        secretary,
                        sheet + "/chi-bo",
                        with(points(meeting, 0), "bieu-quyet", vote(meeting)))
                .andExpect(status().isSeeOther());
        office.sends(above, sheet + "/cap-tren", points(meeting, 2))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Hãy ghi lý do của quyết định.")));
        office.sends(
                        above,
                        sheet + "/cap-tren",
                        with(points(meeting, 2), "ly-do", "Chủ trì kết luận chưa rõ."))
                .andExpect(status().isSeeOther());
        office.sees(member, sheet)
                .andExpect(content().string(containsString("Chủ trì kết luận chưa rõ.")))
                .andExpect(content().string(containsString("Thông qua nghị quyết: 9/10")))
                .andExpect(
                        content()
                                .string(
                                        containsString(
                                                "Chi ủy, “Đủ và đúng các bước”: 5 điểm so với Theo"
                                                        + " dõi (+1).")))
                .andExpect(content().string(containsString("3 (−2)")));
        office.sends(secretary, sheet + "/chi-uy", points(meeting, 0))
                .andExpect(status().isConflict());
        assertThat(years.of(cells.at(cell).orElseThrow(), 2026).decided()).isEqualTo(1);
    }

    @Test
    void whoScoredAMeetingDoesNotDecideAboutIt() throws Exception {
        held(MeetingKind.REGULAR, NOVEMBER);
        Meeting meeting = held(MeetingKind.REGULAR, DECEMBER);
        String sheet = PointsAddress.of(cell, meeting.id());
        Person another = office.outsider(cell, "theo-doi-chi-bo");
        String[] decision = with(points(meeting, 0), "ly-do", "Đúng thực tế.");
        office.sends(follower, sheet + "/theo-doi", points(meeting, 0));
        office.sends(secretary, sheet + "/chi-uy", points(meeting, 0));
        office.sends(
                secretary,
                sheet + "/chi-bo",
                with(points(meeting, 0), "bieu-quyet", vote(meeting)));
        office.sees(follower, sheet)
                .andExpect(content().string(containsString("một người khác ở cấp trên")));
        office.sees(follower, sheet + "/cap-tren").andExpect(status().isConflict());
        office.sends(follower, sheet + "/cap-tren", decision).andExpect(status().isConflict());
        office.sees(above, sheet + "/theo-doi").andExpect(status().isForbidden());
        assertThat(sheets.at(cell.value(), meeting.id().value()).isDecided()).isFalse();
        office.sees(above, "/ban-lam-viec").andExpect(content().string(containsString(sheet)));
        office.sees(follower, "/ban-lam-viec")
                .andExpect(content().string(not(containsString(sheet))));
        office.sends(another, sheet + "/cap-tren", decision).andExpect(status().isSeeOther());
        office.sends(another, sheet + "/cap-tren", decision).andExpect(status().isSeeOther());
        office.sees(above, "/ban-lam-viec").andExpect(content().string(not(containsString(sheet))));
    }

    @Test
    void factsFillTheirCriteriaAndJudgedOnesBeginEmpty() throws Exception {
        forms.choose(cell, forms.all().getLast());
        held(MeetingKind.REGULAR, NOVEMBER);
        Meeting meeting = held(MeetingKind.REGULAR, DECEMBER);
        String page = body(follower, PointsAddress.of(cell, meeting.id()) + "/theo-doi");
        assertThat(page)
                .contains("Họp đủ thời lượng quy định: 5/5 điểm")
                .contains("Họp 100 phút; quy định ít nhất 90 phút")
                .contains("Có mặt từ 90% số đảng viên phải dự: 3/3 điểm")
                .contains("Có mặt 9/10 đồng chí phải dự, đạt 90%.")
                .contains("Không ai vắng không có lý do: 0/2 điểm")
                .contains("Tỷ lệ đảng viên dự họp có phát biểu: 4/5 điểm")
                .contains("4/9 đồng chí có mặt đã phát biểu, đạt 44,4%.")
                .contains("Tài liệu đăng Sổ tay đảng viên điện tử đúng hạn: 2/2 điểm")
                .contains("Kết quả kỳ trước đăng Sổ tay đảng viên điện tử đúng hạn: 0/1 điểm")
                .contains("Tỷ lệ nhiệm vụ đến hạn đã hoàn thành: 10/30 điểm")
                .contains("0/1 nhiệm vụ đến hạn từ kỳ trước đến kỳ này đã hoàn thành")
                .contains("Nghị quyết được biểu quyết thông qua: 2/2 điểm")
                .contains("name=\"diem-trinh-tu\" type=\"text\" value=\"\"")
                .contains("name=\"diem-chu-tri\" type=\"text\" value=\"\"")
                .doesNotContain("diem-thoi-luong");
        assertThat(NuChecker.complaints(page)).isEmpty();
    }

    @Test
    void theTaskOfTheMeetingBeforeCountsWhenItIsDoneByThisOne() {
        forms.choose(cell, forms.all().getLast());
        Meeting before = held(MeetingKind.REGULAR, NOVEMBER);
        Meeting meeting = held(MeetingKind.REGULAR, DECEMBER);
        assertThat(tasks(meeting)).isEqualTo(10);
        settle(before, "2026-12-04");
        assertThat(tasks(meeting)).isEqualTo(10);
        settle(before, "2026-12-03");
        assertThat(tasks(meeting)).isEqualTo(30);
    }

    @Test
    void whatIsTypedWrongIsSaidAllAtOnceAndStays() throws Exception {
        Meeting meeting = held(MeetingKind.REGULAR, DECEMBER);
        String path = PointsAddress.of(cell, meeting.id()) + "/theo-doi";
        office.sends(
                        follower,
                        path,
                        "diem-trinh-tu",
                        "6",
                        "diem-noi-dung",
                        "mười",
                        "diem-y-kien",
                        "4")
                .andExpect(status().isUnprocessableContent())
                .andExpect(
                        content()
                                .string(
                                        containsString(
                                                "Đủ và đúng các bước: hãy ghi một số nguyên từ 0"
                                                        + " đến 5.")))
                .andExpect(
                        content()
                                .string(
                                        containsString(
                                                "thảo luận dân chủ: hãy ghi một số nguyên từ 0 đến"
                                                        + " 20.")))
                .andExpect(content().string(containsString("value=\"mười\"")))
                .andExpect(content().string(containsString("value=\"4\"")));
        assertThat(sheets.at(cell.value(), meeting.id().value()).columns()).isEmpty();
    }

    @Test
    void onlyAMonthWithAThematicMeetingIsScoredForIt() throws Exception {
        Meeting november = held(MeetingKind.REGULAR, NOVEMBER);
        Meeting december = held(MeetingKind.REGULAR, DECEMBER);
        meetings.plan(
                cell,
                MeetingKind.THEMATIC,
                "Nước sạch",
                Instant.parse("2026-12-20T12:30:00Z"),
                60,
                "Nhà văn hóa");
        String thematic = "name=\"diem-chuyen-de\"";
        office.sees(follower, PointsAddress.of(cell, november.id()) + "/theo-doi")
                .andExpect(content().string(not(containsString(thematic))));
        office.sees(follower, PointsAddress.of(cell, december.id()) + "/theo-doi")
                .andExpect(content().string(containsString(thematic)));
    }

    @Test
    void aMeetingThatSomebodyHasBegunToScoreKeepsItsForm() throws Exception {
        Meeting meeting = held(MeetingKind.REGULAR, DECEMBER);
        String sheet = PointsAddress.of(cell, meeting.id());
        office.sends(follower, sheet + "/theo-doi", points(meeting, 0))
                .andExpect(status().isSeeOther());
        office.sends(secretary, PointsAddress.of(cell), "mau", "phuong")
                .andExpect(status().isSeeOther());
        office.sends(secretary, PointsAddress.of(cell), "mau", "x")
                .andExpect(status().isBadRequest());
        assertThat(forms.of(cell)).isEqualTo("phuong");
        office.sees(member, sheet)
                .andExpect(content().string(containsString("Khung điểm toàn quốc")));
    }

    @Test
    void eachStepIsForThoseWhoseStepItIsAndAnotherCellSeesNothing() throws Exception {
        Meeting meeting = held(MeetingKind.REGULAR, DECEMBER);
        String sheet = PointsAddress.of(cell, meeting.id());
        for (String step : List.of("/theo-doi", "/chi-uy", "/chi-bo", "/cap-tren")) {
            office.sees(member, sheet + step).andExpect(status().isForbidden());
        }
        for (String step : List.of("/theo-doi", "/cap-tren")) {
            office.sends(secretary, sheet + step).andExpect(status().isForbidden());
        }
        for (String step : List.of("/chi-uy", "/chi-bo")) {
            office.sends(follower, sheet + step).andExpect(status().isForbidden());
        }
        office.sees(follower, PointsAddress.practices(cell)).andExpect(status().isForbidden());
        office.sees(above, PointsAddress.practices(cell)).andExpect(status().isForbidden());
        office.sees(above, PointsAddress.of(cell)).andExpect(status().isOk());
        office.sees(member, PointsAddress.practices(cell)).andExpect(status().isOk());
        UnitId other = village.cell("thôn Bên Cạnh %d".formatted(number));
        Person stranger = office.member(other, "bi-thu-chi-bo");
        office.sees(stranger, PointsAddress.of(cell)).andExpect(status().isForbidden());
        office.sees(stranger, sheet).andExpect(status().isForbidden());
        office.sees(stranger, PointsAddress.of(other, meeting.id()))
                .andExpect(status().isNotFound());
    }

    @Test
    void aPracticeSetsAsManyMeetingsBeforeAsAfterSideBySide() throws Exception {
        held(MeetingKind.REGULAR, NOVEMBER);
        held(MeetingKind.REGULAR, DECEMBER);
        String path = PointsAddress.practices(cell);
        office.sends(secretary, path, "cach-lam", "", "tu-ngay", "31/02/2026")
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Hãy ghi cách làm mới.")))
                .andExpect(content().string(containsString("31/02/2026")));
        office.sends(secretary, path, "cach-lam", "Viết trước khi bàn", "tu-ngay", "01/12/2026")
                .andExpect(status().isSeeOther());
        String page = body(member, path);
        assertThat(page)
                .contains("Viết trước khi bàn")
                .contains("<td class=\"number\">9/10 (90%)</td>")
                .contains("<td class=\"number\">4/9 (44,4%)</td>")
                .contains("<td class=\"number\">100, mỗi kỳ 100</td>");
        assertThat(NuChecker.complaints(page)).isEmpty();
    }

    @Test
    void theDemonstrationShowsAYearOfPoints() throws Exception {
        for (int month = 1; month <= 11; month++) {
            held(
                    month % 3 == 1 ? MeetingKind.COMBINED : MeetingKind.REGULAR,
                    Instant.parse("2026-%02d-03T12:30:00Z".formatted(month)));
        }
        demo.load(cells.at(cell).orElseThrow(), (_, _) -> {});
        Years.Year year = years.of(cells.at(cell).orElseThrow(), 2026);
        assertThat(year.decided()).isEqualTo(9);
        assertThat(year.grade()).isPresent();
        String page = body(member, PointsAddress.of(cell));
        assertThat(page)
                .contains("Xếp loại năm")
                .contains("Tháng không có sinh hoạt thường kỳ: 0;")
                .contains("Quý không có sinh hoạt chuyên đề: 0;")
                .contains("Đề xuất của phần mềm.");
        assertThat(NuChecker.complaints(page)).isEmpty();
        Meeting last = meetings.of(cell).getFirst();
        String sheet = body(follower, PointsAddress.of(cell, last.id()));
        assertThat(sheet).contains("Chi bộ chưa biểu quyết điểm.");
        assertThat(NuChecker.complaints(sheet)).isEmpty();
    }

    @Test
    void noTableOfPointsKnowsAPerson() {
        List<String> columns =
                jdbc.sql(
                                """
                                select column_name from information_schema.columns
                                where table_schema = 'resolutions'
                                  and (table_name like 'score%' or table_name = 'practice')
                                """)
                        .query((row, _) -> row.getString(1))
                        .list();
        assertThat(columns)
                .contains("points", "reason", "since")
                .noneMatch(
                        name ->
                                name.matches(
                                        "(.*_)?(member|person|seat|author|officer|account|by|who"
                                                + "|session|name_of)"));
    }

    private int tasks(Meeting meeting) {
        Sheet sheet = sheets.at(cell.value(), meeting.id().value());
        return sheet.criteria().stream()
                .filter(one -> one.code().equals("ket-qua"))
                .findFirst()
                .flatMap(one -> one.counted(sheet.facts()))
                .orElseThrow();
    }

    private void settle(Meeting givenAt, String day) {
        jdbc.sql(
                        """
                        update resolutions.task
                        set state = 'DONE', settled_on = cast(:day as date), evidence = 'Đã dán.'
                        where meeting = :meeting
                        """)
                .param("day", day)
                .param("meeting", givenAt.id().value())
                .update();
    }

    /** All points that people must give, so many fewer for the steps of the meeting. */
    private String[] points(Meeting meeting, int fewer) {
        var fields = new ArrayList<String>();
        for (Criterion criterion : sheets.at(cell.value(), meeting.id().value()).open()) {
            fields.add("diem-" + criterion.code());
            fields.add(
                    Integer.toString(
                            criterion.points()
                                    - (criterion.code().equals("trinh-tu") ? fewer : 0)));
        }
        return fields.toArray(String[]::new);
    }

    private static String[] with(String[] fields, String name, String value) {
        var all = new ArrayList<>(List.of(fields));
        all.add(name);
        all.add(value);
        return all.toArray(String[]::new);
    }

    private String vote(Meeting meeting) {
        return meetings.course(meeting.id()).votes().getFirst().id().toString();
    }

    private String body(Person person, String path) throws Exception {
        return office.sees(person, path)
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }

    /** A meeting of 100 minutes: one is absent without a reason, four speak, a task is given. */
    private Meeting held(MeetingKind kind, Instant at) {
        Meeting meeting = meetings.plan(cell, kind, "", at, 90, "Nhà văn hóa thôn");
        meetings.agenda(
                meeting.id(), List.of(NewItem.of("Làm gì?", ItemKind.DISCUSSION, "Bí thư", 90)));
        meetings.papersPosted(meeting.id(), at.minus(1, ChronoUnit.DAYS));
        meetings.seat(meeting.id());
        Item item = meetings.agenda(meeting.id()).getFirst();
        List<Integer> seats = meetings.seats(meeting.id()).keySet().stream().sorted().toList();
        var acts = new ArrayList<Act>();
        acts.add(act(at, new Deed.Opened()));
        for (int seat : seats.subList(1, seats.size())) {
            acts.add(act(at.plusSeconds(seat), new Deed.Came(seat, false)));
        }
        acts.add(act(at.plusSeconds(60), new Deed.Missed(seats.getFirst(), false, "")));
        acts.add(act(at.plusSeconds(61), new Deed.ItemBegun(item.id())));
        for (int seat : seats.subList(1, 5)) {
            acts.add(act(at.plusSeconds(100L + seat), new Deed.BeganSpeaking(item.id(), seat)));
        }
        UUID vote = UUID.randomUUID();
        acts.add(
                act(
                        at.plusSeconds(5_000),
                        new Deed.VoteCalled(
                                vote,
                                item.id(),
                                Matter.RESOLUTION,
                                Method.HANDS,
                                "Thông qua nghị quyết")));
        acts.add(act(at.plusSeconds(5_001), new Deed.Tallied(vote, 9, 0, 0, 0, 0)));
        acts.add(act(at.plusSeconds(5_002), new Deed.VoteEnded(vote)));
        acts.add(
                act(
                        at.plusSeconds(5_003),
                        new Deed.Tasked(
                                UUID.randomUUID(),
                                item.id(),
                                "Dán dự toán",
                                "Trưởng thôn",
                                null,
                                "kỳ sau")));
        acts.add(act(at.plusSeconds(5_004), new Deed.ItemEnded(item.id(), false)));
        acts.add(act(at.plusSeconds(6_000), new Deed.Closed()));
        assertThat(meetings.record(meeting.id(), acts).refused()).isEmpty();
        return meetings.at(cell, meeting.id()).orElseThrow();
    }

    private static Act act(Instant at, Deed deed) {
        return new Act(UUID.randomUUID(), at, deed);
    }
}

package vn.caunoi.resolutions.bridge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import vn.caunoi.MovableClock;
import vn.caunoi.NuChecker;
import vn.caunoi.ProgramTest;
import vn.caunoi.cells.Approved;
import vn.caunoi.cells.Cell;
import vn.caunoi.cells.Cells;
import vn.caunoi.identity.Person;
import vn.caunoi.identity.Staff;
import vn.caunoi.meetings.AgendaSource;
import vn.caunoi.meetings.Item;
import vn.caunoi.meetings.Meeting;
import vn.caunoi.meetings.Meetings;
import vn.caunoi.meetings.Office;
import vn.caunoi.meetings.Village;
import vn.caunoi.units.Site;
import vn.caunoi.units.Sites;
import vn.caunoi.units.UnitId;
import vn.caunoi.units.World;
import vn.caunoi.web.ChangeListener;

/**
 * A cell that serves a commune whose copies are late, on Monday 23/11/2026; another cell serves
 * nobody.
 */
@ProgramTest
@Import({Village.class, Office.class, Approved.class, World.class, Staff.class})
class BridgeTest {

    private static final String COPIES = "thong-ke:2.000815";
    private static final String BIRTHS = "thong-ke:linh-vuc:Hộ tịch";

    private static int worlds;
    private static long dossiers;

    @Autowired Village village;
    @Autowired Office office;
    @Autowired Approved party;
    @Autowired Meetings meetings;
    @Autowired Cells cells;
    @Autowired World world;
    @Autowired Sites sites;
    @Autowired WeeklyRound round;
    @Autowired PromiseRound promiseRound;
    @Autowired SuggestedItems items;
    @Autowired JdbcClient jdbc;
    @Autowired MockMvc mvc;
    @Autowired MovableClock clock;
    @Autowired List<ChangeListener> listeners;

    private String host = "";
    private Site site;
    private UnitId cell;
    private UnitId other;
    private Person secretary;
    private Person deputy;
    private Person member;

    @BeforeEach
    void aCommuneWhoseCopiesAreLate() {
        clock.set(Instant.parse("2026-11-23T02:00:00Z"));
        jdbc.sql("delete from dossiers.standing").update();
        jdbc.sql("delete from resolutions.suggestion").update();
        jdbc.sql("delete from resolutions.promise").update();
        jdbc.sql("update resolutions.task set published = false").update();
        listeners.forEach(ChangeListener::changedEverywhere);
        host = "xa-cau-noi-%d.localhost".formatted(++worlds);
        site = sites.at(world.site(host));
        cell = village.cell("Chi bộ thôn Gợi Ý %d".formatted(worlds));
        other = village.cell("Chi bộ thôn Khác %d".formatted(worlds));
        jdbc.sql("update cells.cell set serves = :unit where unit = :cell")
                .param("unit", site.unit().value())
                .param("cell", cell.value())
                .update();
        secretary = office.member(cell, "bi-thu-chi-bo");
        deputy = office.member(cell, "pho-bi-thu-chi-bo");
        member = office.member(cell, "dang-vien");
        finished("2.000815", "Chứng thực", 12, true);
        finished("2.000815", "Chứng thực", 68, false);
        finished("2.000884", "Chứng thực", 40, false);
        for (long dossier : finished("1.001193", "Hộ tịch", 8, true)) {
            held(dossier, 7);
        }
        for (long dossier : finished("1.000894", "Hộ tịch", 20, false)) {
            held(dossier, 8);
        }
    }

    @Test
    void eachWeekLateProceduresAreSuggestedToTheCellsOfTheUnit() {
        assertThat(round.run()).isEqualTo(2);
        assertThat(items.suggestions(at(cell)))
                .extracting(AgendaSource.Suggestion::source)
                .containsExactly(COPIES, BIRTHS);
        assertThat(items.suggestions(at(cell)).getFirst().why())
                .isEqualTo("12 trên 80 hồ sơ xong trễ hạn (15,0%), từ 26/10/2026 đến 22/11/2026.");
        assertThat(items.suggestions(at(other))).isEmpty();
    }

    @Test
    void aRoundIsMadeOnceAWeekEvenIfMondayWasMissed() {
        clock.set(Instant.parse("2026-11-25T02:00:00Z"));
        round.runOnceAWeek();
        assertThat(last()).isEqualTo(LocalDate.of(2026, 11, 24));
        clock.set(Instant.parse("2026-11-29T02:00:00Z"));
        round.runOnceAWeek();
        assertThat(last()).isEqualTo(LocalDate.of(2026, 11, 24));
        clock.set(Instant.parse("2026-11-30T02:00:00Z"));
        round.runOnceAWeek();
        assertThat(last()).isEqualTo(LocalDate.of(2026, 11, 29));
    }

    @Test
    void theCommitteeSeesFiguresMonthsAndNoName() throws Exception {
        round.run();
        String page =
                office.sees(secretary, home())
                        .andExpect(status().isOk())
                        .andExpect(content().string(containsString("12 trên 80 hồ sơ")))
                        .andExpect(content().string(containsString("8 trên 28 hồ sơ")))
                        .andExpect(content().string(containsString("<th scope=\"row\">11/2026")))
                        .andExpect(content().string(containsString("Chi bộ chưa bàn nội dung này")))
                        .andReturn()
                        .getResponse()
                        .getContentAsString(StandardCharsets.UTF_8);
        assertThat(NuChecker.complaints(page)).isEmpty();
        office.sees(member, home()).andExpect(status().isForbidden());
        office.sees(office.member(other, "bi-thu-chi-bo"), home())
                .andExpect(status().isForbidden());
    }

    @Test
    void whatIsTakenStandsOnTheNextAgendaWithItsSource() throws Exception {
        Meeting meeting = village.meeting(cell);
        round.run();
        reply(COPIES, 1, "nhan").andExpect(status().isSeeOther());
        assertThat(meetings.agenda(meeting.id())).extracting(Item::source).contains(COPIES);
        assertThat(items.suggestions(at(cell)))
                .extracting(AgendaSource.Suggestion::source)
                .containsExactly(BIRTHS);
        office.sees(secretary, home())
                .andExpect(content().string(containsString("Có trong chương trình cuộc họp tới")));
        reply(COPIES, 1, "nhan").andExpect(status().isConflict());
        assertThat(journalled("gợi-ý.nhận")).contains(COPIES).doesNotContain("Chứng thực");
    }

    @Test
    void takenWithoutAMeetingItWaitsForTheNextAgenda() throws Exception {
        round.run();
        reply(COPIES, 1, "nhan").andExpect(status().isSeeOther());
        assertThat(items.suggestions(at(cell)))
                .extracting(AgendaSource.Suggestion::source)
                .contains(COPIES);
        office.sees(secretary, home() + "?da-ghi=nhan")
                .andExpect(content().string(containsString("chờ cuộc họp được lập tiếp theo")));
    }

    @Test
    void whatIsDeclinedNeedsAReasonAndRestsForAWhile() throws Exception {
        round.run();
        reply(COPIES, 1, "khong")
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Hãy ghi lý do")));
        reply(COPIES, 1, "khong", "ly-do-1", "Đã bàn ở cuộc họp giao ban")
                .andExpect(status().isSeeOther());
        assertThat(items.suggestions(at(cell)))
                .extracting(AgendaSource.Suggestion::source)
                .containsExactly(BIRTHS);
        clock.set(Instant.parse("2027-02-22T02:00:00Z"));
        assertThat(items.suggestions(at(cell)))
                .extracting(AgendaSource.Suggestion::source)
                .contains(COPIES);
        office.sees(secretary, home())
                .andExpect(content().string(containsString("Khi ấy 15,0% trễ hạn (12 trên 80)")));
    }

    @Test
    void whatNoMeetingHasDealtWithIsAnsweredAnotherWay() throws Exception {
        round.run();
        reply(COPIES, 1, "khong", "ly-do-1", "Bấm nhầm").andExpect(status().isSeeOther());
        reply(BIRTHS, 2, "nhan").andExpect(status().isSeeOther());
        office.sees(secretary, home()).andExpect(content().string(containsString("Trả lời lại")));
        Meeting meeting = village.meeting(cell);
        reply(COPIES, 1, "nhan").andExpect(status().isSeeOther());
        reply(BIRTHS, 2, "gop", "gop-2", COPIES).andExpect(status().isSeeOther());
        assertThat(meetings.agenda(meeting.id()))
                .extracting(Item::source)
                .contains(COPIES)
                .doesNotContain(BIRTHS);
        reply(COPIES, 1, "khong", "ly-do-1", "Thôi").andExpect(status().isConflict());
    }

    @Test
    void whatIsMergedIsNamedWhereTheOtherIsOffered() throws Exception {
        round.run();
        reply(BIRTHS, 2, "gop")
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Hãy chọn nội dung để gộp vào")));
        reply(BIRTHS, 2, "gop", "gop-2", COPIES).andExpect(status().isSeeOther());
        assertThat(items.suggestions(at(cell))).hasSize(1);
        assertThat(items.suggestions(at(cell)).getFirst().why())
                .endsWith("Bàn cùng: hồ sơ lĩnh vực Hộ tịch.");
        reply(COPIES, 1, "gop", "gop-1", BIRTHS).andExpect(status().isUnprocessableContent());
    }

    @Test
    void anExtractIsLookedThroughAndSentByASecondPerson() throws Exception {
        Meeting meeting = village.meeting(cell);
        resolution(meeting, "Sửa mái nhà văn hóa trước 30/11.", true);
        resolution(meeting, "Giao Nguyễn Văn Kín việc nội bộ.", false);
        String page = "/nghi-quyet/%d/%d/trich".formatted(cell.value(), meeting.id().value());
        String shown =
                office.sees(secretary, page)
                        .andExpect(content().string(containsString("Sửa mái nhà văn hóa")))
                        .andExpect(content().string(not(containsString("Kín"))))
                        .andReturn()
                        .getResponse()
                        .getContentAsString(StandardCharsets.UTF_8);
        assertThat(NuChecker.complaints(shown)).isEmpty();
        office.sends(
                        secretary,
                        page,
                        "tieu-de",
                        "Thôn sửa mái",
                        "doan-1",
                        "Giao %s, gọi 0912 345 678.".formatted(member.name()))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("có tên người")))
                .andExpect(content().string(containsString("có số điện thoại")));
        office.sends(secretary, page, "tieu-de", "Thôn sửa mái", "doan-1", "Sửa mái trước 30/11.")
                .andExpect(status().isSeeOther());
        office.sends(secretary, page + "/gui")
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("người khác trong chi ủy")));
        office.sends(deputy, page + "/gui").andExpect(status().isSeeOther());
        office.sends(deputy, page + "/gui").andExpect(status().isUnprocessableContent());
        assertThat(draft())
                .isEqualTo(
                        "DRAFT Thôn sửa mái: <p>Sửa mái trước 30/11.</p><p>Trích Nghị quyết số"
                                + " 05-NQ/CB.</p>");
        assertThat(journalled("trích.gửi")).contains("bài ").doesNotContain("mái");
        office.sends(office.member(other, "bi-thu-chi-bo"), page + "/gui")
                .andExpect(status().isForbidden());
    }

    @Test
    void publishedTasksStandOnTheSiteWithoutNamesAndStayWhenTheRoomsAreClosed() throws Exception {
        Meeting meeting = village.meeting(cell);
        task(meeting, "Sửa mái nhà văn hóa", "Trưởng thôn " + member.name(), true);
        task(meeting, "Gặp " + member.name(), "Chi ủy", true);
        task(meeting, "Việc nội bộ của chi bộ", "Chi ủy", false);
        promiseRound.run();
        read("/viec-da-hua")
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Sửa mái nhà văn hóa")))
                .andExpect(content().string(not(containsString(member.name()))))
                .andExpect(content().string(not(containsString("Việc nội bộ"))));
        read("/viec-da-hua.json")
                .andExpect(jsonPath("$.promises.length()").value(1))
                .andExpect(jsonPath("$.promises[0].owner").value("Chi bộ"))
                .andExpect(jsonPath("$.promises[0].settledOn").isEmpty());
        party.close();
        promiseRound.run();
        read("/viec-da-hua").andExpect(content().string(containsString("Sửa mái nhà văn hóa")));
        String page =
                read("/viec-da-hua")
                        .andReturn()
                        .getResponse()
                        .getContentAsString(StandardCharsets.UTF_8);
        assertThat(NuChecker.complaints(page)).isEmpty();
        party.open();
        jdbc.sql("update resolutions.task set published = false").update();
        promiseRound.run();
        listeners.forEach(ChangeListener::changedEverywhere);
        read("/viec-da-hua").andExpect(content().string(containsString("Chưa có việc nào")));
    }

    @Test
    void aPromiseThatIsKeptTellsSinceWhen() throws Exception {
        long task = task(village.meeting(cell), "Sửa cầu ao đình", "Chi ủy", true);
        promiseRound.run();
        jdbc.sql(
                        """
                        update resolutions.task set state = 'DONE', settled_on = '2026-11-21'
                        where id = ?
                        """)
                .param(task)
                .update();
        promiseRound.run();
        listeners.forEach(ChangeListener::changedEverywhere);
        read("/viec-da-hua").andExpect(content().string(containsString("Ngày 21/11/2026.")));
        read("/viec-da-hua.json")
                .andExpect(jsonPath("$.promises[0].settledOn").value("2026-11-21"));
        read("/viec-da-hua.csv").andExpect(content().string(containsString("21/11/2026")));
    }

    @Test
    void aMeasuredPromiseTellsItsFiguresUnlessTheyAreTooFew() throws Exception {
        Meeting meeting = village.meeting(cell);
        long many = task(meeting, "Chứng thực không trễ", "Chi ủy", true);
        measure(many, 3, 75);
        long few = task(meeting, "Khai sinh không trễ", "Chi ủy", true);
        measure(few, 1, 4);
        promiseRound.run();
        read("/viec-da-hua")
                .andExpect(
                        content()
                                .string(
                                        containsString(
                                                "4,0% trễ hạn (3 trên 75 hồ sơ), đo đến"
                                                        + " 22/11/2026")))
                .andExpect(content().string(not(containsString("1 trên 4"))));
        read("/viec-da-hua.csv")
                .andExpect(content().string(containsString("Dưới 5% hồ sơ thủ tục “2.000815”")));
    }

    private Cell at(UnitId unit) {
        return cells.at(unit).orElseThrow();
    }

    private String home() {
        return "/nghi-quyet/%d/goi-y".formatted(cell.value());
    }

    private ResultActions reply(String source, int number, String answer, String... more)
            throws Exception {
        String[] fields = new String[4 + more.length];
        fields[0] = "nguon";
        fields[1] = source;
        fields[2] = "tra-loi-" + number;
        fields[3] = answer;
        System.arraycopy(more, 0, fields, 4, more.length);
        return office.sends(secretary, home(), fields);
    }

    private ResultActions read(String path) throws Exception {
        return mvc.perform(get(URI.create("http://" + host + path)));
    }

    private LocalDate last() {
        return jdbc.sql("select max(last) from resolutions.suggestion")
                .query(LocalDate.class)
                .single();
    }

    private String journalled(String act) {
        return jdbc.sql(
                        "select after from journal.entry where what = :act order by number desc limit 1")
                .param("act", act)
                .query(String.class)
                .single();
    }

    private String draft() {
        return jdbc.sql(
                        """
                        select m.stage || ' ' || e.title || ': ' || e.body
                        from publishing.manuscript m
                        join publishing.edition e on e.manuscript = m.id
                        where m.site = :site
                        """)
                .param("site", site.id().value())
                .query(String.class)
                .single();
    }

    private List<Long> finished(String procedure, String field, int many, boolean late) {
        return IntStream.range(0, many).mapToObj(_ -> finished(procedure, field, late)).toList();
    }

    private long finished(String procedure, String field, boolean late) {
        long dossier = 7_000_000 + ++dossiers;
        jdbc.sql(
                        """
                        insert into dossiers.standing (dossier, known_from, code, official,
                          receiving_unit, competent_unit, procedure, field, channel, sensitive,
                          state, registered_on, received_on, due_on, finished_on)
                        values (:dossier, '2026-11-20T02:00:00Z', 'H23-' || :dossier, true, :unit,
                          :unit, :procedure, :field, 1, false, 10, '2026-11-02', '2026-11-02',
                          '2026-11-10', cast(:finished as date))
                        """)
                .param("dossier", dossier)
                .param("unit", site.unit().value())
                .param("procedure", procedure)
                .param("field", field)
                .param("finished", late ? "2026-11-12" : "2026-11-10")
                .update();
        return dossier;
    }

    private void held(long dossier, long holder) {
        jdbc.sql(
                        """
                        insert into dossiers.passing (dossier, at, kind, unit, step, step_name,
                          holder)
                        values (:dossier, '2026-11-02T02:00:00Z', 'BEGUN', :unit, 1, 'Xử lý',
                          :holder)
                        """)
                .param("dossier", dossier)
                .param("unit", site.unit().value())
                .param("holder", holder)
                .update();
    }

    private void resolution(Meeting meeting, String paragraph, boolean forPublic) {
        jdbc.sql(
                        """
                        insert into resolutions.resolution
                          (meeting, cell, number, adopted_on, yes, base, pdf, docx)
                        values (:meeting, :cell, '05-NQ/CB', '2026-11-20', 3, 3, :file, :file)
                        on conflict do nothing
                        """)
                .param("meeting", meeting.id().value())
                .param("cell", cell.value())
                .param("file", "ab".repeat(32))
                .update();
        jdbc.sql(
                        """
                        insert into resolutions.paragraph (meeting, part, position, text, for_public)
                        values (:meeting, 3, (select count(*) + 1 from resolutions.paragraph
                          where meeting = :meeting), :text, :public)
                        """)
                .param("meeting", meeting.id().value())
                .param("text", paragraph)
                .param("public", forPublic)
                .update();
    }

    private long task(Meeting meeting, String what, String owner, boolean published) {
        return jdbc.sql(
                        """
                        insert into resolutions.task
                          (cell, meeting, act, what, owner, given_on, due, published)
                        values (:cell, :meeting, gen_random_uuid(), :what, :owner, '2026-11-01',
                          '2026-11-30', :published)
                        returning id
                        """)
                .param("cell", cell.value())
                .param("meeting", meeting.id().value())
                .param("what", what)
                .param("owner", owner)
                .param("published", published)
                .query(Long.class)
                .single();
    }

    private void measure(long task, int late, int finished) {
        jdbc.sql(
                        """
                        update resolutions.task set indicator_unit = :unit,
                          indicator_procedure = '2.000815', indicator_below = 5,
                          as_of = '2026-11-22', late = :late, finished = :finished,
                          reached = 100 * :late < 5 * :finished
                        where id = :task
                        """)
                .param("unit", site.unit().value())
                .param("late", late)
                .param("finished", finished)
                .param("task", task)
                .update();
    }
}

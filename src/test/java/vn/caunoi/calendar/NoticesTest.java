package vn.caunoi.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.test.context.transaction.BeforeTransaction;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.transaction.annotation.Transactional;
import vn.caunoi.Caunoi;
import vn.caunoi.FreshDatabase;
import vn.caunoi.MovableClock;
import vn.caunoi.identity.Person;
import vn.caunoi.identity.Staff;
import vn.caunoi.units.Site;
import vn.caunoi.units.SiteId;
import vn.caunoi.units.Sites;
import vn.caunoi.units.UnitId;
import vn.caunoi.units.World;

/** Notices are shown, tried out, recorded, read from a file and taken back. */
@SpringBootTest(classes = Caunoi.class, properties = "caunoi.page-cache=false")
@ContextConfiguration(initializers = FreshDatabase.class)
@AutoConfigureMockMvc
@Import({MovableClock.class, World.class, Staff.class, NoticesTest.OneDossier.class})
@Transactional
@RecordApplicationEvents
class NoticesTest {

    private static final LocalDate FRIDAY = LocalDate.of(2027, 6, 11);
    private static final LocalDate SATURDAY = LocalDate.of(2027, 6, 19);

    @Autowired MockMvc mvc;
    @Autowired WorkCalendar calendar;
    @Autowired NoticeDesk desk;
    @Autowired MovableClock clock;
    @Autowired Staff staff;
    @Autowired JdbcClient jdbc;
    @Autowired Sites sites;
    @Autowired World world;
    @Autowired ApplicationEvents events;

    private static final String HOST = "lich.localhost";

    private Person keeper;
    private UnitId unit = new UnitId(0);

    /** One dossier that is open: received on 10/06/2027, within three working days. */
    @TestConfiguration
    static class OneDossier {

        @Bean
        OpenDeadlines oneOpenDossier() {
            return (now, supposed) -> {
                LocalDate before = due(now);
                LocalDate after = due(supposed);
                return before.equals(after)
                        ? List.of()
                        : List.of(
                                new OpenDeadlines.Move(
                                        "H00-270610-0001",
                                        null,
                                        "Xã Mẫu",
                                        before,
                                        after,
                                        after.isAfter(before)));
            };
        }

        private static LocalDate due(WorkingDays days) {
            return DueDay.of(
                            Scenes.at("2027-06-10T08:00"),
                            Limit.workingDays(3),
                            Pauses.none(),
                            days,
                            Sessions.usual())
                    .orElseThrow()
                    .day();
        }
    }

    @BeforeTransaction
    void aSite() {
        SiteId site = sites.named(HOST).map(Site::id).orElseGet(() -> world.site(HOST));
        unit = sites.at(site).unit();
    }

    @BeforeEach
    void aKeeperOfTheLedger() {
        keeper = staff.hire("giu-lich", "quan-tri", null);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-02, false",
        "2026-01-10, true",
        "2026-02-16, false",
        "2026-02-20, false",
        "2026-02-23, true",
        "2026-08-22, true",
        "2026-08-31, false",
        "2026-09-01, false",
        "2026-09-02, false",
        "2026-11-24, false",
        "2025-05-02, false",
        "2025-04-26, true",
        "2023-09-01, false",
        "2023-09-04, false",
        "2024-09-03, false",
        "2024-09-04, true",
        "2015-02-23, false",
        "2027-02-05, false"
    })
    void theShippedNoticesStandOverTheBaseRules(LocalDate day, boolean works) {
        assertThat(calendar.now().works(day)).isEqualTo(works);
    }

    @Test
    void aYearWithoutNoticeIsCountedByTheBaseRuleAndSaysSo() {
        assertThat(calendar.now().reason(LocalDate.of(2027, 2, 8)).provisional()).isTrue();
        assertThat(calendar.now().reason(LocalDate.of(2026, 2, 17)).provisional()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update calendar.notice set issuer = 'x'",
                "delete from calendar.notice",
                "delete from calendar.withdrawal",
                "update calendar.sessions set unit = 1"
            })
    void theLedgerOnlyGrows(String act) {
        assertThatThrownBy(() -> jdbc.sql(act).update())
                .isInstanceOf(DataAccessException.class)
                .rootCause()
                .hasMessageContaining("permission denied");
    }

    @Test
    void aNoticeIsTriedOutBeforeItIsConfirmed() throws Exception {
        Document trial = page(send("/lich-lam-viec/thong-bao", swap()).andExpect(status().isOk()));

        assertThat(trial.text())
                .contains("Chưa có gì được ghi")
                .contains("1 hồ sơ đổi ngày hẹn trả; 1 hồ sơ phải gửi thư")
                .contains("H00-270610-0001 Xã Mẫu 15/06/2027 16/06/2027 Phải gửi");
        assertThat(calendar.now().works(FRIDAY)).isTrue();

        Instant before = clock.instant();
        clock.pass(Duration.ofSeconds(1));
        send("/lich-lam-viec/thong-bao", hidden(trial)).andExpect(status().isSeeOther());

        assertThat(calendar.now().works(FRIDAY)).isFalse();
        assertThat(calendar.now().works(SATURDAY)).isTrue();
        assertThat(calendar.knownAt(before).works(FRIDAY)).isTrue();
        assertThat(events.stream(NoticeRecorded.class)).hasSize(1);
        assertThat(journal("calendar.record"))
                .isEqualTo(
                        "Công văn 1/VPCP của Văn phòng Chính phủ:"
                                + " nghỉ 11/06/2027; làm việc 19/06/2027");
    }

    @Test
    void whoConfirmsWhatChangedMeanwhileSeesItAnew() throws Exception {
        Map<String, String> form = swap();
        form.put("da-xem", "1-2");

        send("/lich-lam-viec/thong-bao", form)
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("vừa thay đổi")));
        assertThat(calendar.now().works(FRIDAY)).isTrue();
    }

    @Test
    void everyMistakeIsSaidAtOnceAndNothingTypedIsLost() throws Exception {
        send(
                        "/lich-lam-viec/thong-bao",
                        Map.of(
                                "so-ky-hieu", "",
                                "co-quan", "Bộ Nội vụ",
                                "dip", "SWAP",
                                "ngay-nghi", "19/06/2027\n31/02/2027",
                                "ngay-lam", "11/06/2027",
                                "nguon", "",
                                "muc-doi-chieu", "READ"))
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("Hãy nhập số, ký hiệu")))
                .andExpect(
                        content()
                                .string(
                                        containsString(
                                                "19/06/2027 là Thứ Bảy, vốn đã là ngày nghỉ")))
                .andExpect(content().string(containsString("“31/02/2027”")))
                .andExpect(
                        content()
                                .string(
                                        containsString(
                                                "11/06/2027 là Thứ Sáu, vốn đã là ngày làm việc")))
                .andExpect(content().string(containsString("value=\"Bộ Nội vụ\"")));
    }

    @Test
    void aDayOfWhichANoticeSpeaksIsNotGivenToASecond() throws Exception {
        Map<String, String> form = swap();
        form.put("ngay-nghi", "31/08/2026");

        send("/lich-lam-viec/thong-bao", form)
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("31/08/2026 đã có trong")));
    }

    @Test
    void aNoticeIsTakenBackWithAReasonAndStaysInTheLedger() throws Exception {
        Document recorded = page(send("/lich-lam-viec/thong-bao", swap()));
        send("/lich-lam-viec/thong-bao", hidden(recorded)).andExpect(status().isSeeOther());
        Entry entry = desk.entries().getLast();
        String address = WithdrawalController.address(entry);
        send(address, Map.of("ly-do", " ")).andExpect(status().is(422));
        Document trial =
                page(send(address, Map.of("ly-do", "Ghi nhầm năm")).andExpect(status().isOk()));
        assertThat(trial.text()).contains("H00-270610-0001 Xã Mẫu 16/06/2027 15/06/2027 Không cần");

        send(address, hidden(trial)).andExpect(status().isSeeOther());

        assertThat(calendar.now().works(FRIDAY)).isTrue();
        mvc.perform(get("/lich-lam-viec/2027"))
                .andExpect(content().string(containsString("Ghi nhầm năm")));
        send(address, Map.of("ly-do", "nữa")).andExpect(status().isNotFound());
    }

    @Test
    void aFileIsTakenWholeOrNotAtAll() throws Exception {
        String head =
                "Số, ký hiệu;Cơ quan ban hành;Ngày ban hành;Dịp;Ngày;Nghỉ hay làm;Nguồn;Mức đối chiếu\n";
        String good =
                head.replace("Số, ký hiệu", "\"Số, ký hiệu\"")
                        + "2/TB;Bộ Nội vụ;05/01/2027;hoán đổi ngày làm việc;11/06/2027;nghỉ;công báo;đã đọc trong nguồn\n"
                        + "2/TB;Bộ Nội vụ;05/01/2027;hoán đổi ngày làm việc;19/06/2027;làm;công báo;đã đọc trong nguồn\n";
        String bad =
                good
                        + "2/TB;Bộ Nội vụ;05/01/2027;hoán đổi;30/02/2027;nghỉ;công báo;đã đọc trong nguồn\n";

        Document refused = page(upload(bad).andExpect(status().is(422)));
        assertThat(refused.select("#loi-trong-tep").parents().text())
                .contains("4 Dịp hoán đổi hãy ghi một trong")
                .contains("4 Ngày 30/02/2027");
        Document trial = page(upload(good).andExpect(status().isOk()));
        assertThat(trial.text()).contains("nghỉ 11/06/2027; làm việc 19/06/2027");
        send("/lich-lam-viec/thong-bao/nhap", hidden(trial)).andExpect(status().isSeeOther());

        assertThat(calendar.now().works(SATURDAY)).isTrue();
        assertThat(desk.entries().getLast().notice().issuedOn()).isEqualTo("2027-01-05");
    }

    @Test
    void onlyWhoMayEverywhereKeepsTheLedger() throws Exception {
        Person local = staff.hire("mot-xa", "quan-tri", unit);
        for (String address :
                List.of("/lich-lam-viec/thong-bao", "/lich-lam-viec/thong-bao/nhap")) {
            mvc.perform(get(address).with(Staff.as(local))).andExpect(status().isForbidden());
        }
        mvc.perform(get("/lich-lam-viec/so").with(Staff.as(local)))
                .andExpect(status().isOk())
                .andExpect(content().string(not(containsString("Ghi thông báo"))));
    }

    @Test
    void theYearNamesItsDaysTheirSourcesAndWhatIsGuessed() throws Exception {
        Document now = page(mvc.perform(get("/lich-lam-viec")).andExpect(status().isOk()));
        assertThat(now.select("h1").text()).isEqualTo("Lịch làm việc năm 2026");
        assertThat(now.select(".calendar-month")).hasSize(12);
        assertThat(now.select("td.day-worked").text()).contains("10").contains("22");
        assertThat(now.select("#ngay-dac-biet").parents().eachText().getFirst())
                .contains("Thứ Ba, 24/11/2026 Nghỉ Ngày Văn hóa Việt Nam");
        assertThat(now.text()).contains("Tết của các năm 2012, 2013, 2014");
        Document next = page(mvc.perform(get("/lich-lam-viec/2027")).andExpect(status().isOk()));
        assertThat(next.text())
                .contains("Chưa ghi thông báo năm 2027 về: Tết Nguyên đán; Quốc khánh");
        mvc.perform(get("/lich-lam-viec/1999")).andExpect(status().isNotFound());
    }

    @Test
    void theFeedTellsEverySpecialDayOnceInLinesOfSeventyFiveOctets() throws Exception {
        String feed =
                mvc.perform(get("/lich-lam-viec.ics"))
                        .andExpect(header().string("Content-Type", "text/calendar;charset=UTF-8"))
                        .andReturn()
                        .getResponse()
                        .getContentAsString(StandardCharsets.UTF_8);

        assertThat(feed.split("\r\n"))
                .allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75);
        String whole = feed.replace("\r\n ", "");
        assertThat(whole)
                .startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n")
                .endsWith("END:VEVENT\r\nEND:VCALENDAR\r\n")
                .contains(
                        "UID:lich-lam-viec-2026-08-22@caunoi\r\nSEQUENCE:1\r\n",
                        "DTSTART;VALUE=DATE:20260822\r\nDTEND;VALUE=DATE:20260823\r\n"
                                + "SUMMARY:Làm việc: làm bù\\, hoán đổi ngày làm việc");
        assertThat(whole.split("UID:lich-lam-viec-2026-09-02@", -1)).hasSize(2);
    }

    @Test
    void aDueDayIsTriedWithoutASessionAndExplained() throws Exception {
        mvc.perform(
                        get("/lich-lam-viec/tinh-ngay")
                                .param("tiep-nhan", "20/11/2026 10:15")
                                .param("thoi-han", "2 ngày làm việc"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Hẹn trả: 25/11/2026")))
                .andExpect(content().string(containsString("Nghị quyết 28/2026/QH16")));
        mvc.perform(
                        get("/lich-lam-viec/tinh-ngay")
                                .param("tiep-nhan", "hôm qua")
                                .param("thoi-han", "7"))
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("“7”: thiếu đơn vị")))
                .andExpect(content().string(containsString("Hãy nhập ngày giờ tiếp nhận")))
                .andExpect(content().string(containsString("value=\"hôm qua\"")));
    }

    @Test
    void theHoursOfAUnitHoldFromTheirDayOn() throws Exception {
        String address = WorkingHoursController.address(unit);
        send(address, Map.of("tu-ngay", "", "ngay-thuong", "11:30-7:30", "thu-bay", ""))
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("“11:30-7:30” không phải một buổi")));
        send(
                        address,
                        Map.of(
                                "tu-ngay", "01/12/2026",
                                "ngay-thuong", "7:00-11:00, 13h00-17h00",
                                "thu-bay", "7:30-11:00"))
                .andExpect(status().isSeeOther());

        assertThat(calendar.sessions(unit, LocalDate.of(2026, 12, 1)))
                .hasToString("07:00–11:00, 13:00–17:00; thứ Bảy 07:30–11:00");
        assertThat(calendar.sessions(unit, LocalDate.of(2026, 11, 30))).isEqualTo(Sessions.usual());
        assertThat(journal("calendar.sessions")).startsWith("từ 2026-12-01: 07:00–11:00");
    }

    private static Map<String, String> swap() {
        return new HashMap<>(
                Map.of(
                        "so-ky-hieu", "Công văn 1/VPCP",
                        "co-quan", "Văn phòng Chính phủ",
                        "ngay-ban-hanh", "05/01/2027",
                        "dip", "SWAP",
                        "ngay-nghi", "11/06/2027",
                        "ngay-lam", "19/06/2027",
                        "nguon", "công báo",
                        "muc-doi-chieu", "READ"));
    }

    private static Map<String, String> hidden(Document trial) {
        Map<String, String> fields = new HashMap<>();
        for (Element field : trial.select("main form textarea, main form input[type=hidden]")) {
            fields.put(
                    field.attr("name"),
                    field.tagName().equals("textarea") ? field.wholeText() : field.val());
        }
        return fields;
    }

    private ResultActions send(String address, Map<String, String> fields) throws Exception {
        MockHttpServletRequestBuilder request = post(address).with(Staff.as(keeper));
        fields.forEach(request::param);
        return mvc.perform(request);
    }

    private ResultActions upload(String csv) throws Exception {
        var file =
                new MockMultipartFile(
                        "tep", "a.csv", "text/csv", csv.getBytes(StandardCharsets.UTF_8));
        return mvc.perform(
                multipart("/lich-lam-viec/thong-bao/nhap").file(file).with(Staff.as(keeper)));
    }

    private String journal(String what) {
        return jdbc.sql(
                        "select after from journal.entry where what = :what order by number desc limit 1")
                .param("what", what)
                .query(String.class)
                .single();
    }

    private static Document page(ResultActions answer) throws Exception {
        return Jsoup.parse(
                answer.andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8));
    }
}

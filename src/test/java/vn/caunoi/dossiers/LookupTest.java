package vn.caunoi.dossiers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.cookie;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import vn.caunoi.MovableClock;
import vn.caunoi.RoomTest;
import vn.caunoi.calendar.Limit;
import vn.caunoi.identity.Staff;
import vn.caunoi.procedures.Channel;
import vn.caunoi.units.Sites;
import vn.caunoi.units.UnitId;
import vn.caunoi.units.World;

/** What a citizen hears who knows two facts, and what anybody else does not. */
@RoomTest
@Import({World.class, Staff.class})
class LookupTest {

    private static final String HOST = "xa-so.localhost";
    private static final String NOTHING = "Không có hồ sơ nào khớp cả hai điều đã gõ";

    private static int day = 1;

    @Autowired MockMvc mvc;
    @Autowired MovableClock clock;
    @Autowired World world;
    @Autowired Sites sites;
    @Autowired Staff staff;
    @Autowired Dossiers dossiers;
    @Autowired JdbcClient jdbc;

    private UnitId unit = new UnitId(0);
    private String code = "";
    private DossierId dossier = new DossierId(0);

    @BeforeEach
    void aCitizenLodgedADossier() {
        unit = sites.named(HOST).or(() -> sites.find(world.site(HOST))).orElseThrow().unit();
        clock.set(Instant.parse("2025-09-08T02:00:00Z"));
        code = "H23.38-2509%02d-0007".formatted(day++);
        var officer = staff.hire("motcua", "can-bo-mot-cua", unit).id();
        dossier =
                dossiers.open(
                        unit,
                        new DossierCode(code),
                        officer,
                        each ->
                                each.receive(
                                        clock.instant(),
                                        new Subject(
                                                unit,
                                                null,
                                                null,
                                                "Hộ tịch",
                                                Channel.DIRECT,
                                                false,
                                                Set.of()),
                                        Limit.workingDays(5)));
        applicant(1, "4455", "0988");
        applicant(2, "", "1234");
        clock.set(Instant.parse("2025-09-09T02:00:00Z"));
    }

    @Test
    void whoeverKnowsCodeAndFourFiguresSeesHowTheDossierGoes() throws Exception {
        lookUp(code.toLowerCase(), "4455")
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("hẹn trả kết quả ngày 15/09/2025")))
                .andExpect(content().string(containsString("Đã tiếp nhận hồ sơ")))
                .andExpect(content().string(containsString("Cách tính ngày hẹn trả")))
                .andExpect(content().string(not(containsString("Trần Thị Bưởi"))))
                .andExpect(content().string(not(containsString("Bạn thấy việc này"))))
                .andExpect(header().string("Cache-Control", containsString("no-store")))
                .andExpect(cookie().doesNotExist("JSESSIONID"));
        lookUp(" " + code.replace("-", " – ") + " ", " 1234").andExpect(status().isOk());
    }

    @Test
    void aWrongFactIsAnsweredLikeACodeThatNobodyHas() throws Exception {
        String wrong = answer(lookUp(code, "0000"), code);
        String unknown = answer(lookUp("H23.38-250101-9999", "0000"), "H23.38-250101-9999");
        assertThat(wrong).contains(NOTHING).isEqualTo(unknown);
        lookUp(code, "").andExpect(content().string(containsString("bốn chữ số cuối")));
    }

    @Test
    void guessingGetsSlowerForThatCodeAndARightGuessHasToWaitToo() throws Exception {
        for (int wrong = 0; wrong < 4; wrong++) {
            lookUp(code, "000" + wrong).andExpect(status().isUnprocessableContent());
        }
        lookUp(code, "4455")
                .andExpect(status().isTooManyRequests())
                .andExpect(header().string("Retry-After", "1"))
                .andExpect(content().string(containsString("Đã gõ sai nhiều lần")));
        clock.pass(Duration.ofSeconds(1));
        lookUp(code, "4455").andExpect(status().isOk());
        lookUp(code, "0000").andExpect(status().isUnprocessableContent());
    }

    @Test
    void guessingGetsSlowerForANetworkThatTriesManyCodes() throws Exception {
        for (int wrong = 0; wrong < 21; wrong++) {
            send(post("/tra-cuu"), "H23.38-240101-%04d".formatted(wrong), "0000", "203.0.113.9");
        }
        send(post("/tra-cuu"), code, "4455", "203.0.113.9").andExpect(status().isTooManyRequests());
        send(post("/tra-cuu"), code, "4455", "203.0.113.10").andExpect(status().isOk());
    }

    @Test
    void afterTheResultFiveAnswersAreCountedOnceAndNothingElseIsKept() throws Exception {
        dossiers.write(unit, dossier, null, each -> each.finish(clock.instant()));
        lookUp(code, "4455").andExpect(content().string(containsString("Bạn thấy việc này")));
        survey("5", "5", "4", "3", "")
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Hãy chọn một mức")));
        assertThat(people()).isZero();
        survey("5", "5", "4", "3", "1").andExpect(redirectedUrl("/tra-cuu/cam-on"));
        survey("1", "1", "1", "1", "1").andExpect(redirectedUrl("/tra-cuu/cam-on"));
        assertThat(people()).isEqualTo(5);
        assertThat(sum()).isEqualTo(18);
        lookUp(code, "4455").andExpect(content().string(not(containsString("Bạn thấy việc này"))));
    }

    @Test
    void theSurveyIsTakenFromThisSiteAlone() throws Exception {
        mvc.perform(
                        post("/tra-cuu/khao-sat")
                                .header("Host", HOST)
                                .header("Origin", "https://noi-khac.example")
                                .param("ma", code)
                                .param("bon-so", "4455"))
                .andExpect(status().isForbidden());
    }

    @Test
    void thePageItselfAsksForNothingBeforeItIsSent() throws Exception {
        mvc.perform(get("/tra-cuu").header("Host", HOST))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Mã hồ sơ hoặc số nội bộ")))
                .andExpect(content().string(not(containsString("Có điều cần sửa"))));
    }

    private void applicant(int role, String identityEnd, String telephoneEnd) {
        jdbc.sql(
                        """
                        insert into dossiers.applicant
                          (dossier, role, name, folded, identity_end, telephone_end)
                        values (:dossier, :role, 'Trần Thị Bưởi', 'tran thi buoi', :identity, :telephone)
                        """)
                .param("dossier", dossier.value())
                .param("role", role)
                .param("identity", identityEnd)
                .param("telephone", telephoneEnd)
                .update();
    }

    private ResultActions lookUp(String typedCode, String figures) throws Exception {
        return send(post("/tra-cuu"), typedCode, figures, "198.51.100.%d".formatted(day));
    }

    private ResultActions survey(String... answers) throws Exception {
        var form =
                post("/tra-cuu/khao-sat")
                        .param("thoi-gian", answers[0])
                        .param("giay-to", answers[1])
                        .param("thai-do", answers[2])
                        .param("huong-dan", answers[3])
                        .param("ket-qua", answers[4]);
        return send(form, code, "4455", "198.51.100.77");
    }

    private ResultActions send(
            MockHttpServletRequestBuilder form, String typedCode, String figures, String network)
            throws Exception {
        return mvc.perform(
                form.header("Host", HOST)
                        .header("Sec-Fetch-Site", "same-origin")
                        .with(
                                request -> {
                                    request.setRemoteAddr(network);
                                    return request;
                                })
                        .param("ma", typedCode)
                        .param("bon-so", figures));
    }

    /** The page without what was typed. */
    private static String answer(ResultActions page, String typed) throws Exception {
        return page.andExpect(status().isUnprocessableContent())
                .andReturn()
                .getResponse()
                .getContentAsString()
                .replace(typed, "…");
    }

    private long people() {
        return jdbc.sql("select coalesce(sum(people), 0) from dossiers.survey_count")
                .query(Long.class)
                .single();
    }

    private long sum() {
        return jdbc.sql("select sum(people * answer) from dossiers.survey_count")
                .query(Long.class)
                .single();
    }
}

package vn.caunoi.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import vn.caunoi.RoomTest;
import vn.caunoi.units.Sites;
import vn.caunoi.units.World;

/** Sessions are seen and ended by their owner; what is sent after one has ended is kept. */
@RoomTest
@Import({World.class, Staff.class})
class SessionTest {

    private static final String PASSWORD = "bốn con trâu gặm đồng";
    private static final String TEXT = "Dòng một\nDòng hai “trích” <b>đậm</b>";

    @Autowired MockMvc mvc;
    @Autowired World world;
    @Autowired Sites sites;
    @Autowired People people;
    @Autowired PeopleDesk desk;
    @Autowired Roster roster;
    @Autowired PasswordEncoder passwords;
    @Autowired JdbcClient jdbc;

    @BeforeEach
    void twoPeople() {
        if (sites.all().isEmpty()) {
            world.site("phien.localhost");
        }
        for (String name : List.of("hoa", "minh")) {
            if (people.named(name).isEmpty()) {
                people.add(
                        name,
                        "Người " + name,
                        "",
                        Objects.requireNonNull(passwords.encode(PASSWORD)));
            }
        }
        jdbc.sql("delete from identity.spring_session").update();
        jdbc.sql("delete from identity.kept_form").update();
    }

    @Test
    void aSessionNumberKnownBeforeSignInIsWorthNothingAfter() throws Exception {
        Cookie before = cookie(get("/dang-nhap"));
        Cookie after = signIn("hoa", before);
        assertThat(after.getValue()).isNotEqualTo(before.getValue());
        mvc.perform(get("/tai-khoan/phien").cookie(before)).andExpect(status().isSeeOther());
        mvc.perform(get("/tai-khoan/phien").cookie(after)).andExpect(status().isOk());
    }

    @Test
    void peopleSeeTheirOwnSessionsAndEndTheOthers() throws Exception {
        Cookie mine = signIn("hoa");
        Cookie other = signIn("hoa");
        Cookie anothers = signIn("minh");
        mvc.perform(get("/ban-lam-viec").cookie(other));
        mvc.perform(
                        get("/tai-khoan/phien")
                                .header("User-Agent", "Mozilla/5.0 (Windows NT 10.0) Chrome/140.0")
                                .cookie(mine))
                .andExpect(content().string(containsString("Chrome trên Windows")))
                .andExpect(content().string(containsString("127.0.0.0/24")))
                .andExpect(content().string(containsString("Phiên này")));
        mvc.perform(post("/tai-khoan/phien/ket-thuc").cookie(mine).with(csrf()))
                .andExpect(redirectedUrl("/tai-khoan/phien"));
        mvc.perform(get("/tai-khoan/phien").cookie(mine)).andExpect(status().isOk());
        mvc.perform(get("/tai-khoan/phien").cookie(other)).andExpect(status().isSeeOther());
        mvc.perform(get("/tai-khoan/phien").cookie(anothers)).andExpect(status().isOk());
    }

    @Test
    void nobodyEndsTheSessionOfAnother() throws Exception {
        Cookie hers = signIn("hoa");
        Cookie his = signIn("minh");
        String number =
                jdbc.sql(
                                """
                                select encode(sha256(convert_to(trim(session_id), 'UTF8')), 'hex')
                                from identity.spring_session where principal_name = :name
                                """)
                        .param("name", Accounts.name(person("hoa").id()))
                        .query(String.class)
                        .single();
        mvc.perform(
                post("/tai-khoan/phien/ket-thuc").param("phien", number).cookie(his).with(csrf()));
        mvc.perform(get("/tai-khoan/phien").cookie(hers)).andExpect(status().isOk());
    }

    @Test
    void whoseAccountIsClosedIsOutAtOnce() throws Exception {
        Cookie cookie = signIn("minh");
        Colleague minh = roster.find(person("minh").id()).orElseThrow();
        desk.close(minh);
        mvc.perform(get("/tai-khoan/phien").cookie(cookie)).andExpect(status().isSeeOther());
        assertThat(
                        jdbc.sql(
                                        """
                                        select count(*) from identity.spring_session
                                        where principal_name = :name
                                        """)
                                .param("name", Accounts.name(minh.person().id()))
                                .query(Integer.class)
                                .single())
                .isZero();
        desk.reopen(minh);
    }

    @Test
    void whatIsSentAfterTheSessionEndedWaitsForTheSamePerson() throws Exception {
        Cookie anonymous = sendWithEndedSession();
        Cookie again = signIn("hoa", anonymous);
        mvc.perform(get("/gui-tiep").cookie(again))
                .andExpect(content().string(containsString("gửi tiếp nội dung đang dở?")))
                .andExpect(content().string(containsString("action=\"/nguoi-dung/moi?x=1\"")))
                .andExpect(content().string(containsString("Dòng hai “trích” &lt;b>đậm&lt;/b>")))
                .andExpect(content().string(not(containsString("bi-mat-cua-toi"))))
                .andExpect(content().string(not(containsString("token-cu"))));
        mvc.perform(post("/gui-tiep/bo").cookie(again).with(csrf()));
        mvc.perform(get("/gui-tiep").cookie(again))
                .andExpect(content().string(containsString("Không có nội dung nào đang dở")));
    }

    @Test
    void anotherPersonDoesNotGetIt() throws Exception {
        Cookie anonymous = sendWithEndedSession();
        Cookie other = signIn("minh", anonymous);
        mvc.perform(get("/gui-tiep").cookie(other))
                .andExpect(content().string(containsString("Không có nội dung nào đang dở")))
                .andExpect(content().string(not(containsString("trích"))));
    }

    @Test
    void formsOfOtherOriginsAreNotKept() throws Exception {
        mvc.perform(form().header("Sec-Fetch-Site", "cross-site"))
                .andExpect(redirectedUrl("/dang-nhap"));
        mvc.perform(form().header("Origin", "https://evil.example").header("Host", "localhost"))
                .andExpect(redirectedUrl("/dang-nhap"));
        mvc.perform(form()).andExpect(redirectedUrl("/dang-nhap"));
        mvc.perform(form().header("Origin", "null").header("Host", "localhost"))
                .andExpect(redirectedUrl("/dang-nhap"));
        assertThat(kept()).isZero();
    }

    @Test
    void tooLongAFormOfAStrangerIsNotKept() throws Exception {
        mvc.perform(
                        form().param("them", "x".repeat(100_001))
                                .header("Sec-Fetch-Site", "same-origin"))
                .andExpect(redirectedUrl("/dang-nhap"));
        assertThat(kept()).isZero();
        mvc.perform(form().header("Origin", "http://localhost").header("Host", "localhost"))
                .andExpect(redirectedUrl("/dang-nhap?tiep=%2Fgui-tiep"));
        assertThat(kept()).isOne();
    }

    @Test
    void theDatabaseDoesNotTellWhatSomebodyWasWriting() throws Exception {
        sendWithEndedSession();
        assertThat(
                        jdbc.sql("select kept_form::text as told from identity.kept_form")
                                .query((row, _) -> row.getString("told"))
                                .single())
                .contains("/nguoi-dung/moi")
                .doesNotContain("trích");
    }

    @Test
    void aFormThatMustNotBeTiedToAnybodyIsNotKept() throws Exception {
        mvc.perform(form().param(KeptForms.NEVER, "1").header("Sec-Fetch-Site", "same-origin"))
                .andExpect(redirectedUrl("/dang-nhap"));
        assertThat(kept()).isZero();
    }

    @Test
    void scriptsGetAnAnswerThatTheyCanRead() throws Exception {
        mvc.perform(form().header("X-Requested-With", "fetch"))
                .andExpect(status().isUnauthorized())
                .andExpect(content().contentTypeCompatibleWith("application/problem+json"));
        mvc.perform(get("/tai-khoan/phien/gia-han").header("X-Requested-With", "fetch"))
                .andExpect(status().isUnauthorized());
        mvc.perform(
                        get("/tai-khoan/phien/gia-han")
                                .header("X-Requested-With", "fetch")
                                .cookie(signIn("hoa")))
                .andExpect(status().isNoContent());
    }

    @Test
    void aSignInPageLeftOpenTooLongComesBackWithWhereItLed() throws Exception {
        mvc.perform(post("/dang-nhap").param("ten", "hoa").param("tiep", "/nguoi-dung"))
                .andExpect(redirectedUrl("/dang-nhap?tiep=%2Fnguoi-dung"));
        mvc.perform(post("/dang-nhap").param("tiep", "//evil.example"))
                .andExpect(redirectedUrl("/dang-nhap"));
    }

    private Cookie sendWithEndedSession() throws Exception {
        Cookie cookie = signIn("hoa");
        mvc.perform(get("/tai-khoan/phien").cookie(cookie)).andExpect(status().isOk());
        jdbc.sql("delete from identity.spring_session").update();
        var answer =
                mvc.perform(form().header("Sec-Fetch-Site", "same-origin").cookie(cookie))
                        .andExpect(redirectedUrl("/dang-nhap?tiep=%2Fgui-tiep"))
                        .andReturn()
                        .getResponse();
        return session(answer);
    }

    private static MockHttpServletRequestBuilder form() {
        return post("/nguoi-dung/moi?x=1")
                .param("noi-dung", TEXT)
                .param("mat-khau", "bi-mat-cua-toi")
                .param("_csrf", "token-cu");
    }

    private int kept() {
        return jdbc.sql("select count(*) from identity.kept_form").query(Integer.class).single();
    }

    private Person person(String name) {
        return people.named(name).orElseThrow();
    }

    private Cookie signIn(String name, Cookie... before) throws Exception {
        MockHttpServletRequestBuilder form =
                post("/dang-nhap").param("ten", name).param("mat-khau", PASSWORD).with(csrf());
        return cookie(before.length == 0 ? form : form.cookie(before));
    }

    private Cookie cookie(MockHttpServletRequestBuilder request) throws Exception {
        return session(mvc.perform(request).andReturn().getResponse());
    }

    /** Outside a real server the cookie bears the name that the framework gives it. */
    private static Cookie session(MockHttpServletResponse response) {
        return Objects.requireNonNull(response.getCookie("SESSION"));
    }
}

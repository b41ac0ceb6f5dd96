package vn.caunoi.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
import vn.caunoi.units.Site;
import vn.caunoi.units.SiteId;
import vn.caunoi.units.Sites;
import vn.caunoi.units.UnitId;
import vn.caunoi.units.World;

/** Administrators look after the people of their units, and after nobody else. */
@RoomTest
@Import({World.class, Staff.class})
class PeopleTest {

    private static final String ADMINISTRATOR = "quan-tri";
    private static final String GOOD_PASSWORD = "bốn con trâu gặm đồng";

    @Autowired MockMvc mvc;
    @Autowired Staff staff;
    @Autowired World world;
    @Autowired Sites sites;
    @Autowired People people;
    @Autowired Roster roster;
    @Autowired JdbcClient jdbc;
    @Autowired MovableClock clock;

    private UnitId here = new UnitId(0);
    private UnitId there = new UnitId(0);
    private Person chief;
    private Person local;
    private Person colleague;
    private Person stranger;

    @BeforeEach
    void twoUnitsWithTheirPeople() {
        for (String table : List.of("one_time_link", "opened_session", "kept_form", "grant")) {
            jdbc.sql("delete from identity." + table).update();
        }
        jdbc.sql("delete from identity.person").update();
        here = unit("day.localhost");
        there = unit("kia.localhost");
        chief = staff.hire("truong", ADMINISTRATOR, null);
        local = staff.hire("dia-phuong", ADMINISTRATOR, here);
        colleague = staff.hire("dong-nghiep", ADMINISTRATOR, here);
        stranger = staff.hire("nguoi-la", ADMINISTRATOR, there);
        works(colleague, here);
    }

    @Test
    void peopleOfOtherUnitsAreNotToBeSeen() throws Exception {
        mvc.perform(get("/nguoi-dung").with(Staff.as(local)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("dong-nghiep")))
                .andExpect(content().string(not(containsString("nguoi-la"))));
        mvc.perform(get(page(stranger)).with(Staff.as(local))).andExpect(status().isNotFound());
        for (String act : List.of("", "/khoa", "/mo", "/lien-ket", "/vai-tro")) {
            send(local, post(page(stranger) + act)).andExpect(status().isNotFound());
        }
        mvc.perform(get("/nguoi-dung").with(Staff.as(chief)))
                .andExpect(content().string(containsString("nguoi-la")));
    }

    @Test
    void namesAreFoundWithoutTheirMarks() throws Exception {
        jdbc.sql("update identity.person set name = 'Đỗ Thị Thắm' where username = 'dong-nghiep'")
                .update();
        mvc.perform(get("/nguoi-dung").param("q", "do tham").with(Staff.as(chief)))
                .andExpect(content().string(containsString("Đỗ Thị Thắm")))
                .andExpect(content().string(not(containsString("nguoi-la"))));
    }

    @Test
    void aRoleIsGivenOnlyWhereTheAdministratorsOwnReaches() throws Exception {
        for (String place : List.of(Long.toString(there.value()), Places.WHOLE_PROGRAM, "", "x")) {
            send(local, grant(colleague, place)).andExpect(status().isUnprocessableContent());
        }
        assertThat(held(colleague)).hasSize(1);
        send(local, grant(colleague, Long.toString(here.value())))
                .andExpect(redirectedUrl(page(colleague)));
        assertThat(held(colleague)).hasSize(2).extracting(Grant::reason).contains("trực thay");
        assertThat(told()).contains("giao vai trò");
    }

    @Test
    void whoAlsoHasASayElsewhereIsNotRecoveredByALocalAdministrator() throws Exception {
        works(chief, here);
        mvc.perform(get(page(chief)).with(Staff.as(local)))
                .andExpect(status().isOk())
                .andExpect(content().string(not(containsString("Cấp liên kết mới"))));
        for (String act : List.of("", "/khoa", "/lien-ket")) {
            send(local, post(page(chief) + act)).andExpect(status().isForbidden());
        }
    }

    @Test
    void theLastAdministratorStays() throws Exception {
        send(chief, post(page(chief) + "/khoa")).andExpect(status().isConflict());
        long grant = held(chief).getFirst().id();
        send(chief, post(page(chief) + "/vai-tro/" + grant + "/het"))
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("cuối cùng")));
        assertThat(people.find(chief.id()).orElseThrow().active()).isTrue();
        staff.hire("truong-hai", ADMINISTRATOR, null);
        send(chief, post(page(chief) + "/khoa")).andExpect(redirectedUrl(page(chief)));
        assertThat(people.find(chief.id()).orElseThrow().active()).isFalse();
    }

    @Test
    void anEndedRoleIsKeptAsHistoryAndGivesNothing() throws Exception {
        long grant = held(colleague).getFirst().id();
        send(chief, post(page(colleague) + "/vai-tro/" + grant + "/het").param("ly-do", "nghỉ"))
                .andExpect(redirectedUrl(page(colleague)));
        assertThat(held(colleague)).isEmpty();
        assertThat(roster.find(colleague.id()).orElseThrow().grants()).hasSize(1);
        mvc.perform(get("/nguoi-dung").with(Staff.as(colleague))).andExpect(status().isForbidden());
        assertThat(told()).contains("thôi vai trò");
    }

    @Test
    void aLinkSetsThePasswordOnceAndIsNotKeptInTheClear() throws Exception {
        String link = openAccount();
        for (int look = 0; look < 2; look++) {
            mvc.perform(get(link))
                    .andExpect(status().isOk())
                    .andExpect(header().string("Referrer-Policy", "no-referrer"))
                    .andExpect(header().string("Cache-Control", "no-store"));
        }
        setPassword(link, "12345678").andExpect(status().isUnprocessableContent());
        setPassword(link, GOOD_PASSWORD).andExpect(redirectedUrl("/khoi-tao/xong"));
        setPassword(link, GOOD_PASSWORD).andExpect(status().isGone());
        Person moi = people.named("moi").orElseThrow();
        assertThat(people.password(moi.id())).isPresent();
        String token = link.substring(link.lastIndexOf('/') + 1);
        assertThat(
                        jdbc.sql("select one_time_link::text from identity.one_time_link")
                                .query(String.class)
                                .list())
                .noneMatch(row -> row.contains(token));
        assertThat(told()).contains("mở tài khoản", "đặt mật khẩu");
    }

    @Test
    void aLinkDiesAfterThreeDaysAndWhenAnotherIsMade() throws Exception {
        String first = openAccount();
        Person moi = people.named("moi").orElseThrow();
        String second = link(send(chief, post(page(moi) + "/lien-ket").param("bo-yeu-to", "1")));
        mvc.perform(get(first)).andExpect(status().isGone());
        clock.pass(Duration.ofHours(73));
        setPassword(second, GOOD_PASSWORD).andExpect(status().isGone());
    }

    @Test
    void fieldsThatTheFormDoesNotHaveChangeNothing() throws Exception {
        send(
                        chief,
                        post(page(colleague))
                                .param("ho-ten", "Tên Mới")
                                .param("don-vi", Long.toString(here.value()))
                                .param("ten", "chiem-doat")
                                .param("username", "chiem-doat")
                                .param("password", "x")
                                .param("active", "false")
                                .param("id", "1")
                                .param("role", ADMINISTRATOR)
                                .param("person.active", "false"))
                .andExpect(redirectedUrl(page(colleague)));
        assertThat(people.find(colleague.id()).orElseThrow())
                .isEqualTo(new Person(colleague.id(), colleague.username(), "Tên Mới", "", true));
        assertThat(held(colleague)).hasSize(1);
    }

    @Test
    void allMistakesAreSaidAtOnceAndNothingTypedIsLost() throws Exception {
        send(
                        chief,
                        post("/nguoi-dung/moi")
                                .param("ten", "dong-nghiep")
                                .param("ho-ten", "")
                                .param("thu", "khong-phai-thu")
                                .param("don-vi", Places.WHOLE_PROGRAM))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("đã có người dùng")))
                .andExpect(content().string(containsString("Hãy nhập họ và tên")))
                .andExpect(content().string(containsString("Hãy nhập thư điện tử đúng dạng")))
                .andExpect(content().string(containsString("khong-phai-thu")));
    }

    private String openAccount() throws Exception {
        return link(
                send(
                        chief,
                        post("/nguoi-dung/moi")
                                .param("ten", "moi")
                                .param("ho-ten", "Người Mới")
                                .param("don-vi", Long.toString(here.value()))));
    }

    private static String link(ResultActions answer) throws Exception {
        String page =
                answer.andExpect(status().isOk()).andReturn().getResponse().getContentAsString();
        Matcher link = Pattern.compile("/khoi-tao/[A-Za-z0-9_-]{43}").matcher(page);
        assertThat(link.find()).as(page).isTrue();
        return link.group();
    }

    private ResultActions setPassword(String link, String password) throws Exception {
        return mvc.perform(post(link).param("mat-khau", password).with(csrf()));
    }

    private ResultActions send(Person who, MockHttpServletRequestBuilder request) throws Exception {
        return mvc.perform(request.with(Staff.as(who)));
    }

    private static MockHttpServletRequestBuilder grant(Person person, String place) {
        return post(page(person) + "/vai-tro")
                .param("vai-tro", ADMINISTRATOR)
                .param("don-vi", place)
                .param("tu-ngay", "23")
                .param("tu-thang", "11")
                .param("tu-nam", "2026")
                .param("ly-do", "trực thay");
    }

    private List<Grant> held(Person person) {
        return roster.find(person.id())
                .orElseThrow()
                .heldOn(LocalDate.ofInstant(clock.instant(), clock.getZone()));
    }

    private List<String> told() {
        return jdbc.sql("select what from journal.entry")
                .query((row, _) -> row.getString("what"))
                .list();
    }

    private void works(Person person, UnitId unit) {
        jdbc.sql("update identity.person set unit = :unit where id = :id")
                .param("unit", unit.value())
                .param("id", person.id().value())
                .update();
    }

    private static String page(Person person) {
        return "/nguoi-dung/" + person.id().value();
    }

    private UnitId unit(String host) {
        SiteId id = sites.named(host).map(Site::id).orElseGet(() -> world.site(host));
        return sites.at(id).unit();
    }
}

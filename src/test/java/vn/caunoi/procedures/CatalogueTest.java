package vn.caunoi.procedures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import vn.caunoi.Caunoi;
import vn.caunoi.FreshDatabase;
import vn.caunoi.MovableClock;
import vn.caunoi.calendar.Limit;
import vn.caunoi.identity.Staff;
import vn.caunoi.procedures.ProcedureRegister.Filing;
import vn.caunoi.units.Site;
import vn.caunoi.units.Sites;
import vn.caunoi.units.World;

/** Which revision holds on which day, and what a reader gets of it. */
@SpringBootTest(classes = Caunoi.class, properties = "caunoi.page-cache=false")
@ContextConfiguration(initializers = FreshDatabase.class)
@AutoConfigureMockMvc
@Import({MovableClock.class, World.class, Staff.class})
class CatalogueTest {

    private static final String HOST = "thu-tuc-a.localhost";
    private static final String OTHER_HOST = "thu-tuc-b.localhost";
    private static final AtomicInteger CODES = new AtomicInteger(100_000);

    @Autowired MockMvc mvc;
    @Autowired MovableClock clock;
    @Autowired World world;
    @Autowired Sites sites;
    @Autowired ProcedureRegister register;
    @Autowired Procedures procedures;
    @Autowired JdbcClient jdbc;

    private Site site;
    private Site other;
    private ProcedureCode code;

    @BeforeEach
    void twoSites() {
        site = sites.named(HOST).orElseGet(() -> sites.at(world.site(HOST)));
        other = sites.named(OTHER_HOST).orElseGet(() -> sites.at(world.site(OTHER_HOST)));
        code = new ProcedureCode("8." + CODES.incrementAndGet());
        clock.set(Instant.parse("2026-11-23T02:00:00Z"));
    }

    private Procedure file(String name, String limit, String from, @Nullable String until) {
        var way = new Way(Channel.DIRECT, Limit.read(limit), Fee.read("5.000 đồng", "Luật"), "");
        var particulars =
                new Particulars(
                        name,
                        "Cây xanh",
                        List.of(Level.COMMUNE),
                        List.of("Cá nhân"),
                        List.of(new Body("Xã Kiểm Thử", site.unit())),
                        List.of(new Body("Công an xã", null)),
                        List.of(way),
                        List.of(
                                new Paper(
                                        "Đơn đề nghị chặt cây", 1, 0, 2, "Mẫu 01 /van-ban/mau-01")),
                        List.of(),
                        "Giấy phép chặt cây",
                        "",
                        List.of("Nghị quyết thử"),
                        false,
                        false,
                        "");
        LocalDate end = until == null ? null : LocalDate.parse(until);
        return register.append(
                new Filing(code, particulars, LocalDate.parse(from), end), site.unit());
    }

    private @Nullable String limitOn(String day) {
        return procedures
                .at(code, LocalDate.parse(day))
                .flatMap(each -> each.limit(Channel.DIRECT))
                .map(Limit::toString)
                .orElse(null);
    }

    private ResultActions ask(String host, String address) throws Exception {
        return mvc.perform(get(URI.create("http://" + host + address)));
    }

    @Test
    void aDossierIsFiledUnderTheRevisionOfItsDayAndKeepsIt() {
        Procedure old = file("Xin chặt cây", "10 ngày", "2020-01-01", null);
        file("Xin chặt cây", "5 ngày làm việc", "2025-07-01", null);
        assertThat(limitOn("2019-12-31")).isNull();
        assertThat(limitOn("2020-01-01")).isEqualTo("10 ngày");
        assertThat(limitOn("2025-06-30")).isEqualTo("10 ngày");
        assertThat(limitOn("2025-07-01")).isEqualTo("5 ngày làm việc");
        Procedure kept = procedures.revision(old.revision()).orElseThrow();
        assertThat(kept.limit(Channel.DIRECT)).contains(Limit.read("10 ngày"));
        assertThat(kept.validUntil()).isEqualTo("2025-07-01");
        assertThat(procedures.book().at(code, LocalDate.parse("2025-06-30"))).contains(kept);
    }

    @Test
    void aRevisionIsPutRightOnItsFirstDayAndTheWrongOneHoldsNoMore() {
        Procedure wrong = file("Xin chặt cây", "50 ngày", "2026-01-01", null);
        Procedure right = file("Xin chặt cây", "5 ngày", "2026-01-01", null);
        assertThat(limitOn("2026-01-01")).isEqualTo("5 ngày");
        assertThat(procedures.revisions(code))
                .extracting(Procedure::revision)
                .containsExactly(right.revision(), wrong.revision());
        assertThat(procedures.revisions(code).getLast().holdsOn(LocalDate.parse("2026-01-01")))
                .isFalse();
    }

    @Test
    void nothingIsFiledBeforeTheNewestRevision() {
        file("Xin chặt cây", "5 ngày", "2026-01-01", null);
        assertThatThrownBy(() -> file("Xin chặt cây", "6 ngày", "2025-12-31", null))
                .isInstanceOf(TooLate.class)
                .hasMessageContaining("01/01/2026");
        assertThat(procedures.revisions(code)).hasSize(1);
    }

    @Test
    void anAbolishedProcedureIsFiledNoMoreAndNoLongerShown() throws Exception {
        Procedure procedure = file("Xin chặt cây gạo", "5 ngày", "2026-01-01", null);
        ask(HOST, "/thu-tuc/" + code).andExpect(status().isOk());
        register.end(procedure, LocalDate.parse("2026-11-23"), site.unit());
        assertThat(limitOn("2026-11-22")).isEqualTo("5 ngày");
        assertThat(limitOn("2026-11-23")).isNull();
        ask(HOST, "/thu-tuc/" + code).andExpect(status().isNotFound());
        ask(HOST, "/tim-kiem?q=" + code)
                .andExpect(content().string(not(containsString("cây gạo"))));
    }

    @Test
    void theSearchFindsWhatHoldsOnTheDayOfTheSearch() throws Exception {
        file("Xin chặt cây phượng", "5 ngày", "2026-01-01", null);
        file("Xin đốn cây phượng", "5 ngày", "2026-12-01", null);
        assertThat(found("phuong")).contains("Xin chặt cây").doesNotContain("Xin đốn cây");
        clock.set(Instant.parse("2026-11-30T17:00:00Z"));
        assertThat(found("phuong")).contains("Xin đốn cây").doesNotContain("Xin chặt cây");
    }

    private String found(String words) throws Exception {
        String page =
                ask(HOST, "/tim-kiem?q=" + words)
                        .andReturn()
                        .getResponse()
                        .getContentAsString(StandardCharsets.UTF_8);
        return Jsoup.parse(page).text();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update procedures.revision set particulars = '{}'",
                "update procedures.revision set valid_from = '2000-01-01'",
                "delete from procedures.revision"
            })
    void whatARevisionSaysCannotBeRewritten(String sql) {
        assertThatThrownBy(() -> jdbc.sql(sql).update())
                .isInstanceOf(DataAccessException.class)
                .hasStackTraceContaining("permission denied");
    }

    @Test
    void aReaderFindsAllOfItOnTheSiteOfItsUnitAndOnNoOther() throws Exception {
        file("Xin chặt cây đa", "5 ngày làm việc", "2026-01-01", null);
        ask(HOST, "/thu-tuc?tu=cay+da")
                .andExpect(content().string(containsString("Xin chặt cây đa")))
                .andExpect(content().string(containsString("5 ngày làm việc")));
        ask(HOST, "/thu-tuc/" + code)
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("5.000 đồng")))
                .andExpect(content().string(containsString("1 bản chính, 2 bản sao")))
                .andExpect(content().string(containsString("Công an xã")))
                .andExpect(content().string(containsString("href=\"/van-ban/mau-01\">Mẫu 01</a>")))
                .andExpect(content().string(containsString("\"@type\":\"GovernmentService\"")))
                .andExpect(content().string(containsString("\"price\":\"5000\"")))
                .andExpect(content().string(containsString("dichvucong.gov.vn")))
                .andExpect(content().string(not(containsString("href=\"https://dichvucong"))));
        ask(HOST, "/tim-kiem?q=chat+cay+da")
                .andExpect(content().string(containsString("/thu-tuc/" + code)));
        ask(OTHER_HOST, "/thu-tuc/" + code).andExpect(status().isNotFound());
        ask(OTHER_HOST, "/tim-kiem?q=chat+cay+da")
                .andExpect(content().string(not(containsString("/thu-tuc/" + code))));
        assertThat(Objects.requireNonNull(other)).isNotEqualTo(site);
    }

    @Test
    void oldRevisionsAreComparedWithTheOneThatHolds() throws Exception {
        file("Xin chặt cây si", "10 ngày", "2020-01-01", null);
        file("Xin chặt cây si", "5 ngày làm việc", "2025-07-01", null);
        file("Xin chặt cây si", "3 ngày làm việc", "2027-01-01", null);
        ask(HOST, "/thu-tuc/" + code)
                .andExpect(content().string(containsString("từ 01/01/2020 đến hết 30/06/2025")))
                .andExpect(content().string(containsString("Trực tiếp, 10 ngày")))
                .andExpect(content().string(not(containsString("3 ngày làm việc"))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"?trang=0", "?trang=99999", "?trang=hai"})
    void aPageThatIsNotThereIsNotFound(String query) throws Exception {
        int answer = ask(HOST, "/thu-tuc" + query).andReturn().getResponse().getStatus();
        assertThat(answer).isIn(400, 404);
    }

    @Test
    void aFacetThatNothingHasFindsNothing() throws Exception {
        file("Xin chặt cây bàng", "5 ngày", "2026-01-01", null);
        ask(HOST, "/thu-tuc?linh-vuc=Kh%C3%B4ng%20c%C3%B3")
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Không có thủ tục nào như vậy")));
        ask(HOST, "/thu-tuc?linh-vuc=C%C3%A2y%20xanh&cach-nop=Tr%E1%BB%B1c%20ti%E1%BA%BFp")
                .andExpect(content().string(containsString("Xin chặt cây bàng")));
    }
}

package vn.caunoi.audience;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import vn.caunoi.MovableClock;
import vn.caunoi.RoomTest;
import vn.caunoi.units.SiteId;
import vn.caunoi.units.World;
import vn.caunoi.web.Link;
import vn.caunoi.web.WebRequest;

/** The demo past of a site, and what its page of visits says about it. */
@RoomTest
@Import(World.class)
class ReportTest {

    private static final String HOST = "thanhmien.example";

    @TestConfiguration
    static class OneArticle implements SubjectTitles {

        @Override
        public Map<String, Link> of(SiteId site, Collection<String> subjects) {
            return subjects.contains("article:1")
                    ? Map.of("article:1", new Link("Lễ hội <làng>", "/le-hoi"))
                    : Map.of();
        }
    }

    @Autowired MockMvc http;
    @Autowired World world;
    @Autowired AudienceDemo demo;
    @Autowired Visitors visitors;
    @Autowired MovableClock clock;
    @Autowired JdbcClient jdbc;
    @Autowired CountersCheck check;

    @BeforeEach
    void theDemoDistrictAndOneReader() {
        clock.set(Instant.parse("2026-11-23T02:00:00Z"));
        if (jdbc.sql("select count(*) from units.site").query(Long.class).single() == 0) {
            SiteId site = world.site(HOST);
            demo.load((_, _) -> {});
            visitors.beat();
            visitors.visited(WebRequest.of(Requests.from("192.0.2.1")), site.value(), "article:1");
            visitors.visited(WebRequest.of(Requests.from("192.0.2.1")), site.value(), "article:2");
        }
        visitors.beat();
    }

    @Test
    void thePageShowsTheFourNumbersAndWhatTheOldPortalCounted() throws Exception {
        http.perform(page(""))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("<dt>Đang truy cập</dt><dd>1</dd>")))
                .andExpect(content().string(containsString("<dt>Hôm nay</dt><dd>1</dd>")))
                .andExpect(content().string(containsString("<dt>Tháng này</dt><dd>1</dd>")))
                .andExpect(content().string(containsString("<dt>Tất cả</dt><dd>165.663</dd>")))
                .andExpect(content().string(containsString("tính đến hết ngày 31/12/2022")))
                .andExpect(content().string(containsString("<strong>165.663</strong>")))
                .andExpect(content().string(containsString("<svg")));
    }

    @Test
    void whatIsReadMuchIsNamedEscapedAndOnlyWhenItMayBeSeen() throws Exception {
        http.perform(page(""))
                .andExpect(content().string(containsString("Lễ hội &lt;làng&gt;")))
                .andExpect(content().string(containsString("1 lượt đọc")))
                .andExpect(content().string(not(containsString("article:"))));
    }

    @Test
    void theFootOfEveryPageHasTheNumbers() throws Exception {
        http.perform(page("/2025-06"))
                .andExpect(content().string(containsString("<h2>Thống kê truy cập</h2>")))
                .andExpect(content().string(containsString("<dt>Tất cả</dt><dd>165.663</dd>")));
    }

    @Test
    void aMonthShowsItsDaysAndLeadsToItsNeighbours() throws Exception {
        http.perform(page("/2025-06"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("30/06/2025")))
                .andExpect(content().string(containsString("href=\"/thong-ke-truy-cap/2025-05\"")))
                .andExpect(content().string(containsString("href=\"/thong-ke-truy-cap/2025-07\"")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/2022-12", "/2026-12", "/2025-13", "/2025", "/khong-co"})
    void aMonthThatWasNotCountedIsNotThere(String address) throws Exception {
        http.perform(page(address)).andExpect(status().isNotFound());
    }

    @Test
    void theDownloadOpensInASpreadsheetAndAddsUpToEverything() throws Exception {
        byte[] file =
                http.perform(page("/tat-ca.csv"))
                        .andExpect(header().string("Content-Type", "text/csv;charset=UTF-8"))
                        .andExpect(
                                header().string(
                                                "Content-Disposition",
                                                containsString("attachment")))
                        .andReturn()
                        .getResponse()
                        .getContentAsByteArray();
        assertThat(file).startsWith(0xEF, 0xBB, 0xBF);
        long sum =
                new String(file, UTF_8)
                        .lines()
                        .skip(1)
                        .mapToLong(line -> Long.parseLong(line.split(",")[1]))
                        .sum();
        assertThat(sum).isEqualTo(AudienceDemo.EVERYTHING + 1);
    }

    @Test
    void theDownloadOfAMonthHasEachOfItsDays() throws Exception {
        String file =
                http.perform(page("/2025-02.csv"))
                        .andReturn()
                        .getResponse()
                        .getContentAsString(UTF_8);
        assertThat(file.lines()).hasSize(29).first().isEqualTo("\uFEFFNgày,Lượt truy cập,Ghi chú");
        assertThat(file.lines().skip(1)).first().asString().startsWith("2025-02-01,");
    }

    @ParameterizedTest
    @ValueSource(strings = {"counted", "readings"})
    void theRunningSumsAgreeWithTheDays(String sum) {
        assertThat(check.look().good()).isTrue();
        jdbc.sql("update audience.site_total set %1$s = %1$s + 1".formatted(sum)).update();
        assertThat(check.look().good()).isFalse();
        jdbc.sql("update audience.site_total set %1$s = %1$s - 1".formatted(sum)).update();
    }

    private static MockHttpServletRequestBuilder page(String rest) {
        return get("http://" + HOST + "/thong-ke-truy-cap" + rest)
                .header("User-Agent", "Googlebot/2.1");
    }
}

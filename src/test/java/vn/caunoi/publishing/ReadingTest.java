package vn.caunoi.publishing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import vn.caunoi.MovableClock;
import vn.caunoi.RoomTest;
import vn.caunoi.units.SiteId;
import vn.caunoi.units.Sites;
import vn.caunoi.units.World;

/** What a reader gets at which address, to the second. */
@RoomTest
@Import(World.class)
@TestPropertySource(properties = "caunoi.page-cache=false")
class ReadingTest {

    private static final String HOST = "xa-a.localhost";
    private static final String OTHER_HOST = "xa-b.localhost";

    @Autowired MockMvc mvc;
    @Autowired MovableClock clock;
    @Autowired World world;
    @Autowired Sites sites;
    @Autowired Articles articles;
    @Autowired Overviews overviews;
    @Autowired JdbcClient jdbc;

    private SiteId site = new SiteId(0);
    private SiteId otherSite = new SiteId(0);

    @BeforeEach
    void twoSites() {
        jdbc.sql("delete from publishing.article").update();
        site = site(HOST);
        otherSite = site(OTHER_HOST);
        clock.set(Instant.parse("2026-11-23T02:00:00Z"));
    }

    private SiteId site(String host) {
        return sites.named(host).map(known -> known.id()).orElseGet(() -> world.site(host));
    }

    private Taken take(Story story) {
        Taken taken = articles.take(story.incoming());
        overviews.changed(story.site().value());
        return taken;
    }

    private ResultActions ask(String address) throws Exception {
        return ask(HOST, address);
    }

    private ResultActions ask(String host, String address) throws Exception {
        return mvc.perform(get("http://" + host + address));
    }

    @Test
    void anArticleTellsAllThatAReaderExpects() throws Exception {
        take(Story.of(site, "Lúa xuân được mùa").tagged("lúa xuân"));
        take(Story.of(site, "Giống lúa mới").at(Instant.parse("2026-11-19T01:00:00Z")));
        ask("/kinh-te/lua-xuan-duoc-mua")
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("<h1>Lúa xuân được mùa</h1>")))
                .andExpect(content().string(containsString("href=\"/kinh-te\">Kinh tế</a>")))
                .andExpect(content().string(containsString("20/11/2026 08:00:00")))
                .andExpect(content().string(containsString("<p>Thân bài.</p>")))
                .andExpect(content().string(containsString("Nguyễn Thị Lụa")))
                .andExpect(content().string(containsString("Nguồn: Bản tin thử")))
                .andExpect(content().string(containsString("/tim-kiem?q=%22l%C3%BAa%20xu")))
                .andExpect(content().string(containsString("\"@type\":\"NewsArticle\"")))
                .andExpect(content().string(containsString("\"@type\":\"BreadcrumbList\"")))
                .andExpect(content().string(containsString("name=\"DC.creator\"")))
                .andExpect(content().string(containsString("Bài trước</small>Giống lúa mới")))
                .andExpect(content().string(containsString("Tin liên quan")));
    }

    @Test
    void anArticleOfTomorrowAppearsWithItsSecond() throws Exception {
        Instant time = Instant.parse("2026-11-24T00:30:00Z");
        take(Story.of(site, "Hẹn giờ").at(time).formerly("/cu/hen-gio.html"));
        clock.set(time.minusMillis(1));
        ask("/kinh-te/hen-gio").andExpect(status().isNotFound());
        ask("/cu/hen-gio.html").andExpect(status().isNotFound());
        clock.set(time);
        ask("/kinh-te/hen-gio").andExpect(status().isOk());
        ask("/kinh-te").andExpect(content().string(containsString("Hẹn giờ")));
    }

    @Test
    void anArticleDisappearsWithItsSecondAndSaysSo() throws Exception {
        Instant end = Instant.parse("2026-11-25T00:00:00Z");
        take(Story.of(site, "Hết hạn").until(end));
        clock.set(end.minusMillis(1));
        ask("/kinh-te/het-han").andExpect(status().isOk());
        clock.set(end);
        ask("/kinh-te/het-han")
                .andExpect(status().isGone())
                .andExpect(content().string(containsString("đã hết thời hạn đăng")))
                .andExpect(content().string(not(containsString("Thân bài"))));
        ask("/kinh-te").andExpect(content().string(not(containsString("Hết hạn"))));
    }

    @Test
    void aWithdrawnArticleGivesItsReasonAndDay() throws Exception {
        take(
                Story.of(site, "Đã gỡ")
                        .withdrawn("Số liệu chưa chính xác", Instant.parse("2026-11-22T03:04:05Z"))
                        .formerly("/cu/da-go.html"));
        ask("/kinh-te/da-go")
                .andExpect(status().isGone())
                .andExpect(content().string(containsString("Đã gỡ")))
                .andExpect(content().string(containsString("Số liệu chưa chính xác")))
                .andExpect(content().string(containsString("22/11/2026 10:04:05")))
                .andExpect(content().string(not(containsString("Thân bài"))));
        ask("/cu/da-go.html").andExpect(header().string("Location", "/kinh-te/da-go"));
    }

    @Test
    void aDraftIsAsIfItWereNotThere() throws Exception {
        take(Story.of(site, "Bản nháp").asDraft().formerly("/cu/nhap.html"));
        ask("/kinh-te/ban-nhap").andExpect(status().isNotFound());
        ask("/cu/nhap.html").andExpect(status().isNotFound());
    }

    @Test
    void everyOldAddressLeadsToTheNewOne() throws Exception {
        take(
                Story.of(site, "Bài cũ")
                        .formerly("https://cu.example/2019/05/bai-cu/", "/tin.aspx?id=5", "/mot"));
        for (String old :
                new String[] {
                    "/2019/05/bai-cu",
                    "/2019/05/bai-cu?utm=x",
                    "/tin.aspx?id=5",
                    "/mot",
                    "/bai-cu",
                    "/muc-khac/bai-cu"
                }) {
            ask(old).andExpect(status().isMovedPermanently())
                    .andExpect(header().string("Location", "/kinh-te/bai-cu"));
        }
        ask("/tin.aspx?id=6").andExpect(status().isNotFound());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/khong-co", "/kinh-te/khong-co", "/a/b/c/d", "/kinh-te?trang=0",
                "/kinh-te?trang=99", "/luu-tru/2026/13", "/luu-tru/1999/01", "/khong-co/rss.xml",
                "//evil.example/x", "/anh/abc/1.jpg", "/KINH-TE/x"
            })
    void nothingIsAnsweredWithNotFound(String address) throws Exception {
        take(Story.of(site, "Một bài"));
        ask(address).andExpect(status().isNotFound());
    }

    @Test
    void aStandingPageLivesInTheFirstSegmentAndTheMenu() throws Exception {
        take(Story.of(site, "Giới thiệu").asPage());
        ask("/gioi-thieu")
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("<h1>Giới thiệu</h1>")))
                .andExpect(content().string(containsString("href=\"/gioi-thieu\"")));
    }

    @Test
    void aSectionGoesOnOverPages() throws Exception {
        for (int number = 1; number <= Teasers.ON_A_PAGE + 1; number++) {
            take(
                    Story.of(site, "Tin số %02d".formatted(number))
                            .in("van-hoa", "Văn hóa")
                            .at(Story.MORNING.plusSeconds(number)));
        }
        ask("/van-hoa")
                .andExpect(content().string(containsString("Tin số 13")))
                .andExpect(content().string(containsString("href=\"/van-hoa?trang=2\"")));
        ask("/van-hoa?trang=2")
                .andExpect(content().string(containsString("Tin số 01")))
                .andExpect(content().string(containsString("/van-hoa?trang=2\">")))
                .andExpect(content().string(containsString("href=\"/van-hoa\"")));
        ask("/van-hoa?trang=3").andExpect(status().isNotFound());
        ask("/luu-tru").andExpect(content().string(containsString("href=\"/luu-tru/2026/11\"")));
        ask("/luu-tru/2026/11").andExpect(status().isOk());
    }

    @Test
    void sitesNeverSeeEachOthersArticles() throws Exception {
        take(Story.of(site, "Chỉ của xã A").formerly("/cu/chi-cua-a"));
        take(Story.of(otherSite, "Chỉ của xã B"));
        ask(OTHER_HOST, "/kinh-te/chi-cua-xa-a").andExpect(status().isNotFound());
        ask(OTHER_HOST, "/cu/chi-cua-a").andExpect(status().isNotFound());
        for (String list : new String[] {"/kinh-te", "/luu-tru/2026/11", "/rss.xml", "/atom.xml"}) {
            ask(OTHER_HOST, list)
                    .andExpect(status().isOk())
                    .andExpect(content().string(not(containsString("Chỉ của xã A"))));
        }
    }

    @Test
    void whatAnotherNodeStoresIsHeardHere() throws Exception {
        overviews.of(site);
        articles.take(Story.of(site, "Từ máy khác").in("tin-nhanh", "Tin nhanh").incoming());
        for (int turn = 0; turn < 50 && overviews.of(site).section("tin-nhanh").isEmpty(); turn++) {
            Thread.sleep(20);
        }
        assertThat(overviews.of(site).section("tin-nhanh")).isPresent();
    }
}

package vn.caunoi.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.MockMvc;
import vn.caunoi.MovableClock;
import vn.caunoi.RoomTest;
import vn.caunoi.units.Sites;
import vn.caunoi.units.World;

@RoomTest
@Import(World.class)
class SearchPageTest {

    private static final String HOST = "tim.example.vn";

    @Autowired MockMvc browser;
    @Autowired Index index;
    @Autowired Sites sites;
    @Autowired World world;
    @Autowired MovableClock clock;

    @BeforeEach
    void anArticleOfTheSite() {
        var site = sites.named(HOST).map(known -> known.id()).orElseGet(() -> world.site(HOST));
        for (int i = 0; i < 21; i++) {
            index.put(
                    new Entry(
                            site,
                            "Tin bài",
                            "" + i,
                            "/thong-bao/tin-" + i,
                            "Chi bộ & Đảng <" + i + ">",
                            "Sinh hoạt chi bộ",
                            "Toàn văn",
                            "thong-bao",
                            "Thông báo",
                            clock.instant(),
                            clock.instant(),
                            null));
        }
    }

    @Test
    void showsHitsWithTheirOwnMarksEscaped() throws Exception {
        Document page = page("/tim-kiem?q=chi%20bo%20dang");
        assertThat(page.select(".results-count").text()).isEqualTo("Tìm thấy 21 kết quả");
        assertThat(page.select(".result")).hasSize(20);
        assertThat(page.select(".result-title").getFirst().html())
                .contains("<mark>Chi bộ</mark> &amp; <mark>Đảng</mark> &lt;");
        assertThat(page.select("#tim-chinh").val()).isEqualTo("chi bo dang");
        assertThat(page.select(".pagination a[rel=next]").attr("href"))
                .isEqualTo("/tim-kiem?q=chi%20bo%20dang&trang=2");
    }

    @Test
    void narrowsWithChipsToTakeOff() throws Exception {
        Document page = page("/tim-kiem?q=chi%20bo&chuyen-muc=thong-bao&nam=2026&loai=tin-bai");
        assertThat(page.select(".search-chips a").eachAttr("href"))
                .containsExactly(
                        "/tim-kiem?q=chi%20bo&nam=2026&loai=tin-bai",
                        "/tim-kiem?q=chi%20bo&chuyen-muc=thong-bao&loai=tin-bai",
                        "/tim-kiem?q=chi%20bo&chuyen-muc=thong-bao&nam=2026");
        assertThat(page.select("option[selected]").eachAttr("value"))
                .containsExactly("thong-bao", "2026", "tin-bai");
        assertThat(page("/tim-kiem?q=chi%20bo&nam=2020").text()).contains("Bỏ hết điều kiện lọc");
    }

    @Test
    void helpsWhenNothingIsFound() throws Exception {
        Document page = page("/tim-kiem?q=chi%20bp%20dang");
        assertThat(page.text())
                .contains("Có phải bạn muốn tìm: chi bộ đảng")
                .contains("Bài gần giống");
        assertThat(page("/tim-kiem?q=zzzzzzzz").text()).contains("Không tìm thấy nội dung phù hợp");
    }

    @Test
    void suggestsWhileTyping() throws Exception {
        Document list = page("/tim-kiem/goi-y?q=chi%20bo%20da");
        assertThat(list.select("ul > li > a")).hasSize(8);
        assertThat(list.select("a").getFirst().attr("href")).startsWith("/thong-bao/tin-");
        assertThat(page("/tim-kiem/goi-y?q=c").select("li")).isEmpty();
    }

    @Test
    void isForNoCacheAndNoSearchEngine() throws Exception {
        browser.perform(get("http://" + HOST + "/tim-kiem?q=chi"))
                .andExpect(status().isOk())
                .andExpect(header().string("Cache-Control", "no-store"));
        browser.perform(get("http://" + HOST + "/tim-kiem/goi-y?q=chi"))
                .andExpect(header().string("Cache-Control", "no-store"));
        assertThat(page("/tim-kiem?q=chi").select("meta[name=robots]").attr("content"))
                .isEqualTo("noindex");
    }

    @Test
    void nonsenseIsHarmlessAndUnknownParametersAreNotReflected() throws Exception {
        for (String odd :
                new String[] {
                    "",
                    "?q=",
                    "?q=%27%22%5C%00%07",
                    "?q=chi&trang=-1",
                    "?q=chi&trang=99999999999",
                    "?q=chi&nam=abc&loai=%3Cb%3E&chuyen-muc=../..",
                    "?q=" + "a".repeat(5_000),
                    "?q=%22",
                    "?q=%F0%9F%98%80",
                    "?q=chi&la=dau-hieu-la",
                    "?q=%3Cscript%3Edau-hieu%3C/script%3E"
                }) {
            Document page = page("/tim-kiem" + odd);
            assertThat(page.html()).doesNotContain("dau-hieu-la", "../..", "<script>dau-hieu");
        }
    }

    private Document page(String address) throws Exception {
        var response =
                browser.perform(get(java.net.URI.create("http://" + HOST + address)))
                        .andExpect(status().isOk())
                        .andReturn()
                        .getResponse();
        return Jsoup.parse(response.getContentAsString(StandardCharsets.UTF_8));
    }
}

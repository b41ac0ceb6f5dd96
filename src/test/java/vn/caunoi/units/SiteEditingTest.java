package vn.caunoi.units;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import vn.caunoi.Caunoi;
import vn.caunoi.FreshDatabase;
import vn.caunoi.MovableClock;
import vn.caunoi.identity.Person;
import vn.caunoi.identity.Staff;

/** Who edits which site, and what is taken, refused, or found to be overtaken. */
@SpringBootTest(classes = Caunoi.class, properties = "caunoi.page-cache=false")
@ContextConfiguration(initializers = FreshDatabase.class)
@AutoConfigureMockMvc
@Import({MovableClock.class, World.class, Staff.class})
class SiteEditingTest {

    @Autowired MockMvc mvc;
    @Autowired World world;
    @Autowired Staff staff;
    @Autowired Sites sites;
    @Autowired JdbcClient jdbc;

    private Site mine;
    private Site foreign;
    private Person administrator;

    @BeforeEach
    void twoSites() {
        mine = site("sua-a.localhost");
        foreign = site("sua-b.localhost");
        administrator = staff.hire("sua-a", "quan-tri", mine.unit());
    }

    @ParameterizedTest
    @CsvSource({"''", "/ten", "/thong-tin", "/lien-ket", "/mau"})
    void aForeignSiteIsClosed(String part) throws Exception {
        mvc.perform(get(address(foreign) + part).with(Staff.as(administrator)))
                .andExpect(status().isForbidden());
        if (!part.isEmpty()) {
            mvc.perform(post(address(foreign) + part).with(Staff.as(administrator)))
                    .andExpect(status().isForbidden());
        }
        mvc.perform(get(address(mine) + part).with(Staff.as(administrator)))
                .andExpect(status().isOk());
        mvc.perform(get("/trang").with(Staff.as(administrator)))
                .andExpect(content().string(containsString("sua-a.localhost")))
                .andExpect(
                        result ->
                                assertThat(result.getResponse().getContentAsString())
                                        .doesNotContain("sua-b.localhost"));
    }

    @Test
    void anImprintIsSavedAndTheJournalTellsWhatChanged() throws Exception {
        send(
                        "/thong-tin",
                        version("/thong-tin"),
                        "nguoi",
                        "Bà Nguyễn Thị Mới",
                        "co-quan",
                        "Ủy ban",
                        "thu",
                        "moi@x.example")
                .andExpect(status().isSeeOther());
        var imprint = sites.at(mine.id()).imprint();
        assertThat(imprint.personResponsible()).isEqualTo("Bà Nguyễn Thị Mới");
        assertThat(imprint.address()).isEmpty();
        String line =
                jdbc.sql(
                                "select before || ' → ' || after from journal.entry where what = 'site.change' and unit = :unit order by number desc limit 1")
                        .param("unit", mine.unit().value())
                        .query(String.class)
                        .single();
        assertThat(line)
                .contains("Người chịu trách nhiệm: ", "Người chịu trách nhiệm: Bà Nguyễn Thị Mới")
                .doesNotContain("Cơ quan chủ quản");
        mvc.perform(get(address(mine)).with(Staff.as(administrator)))
                .andExpect(
                        content()
                                .string(
                                        containsString(
                                                "Trang chủ còn thiếu: Địa chỉ, Điện thoại")));
    }

    @Test
    void everyMistakeIsSaidAtOnceAndNothingTypedIsLost() throws Exception {
        send(
                        "/ten",
                        version("/ten"),
                        "ten-mien",
                        "http://xấu",
                        "ten-trang",
                        "",
                        "dong-lon",
                        "Xã Gõ Dở")
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("Tên miền chỉ gồm chữ")))
                .andExpect(
                        content().string(containsString("Tên đầy đủ của trang: hãy điền mục này")))
                .andExpect(content().string(containsString("value=\"Xã Gõ Dở\"")));
        send("/ten", version("/ten"), "ten-mien", foreign.host(), "ten-trang", "A", "dong-lon", "A")
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("đã thuộc trang")));
        send("/thong-tin", version("/thong-tin"), "thu", "khong-phai-thu")
                .andExpect(status().is(422));
        send("/lien-ket", version("/lien-ket"), "ten-mien-ngoai", "chinhphu.vn\nhttps://x y\n")
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("Không phải tên miền: https://x y")));
    }

    @Test
    void whatSomebodySavedInBetweenIsShownAndNotWrittenOver() throws Exception {
        String seen = version("/thong-tin");
        send("/thong-tin", seen, "nguoi", "Người nhanh", "co-quan", "Ủy ban")
                .andExpect(status().isSeeOther());
        String page =
                send("/thong-tin", seen, "nguoi", "Người chậm", "co-quan", "Ủy ban")
                        .andExpect(status().isConflict())
                        .andReturn()
                        .getResponse()
                        .getContentAsString(StandardCharsets.UTF_8);
        assertThat(page)
                .contains("Có người vừa sửa phần này", "Người nhanh", "value=\"Người chậm\"");
        assertThat(sites.at(mine.id()).imprint().personResponsible()).isEqualTo("Người nhanh");
        send("/thong-tin", version(page, "page"), "nguoi", "Người chậm", "co-quan", "Ủy ban")
                .andExpect(status().isSeeOther());
        assertThat(sites.at(mine.id()).imprint().personResponsible()).isEqualTo("Người chậm");
    }

    @Test
    void aSiteMovesToAHostNameInVietnameseAndKeepsItsNumber() throws Exception {
        send(
                        "/ten",
                        version("/ten"),
                        "ten-mien",
                        "Xã-Mới.vn",
                        "ten-trang",
                        "Trang xã mới",
                        "dong-lon",
                        "Xã Mới")
                .andExpect(status().isSeeOther());
        assertThat(sites.at(mine.id()).host()).startsWith("xn--").endsWith(".vn");
        assertThat(sites.named("sua-a.localhost")).isEmpty();
        send(
                        "/ten",
                        version("/ten"),
                        "ten-mien",
                        "sua-a.localhost",
                        "ten-trang",
                        "Trang xã mới",
                        "dong-lon",
                        "Xã Mới")
                .andExpect(status().isSeeOther());
    }

    @Test
    void theHostNameAtWhichOneWorksIsNotTakenAway() throws Exception {
        Person everywhere = staff.hire("sua-tat-ca", "quan-tri", null);
        Site office = sites.named("localhost").orElseGet(() -> sites.at(world.site("localhost")));
        mvc.perform(
                        post(address(office) + "/ten")
                                .with(Staff.as(everywhere))
                                .param("ten-mien", "noi-khac.localhost")
                                .param("ten-trang", "A")
                                .param("dong-lon", "A"))
                .andExpect(status().is(422))
                .andExpect(
                        content().string(containsString("Bạn đang làm việc ở chính tên miền này")));
    }

    @Test
    void paleColoursAreRefusedAndGoodOnesPreviewed() throws Exception {
        send("/mau", version("/mau"), "mau-dau", "#ffeeee", "mau-trinh-don", "")
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("quá nhạt")))
                .andExpect(content().string(containsString("hãy chọn cả hai màu")));
        send(
                        "/mau",
                        version("/mau"),
                        "mau-dau",
                        "#0B4A8F",
                        "mau-trinh-don",
                        "#08356a",
                        "xem-truoc",
                        "1")
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("fill=\"#0b4a8f\"")));
        send("/mau", version("/mau"), "mau-dau", "#0B4A8F", "mau-trinh-don", "#08356a")
                .andExpect(status().isSeeOther());
        send("/mau", version("/mau"), "mau-dau", "", "mau-trinh-don", "")
                .andExpect(status().isSeeOther());
    }

    private ResultActions send(String part, String version, String... typed) throws Exception {
        var request =
                post(address(mine) + part).with(Staff.as(administrator)).param("ban", version);
        for (int i = 0; i < typed.length; i += 2) {
            request.param(typed[i], typed[i + 1]);
        }
        return mvc.perform(request);
    }

    private String version(String part) throws Exception {
        return version(
                mvc.perform(get(address(mine) + part).with(Staff.as(administrator)))
                        .andReturn()
                        .getResponse()
                        .getContentAsString(StandardCharsets.UTF_8),
                part);
    }

    private static String version(String html, String where) {
        var found = Pattern.compile("name=\"ban\" value=\"([0-9a-f]+)\"").matcher(html);
        assertThat(found.find()).as(where).isTrue();
        return found.group(1);
    }

    private static String address(Site site) {
        return "/trang/" + site.id().value();
    }

    private Site site(String host) {
        return sites.at(sites.named(host).map(Site::id).orElseGet(() -> world.site(host)));
    }
}

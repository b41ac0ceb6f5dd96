package vn.caunoi.portal.selfcheck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Instant;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.web.servlet.MockMvc;
import vn.caunoi.Caunoi;
import vn.caunoi.FreshDatabase;
import vn.caunoi.MovableClock;
import vn.caunoi.identity.Staff;
import vn.caunoi.units.Site;
import vn.caunoi.units.Sites;
import vn.caunoi.units.World;

/** Who sees what the checks found. */
@SpringBootTest(classes = Caunoi.class, properties = "caunoi.page-cache=false")
@ContextConfiguration(initializers = FreshDatabase.class)
@AutoConfigureMockMvc
@Import({MovableClock.class, World.class, Staff.class})
class SelfCheckPagesTest {

    private static final Instant NOW = Instant.parse("2026-11-23T02:00:00Z");
    private static final Finding LINK =
            new Finding(
                    Suspicion.LINK,
                    "/kinh-te/a",
                    "//casino.example",
                    "<a>nhà cái</a>",
                    "mọi người");

    @Autowired MockMvc mvc;
    @Autowired World world;
    @Autowired Staff staff;
    @Autowired Sites sites;
    @Autowired SelfChecks checks;
    @Autowired LastSelfChecks doctor;
    @Autowired Walk walk;
    @Autowired JdbcClient jdbc;

    private Site site(String host) {
        return sites.at(sites.named(host).map(Site::id).orElseGet(() -> world.site(host)));
    }

    @BeforeEach
    void nothingChecked() {
        jdbc.sql("delete from portal.selfcheck").update();
    }

    @Test
    void theChiefReadsEveryFindingWithItsPlace() throws Exception {
        Site site = site("xa-a.localhost");
        var chief = staff.hire("chief-a", "truong-ban", site.unit());
        mvc.perform(get(SelfCheckController.address(site)).with(Staff.as(chief)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Chưa kiểm tra lần nào.")));
        checks.keep(new Result(site.id(), NOW, NOW, 12, List.of(LINK)));
        mvc.perform(get(SelfCheckController.address(site)).with(Staff.as(chief)))
                .andExpect(content().string(containsString("Có 1 dấu hiệu lạ trên 12 trang")))
                .andExpect(content().string(containsString(Suspicion.LINK.label())))
                .andExpect(content().string(containsString("//casino.example")))
                .andExpect(content().string(containsString("&lt;a&gt;nhà cái&lt;/a&gt;")));
        mvc.perform(get(SelfCheckController.ADDRESS).with(Staff.as(chief)))
                .andExpect(content().string(containsString("Cần xem ngay")));
        assertThat(doctor.look().good()).isFalse();
        assertThat(checks.last(site.id()).orElseThrow().findings()).containsExactly(LINK);
        checks.keep(new Result(site.id(), NOW, NOW, 12, List.of()));
        assertThat(doctor.look().good()).isTrue();
    }

    @Test
    void nobodyElseDoes() throws Exception {
        Site site = site("xa-a.localhost");
        var other = staff.hire("chief-b", "truong-ban", site("xa-b.localhost").unit());
        var writer = staff.hire("writer-a", "nguoi-viet", site.unit());
        for (var person : List.of(other, writer)) {
            mvc.perform(get(SelfCheckController.address(site)).with(Staff.as(person)))
                    .andExpect(status().isForbidden());
            mvc.perform(post(SelfCheckController.address(site)).with(Staff.as(person)))
                    .andExpect(status().isForbidden());
        }
    }

    @Test
    void onlyTheLastChecksAreKept() {
        Site site = site("xa-a.localhost");
        for (int check = 0; check < 40; check++) {
            checks.keep(new Result(site.id(), NOW, NOW, check, List.of(LINK)));
        }
        assertThat(checks.last(site.id()).orElseThrow().pages()).isEqualTo(39);
        assertThat(
                        jdbc.sql("select count(*) from portal.selfcheck_finding")
                                .query(Integer.class)
                                .single())
                .isEqualTo(30);
    }

    @Test
    void aWalkIsBoundedAndBeginsAtTheFrontPage() {
        Site site = site("xa-a.localhost");
        assertThat(walk.of(site.id(), 30, new Random(1)))
                .startsWith("/")
                .hasSizeLessThanOrEqualTo(30)
                .doesNotHaveDuplicates();
    }
}

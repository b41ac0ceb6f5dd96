package vn.caunoi.publishing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import vn.caunoi.MovableClock;
import vn.caunoi.RoomTest;
import vn.caunoi.publishing.BrokenSeals.BrokenSeal;
import vn.caunoi.units.SiteId;
import vn.caunoi.units.Sites;
import vn.caunoi.units.World;

/** What somebody plants in the database is not served. */
@RoomTest
@Import(World.class)
@TestPropertySource(properties = "caunoi.page-cache=false")
class SealTest {

    private static final String PLANTED =
            "<p>Thân bài.</p><script src=\"//casino.example/a.js\"></script>"
                    + "<p style=\"display:none\"><a href=\"https://casino.example\">nhà cái</a></p>";

    @Autowired MockMvc mvc;
    @Autowired MovableClock clock;
    @Autowired World world;
    @Autowired Sites sites;
    @Autowired Articles articles;
    @Autowired BrokenSeals brokenSeals;
    @Autowired Resealing resealing;
    @Autowired SealsCheck check;
    @Autowired JdbcClient jdbc;

    private SiteId site = new SiteId(0);

    @BeforeEach
    void oneArticle() {
        clock.set(Instant.parse("2026-11-23T02:00:00Z"));
        site = site("xa-a.localhost");
        jdbc.sql("delete from publishing.article").update();
        articles.take(Story.of(site, "Tin thật").incoming());
    }

    private SiteId site(String host) {
        return sites.named(host).map(known -> known.id()).orElseGet(() -> world.site(host));
    }

    private ResultActions page() throws Exception {
        return mvc.perform(get("http://xa-a.localhost/kinh-te/tin-that"))
                .andExpect(status().isOk());
    }

    private void plant(String assignment, String html) {
        assertThat(
                        jdbc.sql("update publishing.article set " + assignment)
                                .param("html", html)
                                .update())
                .isEqualTo(1);
    }

    @Test
    void whatTheProgramStoredIsServed() throws Exception {
        page().andExpect(content().string(containsString("<p>Thân bài.</p>")))
                .andExpect(content().string(not(containsString("đang được kiểm tra"))));
        assertThat(brokenSeals.of(site)).isEmpty();
        assertThat(check.look().good()).isTrue();
    }

    @Test
    void whatSomebodyPlantedIsNotServedAndReported() throws Exception {
        plant("shown = :html", PLANTED);
        page().andExpect(content().string(containsString("Nội dung đang được kiểm tra")))
                .andExpect(content().string(containsString("<h1>Tin thật</h1>")))
                .andExpect(content().string(not(containsString("casino.example"))))
                .andExpect(content().string(not(containsString("Thân bài"))));
        assertThat(brokenSeals.of(site))
                .extracting(BrokenSeal::href)
                .containsExactly("/kinh-te/tin-that");
        assertThat(check.look().good()).isFalse();
        assertThat(check.look().sentence()).contains("xa-a.localhost/kinh-te/tin-that");
    }

    @Test
    void aSealOfAnotherSiteDoesNotFit() throws Exception {
        SiteId other = site("xa-b.localhost");
        articles.take(Story.of(other, "Tin khác").saying("<p>Của xã khác.</p>").incoming());
        jdbc.sql(
                        """
                        update publishing.article a set shown = b.shown, seal = b.seal
                        from publishing.article b where a.site = :site and b.site = :other
                        """)
                .param("site", site.value())
                .param("other", other.value())
                .update();
        page().andExpect(content().string(containsString("Nội dung đang được kiểm tra")))
                .andExpect(content().string(not(containsString("Của xã khác"))));
    }

    @Test
    void whatIsOlderThanTheSealsIsCleanedBeforeItIsSealed() throws Exception {
        plant("shown = :html, body = :html, seal = null", PLANTED);
        page().andExpect(content().string(not(containsString("casino.example"))));
        resealing.afterSingletonsInstantiated();
        page().andExpect(content().string(containsString("<p>Thân bài.</p>")))
                .andExpect(content().string(not(containsString("casino.example"))))
                .andExpect(content().string(not(containsString("display:none"))));
        assertThat(brokenSeals.of(site)).isEmpty();
    }

    @Test
    void aBrokenSealIsNotMendedByAStart() throws Exception {
        plant("shown = :html, body = :html", PLANTED);
        resealing.afterSingletonsInstantiated();
        page().andExpect(content().string(containsString("Nội dung đang được kiểm tra")));
        resealing.reseal(site, List.of(brokenSeals.of(site).getFirst().article()));
        page().andExpect(content().string(containsString("<p>Thân bài.</p>")))
                .andExpect(content().string(not(containsString("casino.example"))));
    }

    @Test
    void anAddressCannotBecomeAnotherHost() {
        assertThatThrownBy(() -> plant("slug = :html", "/casino.example"))
                .isInstanceOf(DataIntegrityViolationException.class);
        assertThatThrownBy(
                        () ->
                                jdbc.sql("update publishing.section set slug = '/casino.example'")
                                        .update())
                .isInstanceOf(DataIntegrityViolationException.class);
    }
}

package vn.caunoi.publishing.rating;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.cookie;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import vn.caunoi.MovableClock;
import vn.caunoi.RoomTest;
import vn.caunoi.identity.Staff;
import vn.caunoi.publishing.CleanHtml;
import vn.caunoi.publishing.Incoming;
import vn.caunoi.publishing.Press;
import vn.caunoi.publishing.Proof;
import vn.caunoi.publishing.Slug;
import vn.caunoi.units.Site;
import vn.caunoi.units.SiteId;
import vn.caunoi.units.Sites;
import vn.caunoi.units.World;

/** Readers say what they think, and nobody learns who they are. */
@RoomTest
@Import({World.class, Staff.class})
@TestPropertySource(properties = "caunoi.page-cache=false")
class RatingTest {

    private static final String HOST = "xa-danh-gia.localhost";

    @Autowired MockMvc mvc;
    @Autowired MovableClock clock;
    @Autowired World world;
    @Autowired Sites sites;
    @Autowired Press press;
    @Autowired Ratings ratings;
    @Autowired JdbcClient jdbc;

    private long article;

    @BeforeEach
    void aPage() {
        clock.set(Instant.parse("2026-11-23T02:00:00Z"));
        SiteId site = sites.named(HOST).map(Site::id).orElseGet(() -> world.site(HOST));
        article =
                press.print(
                        new Proof(
                                site,
                                null,
                                Incoming.Kind.PAGE,
                                new Slug("lich-tiep-dan"),
                                "Lịch tiếp dân",
                                "",
                                CleanHtml.EMPTY,
                                null,
                                List.of(),
                                "",
                                "",
                                false,
                                false,
                                clock.instant(),
                                null,
                                List.of()));
    }

    private ResultActions say(String agent, String useful, String origin) throws Exception {
        return mvc.perform(
                post("http://" + HOST + "/danh-gia/" + article)
                        .header("User-Agent", agent)
                        .header("Origin", origin)
                        .param("co-ich", useful));
    }

    @Test
    void aPersonCountsOnceADayAndMayThinkAgain() throws Exception {
        say("Mozilla/5.0 (X11) Một", "co", "http://" + HOST)
                .andExpect(status().isSeeOther())
                .andExpect(cookie().doesNotExist("phien"));
        say("Mozilla/5.0 (X11) Một", "khong", "http://" + HOST);
        say("Mozilla/5.0 (X11) Hai", "co", "http://" + HOST);
        assertThat(ratings.of(article)).isEqualTo(new Ratings.Rating(1, 1));
        clock.pass(Duration.ofDays(1));
        ratings.closeDays();
        assertThat(ratings.of(article)).isEqualTo(new Ratings.Rating(1, 1));
        assertThat(
                        jdbc.sql("select count(*) from publishing.rating_today")
                                .query(Long.class)
                                .single())
                .isZero();
    }

    @Test
    void onlyPagesOfTheSiteItselfMaySendIt() throws Exception {
        say("Mozilla/5.0 (X11) Ba", "co", "https://other.example")
                .andExpect(status().isForbidden());
        say("Mozilla/5.0 (X11) Ba", "' or 1=1", "http://" + HOST)
                .andExpect(status().isBadRequest());
        assertThat(ratings.of(article).isEmpty()).isTrue();
    }

    @Test
    void aMachineIsThankedAndNotCounted() throws Exception {
        say("Googlebot/2.1", "co", "http://" + HOST).andExpect(status().isSeeOther());
        assertThat(ratings.of(article).isEmpty()).isTrue();
        mvc.perform(get("http://" + HOST + "/danh-gia/" + article))
                .andExpect(content().string(containsString("Lịch tiếp dân")));
    }
}

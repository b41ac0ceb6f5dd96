package vn.caunoi.publishing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.SyndFeedInput;
import com.rometools.rome.io.XmlReader;
import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import vn.caunoi.MovableClock;
import vn.caunoi.RoomTest;
import vn.caunoi.units.SiteId;
import vn.caunoi.units.Sites;
import vn.caunoi.units.World;

/** Our feeds, read back by a library that feed readers use. */
@RoomTest
@Import(World.class)
@TestPropertySource(properties = "caunoi.page-cache=false")
class FeedsTest {

    private static final Instant LATER = Instant.parse("2026-11-24T02:00:00Z");

    @Autowired MockMvc mvc;
    @Autowired MovableClock clock;
    @Autowired World world;
    @Autowired Sites sites;
    @Autowired Articles articles;
    @Autowired Overviews overviews;
    @Autowired JdbcClient jdbc;

    @BeforeEach
    void someArticles() {
        jdbc.sql("delete from publishing.article").update();
        clock.set(Instant.parse("2026-11-23T02:00:00Z"));
        SiteId site =
                sites.named("xa-a.localhost")
                        .map(known -> known.id())
                        .orElseGet(() -> world.site("xa-a.localhost"));
        articles.take(Story.of(site, "Được thấy <b> & ]]>").incoming());
        articles.take(Story.of(site, "Mục khác").in("van-hoa", "Văn hóa").incoming());
        articles.take(Story.of(site, "Còn chờ").at(LATER).incoming());
        articles.take(Story.of(site, "Nháp").asDraft().incoming());
        articles.take(Story.of(site, "Gỡ").withdrawn("Sai", Story.MORNING).incoming());
        articles.take(Story.of(site, "Trang").asPage().incoming());
        overviews.changedEverywhere();
    }

    @ParameterizedTest
    @CsvSource({
        "/rss.xml, rss_2.0, 2", "/atom.xml, atom_1.0, 2",
        "/kinh-te/rss.xml, rss_2.0, 1", "/kinh-te/atom.xml, atom_1.0, 1"
    })
    void aFeedHoldsWhatReadersMaySee(String address, String type, int entries) throws Exception {
        SyndFeed feed = feed(answer(address));
        assertThat(feed.getFeedType()).isEqualTo(type);
        assertThat(feed.getEntries()).hasSize(entries);
        SyndEntry entry =
                feed.getEntries().stream()
                        .filter(each -> each.getTitle().contains("Được thấy"))
                        .findFirst()
                        .orElseThrow();
        assertThat(entry.getTitle()).isEqualTo("Được thấy <b> & ]]>");
        assertThat(entry.getLink()).endsWith("/kinh-te/duoc-thay-b");
        assertThat(entry.getPublishedDate()).isEqualTo(Story.MORNING);
    }

    @Test
    void whatWasScheduledJoinsTheFeedWithItsSecond() throws Exception {
        assertThat(feed(answer("/rss.xml")).getEntries()).hasSize(2);
        clock.set(LATER);
        assertThat(feed(answer("/rss.xml")).getEntries()).hasSize(3);
    }

    @Test
    void aReaderThatHasItIsToldSo() throws Exception {
        String mark = Objects.requireNonNull(answer("/atom.xml").getHeader("ETag"));
        mvc.perform(get("http://xa-a.localhost/atom.xml").header("If-None-Match", mark))
                .andExpect(status().isNotModified());
    }

    private MockHttpServletResponse answer(String address) throws Exception {
        return mvc.perform(get("http://xa-a.localhost" + address))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse();
    }

    private static SyndFeed feed(MockHttpServletResponse answer) throws Exception {
        var body = new ByteArrayInputStream(answer.getContentAsByteArray());
        return new SyndFeedInput().build(new XmlReader(body, answer.getContentType()));
    }
}

package vn.caunoi.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrlPattern;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import tools.jackson.databind.json.JsonMapper;
import vn.caunoi.MovableClock;
import vn.caunoi.RoomTest;
import vn.caunoi.units.SiteId;
import vn.caunoi.units.Sites;
import vn.caunoi.units.World;
import vn.caunoi.web.ChangeListener;

/** The front page and what machines ask of a site. */
@RoomTest
@Import(World.class)
@TestPropertySource(properties = "caunoi.page-cache=false")
class MachinesTest {

    @Autowired MockMvc mvc;
    @Autowired MovableClock clock;
    @Autowired World world;
    @Autowired Sites sites;
    @Autowired JdbcClient jdbc;
    @Autowired List<ChangeListener> listeners;

    private SiteId site = new SiteId(0);

    @BeforeEach
    void oneSite() {
        clock.set(Instant.parse("2026-11-23T02:00:00Z"));
        site =
                sites.named("xa-a.localhost")
                        .map(known -> known.id())
                        .orElseGet(() -> world.site("xa-a.localhost"));
        jdbc.sql("delete from publishing.article").update();
        jdbc.sql("delete from publishing.section").update();
        listeners.forEach(ChangeListener::changedEverywhere);
    }

    private ResultActions ask(String address) throws Exception {
        return mvc.perform(get("http://xa-a.localhost" + address));
    }

    private Document xml(String address) throws Exception {
        var answer = ask(address).andExpect(status().isOk()).andReturn().getResponse();
        assertThat(answer.getContentType()).startsWith("application/xml");
        String text = answer.getContentAsString(StandardCharsets.UTF_8);
        assertThat(text).startsWith("<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
        return Jsoup.parse(text, "", Parser.xmlParser());
    }

    /** Articles made by the database itself, one a second. */
    private void articles(int count) {
        jdbc.sql(
                        """
                        with s as (
                          insert into publishing.section (site, slug, name, position)
                          values (:site, 'tin', 'Tin', 1) returning id)
                        insert into publishing.article (
                          site, kind, section, slug, title, lead, body, shown, author, source, tags,
                          state, published_at, featured, updated_at)
                        select :site, 'ARTICLE', s.id, 'bai-' || n, 'Bài & số ' || n, '', '', '',
                          '', '', '{}', 'PUBLISHED', timestamptz '2020-01-01' + n * interval '1 s',
                          false, timestamptz '2020-01-02'
                        from s, generate_series(1, :count) n
                        """)
                .param("site", site.value())
                .param("count", count)
                .update();
        listeners.forEach(ChangeListener::changedEverywhere);
    }

    @Test
    void theFrontPageShowsTheNewestAndWhoSpeaks() throws Exception {
        articles(7);
        ask("/").andExpect(status().isOk())
                .andExpect(content().string(containsString("Bài &amp; số 7")))
                .andExpect(content().string(containsString("\"GovernmentOrganization\"")))
                .andExpect(content().string(containsString("href=\"/tin\"")))
                .andExpect(content().string(containsString("href=\"/so-do-trang\"")));
    }

    @Test
    void anEmptySiteSaysThatItIsEmpty() throws Exception {
        ask("/").andExpect(status().isOk())
                .andExpect(content().string(containsString("Trang chưa có tin bài")));
        ask("/so-do-trang").andExpect(status().isOk());
    }

    @Test
    void anAddressOfFormerTimesWithoutPathIsKnown() throws Exception {
        articles(1);
        jdbc.sql(
                        """
                        insert into publishing.old_address (site, address, article)
                        select site, '/?p=12', id from publishing.article
                        """)
                .update();
        ask("/?p=12")
                .andExpect(status().isMovedPermanently())
                .andExpect(header().string("Location", "/tin/bai-1"));
        ask("/?p=13").andExpect(status().isOk());
    }

    @Test
    void peopleFindEverySectionOnTheSiteMap() throws Exception {
        articles(3);
        ask("/so-do-trang")
                .andExpect(content().string(containsString("href=\"/tin\"")))
                .andExpect(content().string(containsString("href=\"/tin/bai-3\"")))
                .andExpect(content().string(containsString("href=\"/luu-tru\"")));
    }

    @Test
    void theSitemapIsSplitAtFiftyThousand() throws Exception {
        articles(Sitemap.IN_A_PART + 10);
        Document index = xml("/sitemap.xml");
        assertThat(index.expectFirst("sitemapindex").attr("xmlns"))
                .isEqualTo("http://www.sitemaps.org/schemas/sitemap/0.9");
        assertThat(index.select("sitemap > loc").eachText())
                .hasSize(2)
                .first()
                .asString()
                .endsWith("/sitemap-1.xml");
        Document first = xml("/sitemap-1.xml");
        Document second = xml("/sitemap-2.xml");
        assertThat(first.select("urlset > url > loc")).hasSize(Sitemap.IN_A_PART);
        var all = new HashSet<>(first.select("loc").eachText());
        all.addAll(second.select("loc").eachText());
        assertThat(all).hasSizeGreaterThan(Sitemap.IN_A_PART + 10);
        assertThat(all)
                .anyMatch(address -> address.endsWith("/tin/bai-" + (Sitemap.IN_A_PART + 10)));
        assertThat(second.select("lastmod").eachText())
                .allMatch(day -> day.matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\+07:00"));
        ask("/sitemap-3.xml").andExpect(status().isNotFound());
    }

    @Test
    void aRealSiteInvitesRobots() throws Exception {
        ask("/robots.txt")
                .andExpect(content().string(containsString("Allow: /\n")))
                .andExpect(content().string(containsString("/sitemap.xml")))
                .andExpect(content().string(not(containsString("Disallow: /\n"))));
    }

    @Test
    void theContactForWeaknessesIsAlwaysValid() throws Exception {
        for (int month = 0; month < 24; month++) {
            String text =
                    ask("/.well-known/security.txt")
                            .andExpect(content().contentType("text/plain;charset=UTF-8"))
                            .andReturn()
                            .getResponse()
                            .getContentAsString();
            assertThat(text).contains("Contact: mailto:a@x.example\n").contains("Canonical: http");
            Instant end = Instant.parse(text.replaceFirst("(?s).*Expires: (\\S+).*", "$1"));
            assertThat(end)
                    .isBetween(
                            clock.instant().plus(Duration.ofDays(300)),
                            clock.instant().plus(Duration.ofDays(365)));
            clock.pass(Duration.ofDays(31));
        }
    }

    @Test
    void aTelephoneCanKeepTheSite() throws Exception {
        String json =
                ask("/manifest.webmanifest")
                        .andExpect(content().contentType("application/manifest+json"))
                        .andReturn()
                        .getResponse()
                        .getContentAsString(StandardCharsets.UTF_8);
        var manifest = JsonMapper.shared().readTree(json);
        assertThat(manifest.get("name").asString()).isEqualTo("Trang xa-a.localhost");
        for (var icon : manifest.get("icons")) {
            ask(icon.get("src").asString()).andExpect(status().isOk());
        }
        ask("/favicon.ico").andExpect(redirectedUrlPattern("/assets/web/favicon-*.ico"));
    }
}

package vn.caunoi.publishing.links;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
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
import vn.caunoi.publishing.Articles;
import vn.caunoi.publishing.Incoming;
import vn.caunoi.publishing.Sanitiser;
import vn.caunoi.publishing.links.DeadLinks.Wanted;
import vn.caunoi.publishing.links.DeadLinks.Where;
import vn.caunoi.units.Site;
import vn.caunoi.units.Sites;
import vn.caunoi.units.World;

/** Links in published bodies that lead nowhere any more. */
@SpringBootTest(classes = Caunoi.class, properties = "caunoi.page-cache=false")
@ContextConfiguration(initializers = FreshDatabase.class)
@AutoConfigureMockMvc
@Import({MovableClock.class, World.class, Staff.class})
class DeadLinksTest {

    private static final Instant MONDAY = Instant.parse("2026-11-23T02:00:00Z");

    @Autowired MockMvc mvc;
    @Autowired MovableClock clock;
    @Autowired World world;
    @Autowired Staff staff;
    @Autowired Sites sites;
    @Autowired Articles articles;
    @Autowired LinkBook book;
    @Autowired DeadLinks deadLinks;
    @Autowired OwnDoor ownDoor;
    @Autowired JdbcClient jdbc;

    private Neighbour neighbour;
    private Outside outside;
    private LinkCheck check;

    @BeforeEach
    void open() throws IOException {
        clock.set(MONDAY);
        jdbc.sql("delete from publishing.link").update();
        jdbc.sql("delete from publishing.article").update();
        neighbour = new Neighbour();
        outside = Neighbour.askable();
        check = new LinkCheck(outside, ownDoor, sites, Duration.ZERO);
    }

    @AfterEach
    void close() throws IOException {
        outside.close();
        neighbour.close();
    }

    private Site site(String host) {
        return sites.at(sites.named(host).map(Site::id).orElseGet(() -> world.site(host)));
    }

    /** An article whose body holds links to these addresses. */
    private void article(Site site, String title, boolean published, String... addresses) {
        StringBuilder body = new StringBuilder();
        for (String address : addresses) {
            body.append("<p><a href=\"").append(address).append("\">x</a></p>");
        }
        articles.take(
                new Incoming(
                        site.id(),
                        "links:" + title,
                        Incoming.Kind.ARTICLE,
                        title,
                        title,
                        "",
                        new Sanitiser(Set.of("a.example", "chinhphu.vn"))
                                .clean(body.toString())
                                .html(),
                        new Incoming.SectionName("kinh-te", "Kinh tế"),
                        List.of(),
                        "",
                        "",
                        MONDAY.minusSeconds(60),
                        null,
                        published,
                        null,
                        false,
                        List.of(),
                        List.of()));
    }

    private String at(String path) {
        return neighbour.at("a.example", path).toString();
    }

    private void round(Site site) {
        book.note(site.id());
        new LinkRound(book, check).these(site, book.due(site.id(), 100));
    }

    @Test
    void deadOnesAreListedWithTheirArticlesAndSinceWhen() {
        Site site = site("xa-a.localhost");
        article(site, "Một", true, at("/tot"), at("/mat"), at("/chuyen"));
        article(site, "Hai", true, at("/mat") + "#muc", at("/loi"), at("/chan-may"));
        article(site, "Nháp", false, at("/vong"));
        round(site);
        clock.set(MONDAY.plus(Duration.ofDays(1)));
        round(site);
        List<DeadLink> dead = deadLinks.of(site.id(), Wanted.ALL);
        assertThat(dead).extracting(DeadLink::address).containsExactly(at("/loi"), at("/mat"));
        assertThat(dead.getLast().places())
                .extracting(place -> place.href())
                .containsExactly("/kinh-te/mot", "/kinh-te/hai");
        assertThat(dead).extracting(DeadLink::since).containsOnly(MONDAY);
        assertThat(dead.getLast().sentence()).isEqualTo("Trang không còn ở địa chỉ này (mã 404).");
        assertThat(neighbour.asked())
                .as("the head is enough for what is there")
                .contains("HEAD /tot")
                .doesNotContain("GET /tot")
                .noneMatch(asked -> asked.contains("/vong"));
    }

    @Test
    void onesThatLiveAgainAndOnesThatAreGoneFromTheArticleAreForgotten() {
        Site site = site("xa-a.localhost");
        article(site, "Một", true, at("/mat"), at("/loi"));
        round(site);
        assertThat(deadLinks.count(site.id())).isEqualTo(2);
        book.checked(site.id(), at("/loi"), Verdict.of(200));
        assertThat(deadLinks.count(site.id())).isEqualTo(1);
        article(site, "Một", true, at("/tot"));
        round(site);
        assertThat(deadLinks.count(site.id())).isZero();
        assertThat(book.has(site.id(), at("/mat"))).isFalse();
    }

    @Test
    void everyKindOfEndHasItsSentence() {
        Site site = site("xa-a.localhost");
        assertThat(check.of(site, at("/chi-doc"))).hasValue(new Verdict(200, ""));
        assertThat(check.of(site, at("/chan-may")).orElseThrow().dead()).isFalse();
        assertThat(problem(site, "http://khong-co.invalid/")).contains("Tên miền không còn");
        assertThat(problem(site, at("/vao-trong"))).contains("Tên miền không còn");
        assertThat(problem(site, at("/vong"))).contains("Không kết nối được");
        assertThat(problem(site, "http://a b/")).isEqualTo("Địa chỉ viết sai");
        assertThat(problem(site, "http://a.example:1/")).contains("Không kết nối được");
        assertThat(check.of(site, "/kinh-te/mot"))
                .as("nobody serves here")
                .isEqualTo(Optional.empty());
    }

    private String problem(Site site, String address) {
        return check.of(site, address).orElseThrow().problem();
    }

    @Test
    void linksAreTakenFromBodiesWithoutTheirPlaceInThePage() {
        assertThat(
                        LinkBook.addresses(
                                """
                                <a href="/lien-he#ban-do">a</a><a href="/lien-he">b</a><a href="#fn1">c</a>
                                <a href="https://chinhphu.vn/x?a=1&amp;b=2">d</a><a href="mailto:a@x.vn">e</a>
                                <a href="//x.example">f</a><a href="/tep/1/a.pdf">g</a>
                                """))
                .containsExactly("/lien-he", "https://chinhphu.vn/x?a=1&b=2", "/tep/1/a.pdf");
    }

    @Test
    void editorsOfTheSiteFilterDownloadAndCheckAgain() throws Exception {
        Site site = site("xa-a.localhost");
        article(site, "=Một", true, at("/mat"), at("/loi"));
        round(site);
        var editor = staff.hire("links-editor", "bien-tap-vien", site.unit());
        String address = DeadLinksController.address(site);
        mvc.perform(get(address).with(Staff.as(editor)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString(at("/mat"))))
                .andExpect(content().string(containsString("=Một")));
        mvc.perform(get(address + "?tim=LOI&o=ngoai").with(Staff.as(editor)))
                .andExpect(
                        content()
                                .string(
                                        allOf(
                                                containsString(at("/loi")),
                                                not(containsString(at("/mat"))))));
        assertThat(deadLinks.of(site.id(), new Wanted("", Where.INSIDE))).isEmpty();
        mvc.perform(get(address + ".csv").with(Staff.as(editor)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString(at("/mat") + ";")));
        mvc.perform(post(address).param("dia-chi", "http://khac.example/").with(Staff.as(editor)))
                .andExpect(status().isNotFound());
        clock.set(MONDAY.plus(Duration.ofHours(1)));
        mvc.perform(post(address).param("dia-chi", at("/mat")).with(Staff.as(editor)))
                .andExpect(status().isSeeOther());
        assertThat(deadLinks.of(site.id(), new Wanted("/mat", Where.ANYWHERE)).getFirst())
                .as("in production this machine is not asked: another sentence")
                .matches(link -> link.lastChecked().equals(MONDAY.plus(Duration.ofHours(1))))
                .matches(link -> link.problem().contains("không công khai"));
    }

    @Test
    void nobodyElseReadsThem() throws Exception {
        Site site = site("xa-a.localhost");
        var writer = staff.hire("links-writer", "nguoi-viet", site.unit());
        var other = staff.hire("links-other", "bien-tap-vien", site("xa-b.localhost").unit());
        for (var person : List.of(writer, other)) {
            mvc.perform(get(DeadLinksController.address(site)).with(Staff.as(person)))
                    .andExpect(status().isForbidden());
            mvc.perform(get(DeadLinksController.address(site) + ".csv").with(Staff.as(person)))
                    .andExpect(status().isForbidden());
        }
    }
}

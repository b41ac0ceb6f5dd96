package vn.caunoi.publishing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import vn.caunoi.Attacks;
import vn.caunoi.Caunoi;
import vn.caunoi.FreshDatabase;
import vn.caunoi.MovableClock;
import vn.caunoi.files.FileId;
import vn.caunoi.files.StoredFiles;
import vn.caunoi.identity.Staff;
import vn.caunoi.publishing.Incoming.SectionName;
import vn.caunoi.publishing.Incoming.Withdrawal;
import vn.caunoi.units.SiteId;
import vn.caunoi.units.Sites;
import vn.caunoi.units.World;
import vn.caunoi.web.ChangeListener;

/** Every attack in every field that reaches a public page: nothing of it runs. */
@SpringBootTest(classes = Caunoi.class, properties = "caunoi.page-cache=false")
@ContextConfiguration(initializers = FreshDatabase.class)
@AutoConfigureMockMvc
@Import({MovableClock.class, World.class, Staff.class})
class EveryFieldTest {

    private static final String HOST = "tan-cong.localhost";
    private static final Instant NOW = Instant.parse("2026-11-23T02:00:00Z");
    private static final int AT_A_TIME = 25;

    @Autowired MockMvc mvc;
    @Autowired MovableClock clock;
    @Autowired World world;
    @Autowired Sites sites;
    @Autowired Articles articles;
    @Autowired StoredFiles files;
    @Autowired JdbcClient jdbc;
    @Autowired List<ChangeListener> listeners;

    private final Sanitiser sanitiser = new Sanitiser(Set.of("chinhphu.vn"));
    private SiteId site = new SiteId(0);

    @BeforeEach
    void oneSite() {
        clock.set(NOW);
        site = sites.named(HOST).map(known -> known.id()).orElseGet(() -> world.site(HOST));
    }

    @Test
    void theCorpusIsLargeAndTheDetectorSeesIt() {
        assertThat(Attacks.ALL).hasSizeGreaterThan(250).doesNotHaveDuplicates();
        assertThat(Attacks.traces("<p>Lời</p><script src=\"/assets/a.js\"></script>")).isEmpty();
        assertThat(Attacks.ALL)
                .filteredOn(attack -> !Attacks.traces(attack).isEmpty())
                .as("those that are dangerous as they stand, outside of any text")
                .hasSizeGreaterThan(200);
    }

    @Test
    void inArticlesAndSectionsAndWhatLeadsToThem() throws Exception {
        FileId picture = picture();
        for (int from = 0; from < Attacks.ALL.size(); from += AT_A_TIME) {
            jdbc.sql("delete from publishing.article where site = :site")
                    .param("site", site.value())
                    .update();
            jdbc.sql("delete from publishing.section where site = :site")
                    .param("site", site.value())
                    .update();
            List<String> pages = new ArrayList<>(List.of("/", "/so-do-trang", "/luu-tru/2026/11"));
            List<String> feeds = new ArrayList<>(List.of("/rss.xml", "/atom.xml", "/sitemap.xml"));
            int to = Math.min(Attacks.ALL.size(), from + AT_A_TIME);
            for (int number = from; number < to; number++) {
                Taken taken = articles.take(article(number, Attacks.ALL.get(number), picture));
                pages.add("/muc-" + number + "/" + taken.slug());
                pages.add("/muc-" + number);
                if (number % 5 == 0) {
                    feeds.add("/muc-" + number + "/rss.xml");
                }
            }
            listeners.forEach(ChangeListener::changedEverywhere);
            for (String page : pages) {
                harmless(page, get("http://" + HOST + page), 200, 410);
            }
            for (String feed : feeds) {
                wellFormed(feed);
            }
        }
    }

    @Test
    void inAddressesAndSearchesAndForms() throws Exception {
        articles.take(article(0, "Bài để tìm", picture()));
        for (String attack : Attacks.ALL) {
            String encoded = URLEncoder.encode(attack, StandardCharsets.UTF_8).replace("+", "%20");
            harmless(attack, asked("/tim-kiem?q=" + encoded), 200, 400, 404);
            harmless(attack, asked("/" + encoded), 301, 400, 404);
        }
        for (int number = 0; number < Attacks.ALL.size(); number += 10) {
            signIn(Attacks.ALL.get(number));
        }
        signIn("\0<script>alert(1)</script>");
    }

    /** A few only: it takes its time with everybody, on purpose. */
    private void signIn(String attack) throws Exception {
        harmless(
                attack,
                post("http://" + HOST + "/dang-nhap")
                        .with(csrf())
                        .param("ten", attack)
                        .param("mat-khau", attack)
                        .param("tiep", attack),
                422,
                429);
    }

    @Test
    void inWhatIsStoredOfTheSiteAndItsUnit() throws Exception {
        for (int number = 0; number < Attacks.ALL.size(); number += 3) {
            String attack = nameable(Attacks.ALL.get(number));
            callEverythingOfTheSite(attack);
            for (String page : List.of("/", "/don-vi", "/tro-giup", "/khong-co", "/dang-nhap")) {
                harmless(attack, get("http://" + HOST + page), 200, 404);
            }
        }
    }

    @AfterEach
    void callItAsBefore() {
        callEverythingOfTheSite("Xã Kiểm Thử");
    }

    /** Past the program, which would not take all of them for names. */
    private void callEverythingOfTheSite(String text) {
        jdbc.sql(
                        """
                        update units.site set title = :text, body_kind = :text,
                          body_name = :text, managing_body = :text,
                          person_responsible = :text, office = :text, address = :text,
                          telephone = :text, fax = :text, email = :text, licence = :text
                        where id = :site
                        """)
                .param("text", text)
                .param("site", site.value())
                .update();
        jdbc.sql(
                        """
                        update units.name set name = :text, full_name = :text
                        where unit = (select unit from units.site where id = :site)
                        """)
                .param("text", text)
                .param("site", site.value())
                .update();
        jdbc.sql("update units.version set at = :at").param("at", "attack " + text).update();
        listeners.forEach(ChangeListener::changedEverywhere);
    }

    private static String nameable(String attack) {
        String seen = attack.replaceAll("[\\p{C}\uFFFD[\\p{Z}&&[^ ]]]", "").strip();
        return seen.substring(0, Math.min(seen.length(), 150));
    }

    private Incoming article(int number, String attack, FileId picture) {
        String text = Sanitiser.plain(attack).strip();
        return new Incoming(
                site,
                "attack:" + number,
                Incoming.Kind.ARTICLE,
                text,
                "tan-cong-" + number,
                text,
                sanitiser.clean(attack).html(),
                new SectionName("muc-" + number, text),
                List.of(text),
                text,
                text,
                NOW.minusSeconds(60L + number),
                null,
                true,
                number % 9 == 0 ? new Withdrawal(text, NOW.minusSeconds(30)) : null,
                number % 2 == 0,
                List.of(),
                List.of(
                        new IncomingFile(
                                picture, IncomingFile.Role.LEADING, "", text, text, text)));
    }

    private FileId picture() throws Exception {
        var out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), "png", out);
        return files.keep(new ByteArrayInputStream(out.toByteArray()), "anh.png").id();
    }

    private static MockHttpServletRequestBuilder asked(String address) {
        return get(URI.create("http://" + HOST + address));
    }

    private void harmless(String what, MockHttpServletRequestBuilder asking, Integer... statuses)
            throws Exception {
        MockHttpServletResponse answer =
                mvc.perform(asking.accept("text/html")).andReturn().getResponse();
        assertThat(answer.getStatus()).as(what).isIn((Object[]) statuses);
        assertThat(Attacks.traces(answer.getContentAsString(StandardCharsets.UTF_8)))
                .as(what)
                .isEmpty();
    }

    private void wellFormed(String feed) throws Exception {
        byte[] xml =
                mvc.perform(get("http://" + HOST + feed))
                        .andReturn()
                        .getResponse()
                        .getContentAsByteArray();
        assertThatCode(
                        () ->
                                DocumentBuilderFactory.newInstance()
                                        .newDocumentBuilder()
                                        .parse(new ByteArrayInputStream(xml)))
                .as(feed)
                .doesNotThrowAnyException();
    }
}

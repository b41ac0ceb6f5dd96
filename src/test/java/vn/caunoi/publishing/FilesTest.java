package vn.caunoi.publishing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import javax.imageio.ImageIO;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import vn.caunoi.MovableClock;
import vn.caunoi.RoomTest;
import vn.caunoi.files.StoredFile;
import vn.caunoi.files.StoredFiles;
import vn.caunoi.publishing.IncomingFile.Role;
import vn.caunoi.units.SiteId;
import vn.caunoi.units.Sites;
import vn.caunoi.units.World;

/** Pictures and attachments: shown well, and only while their article is shown. */
@RoomTest
@Import(World.class)
@TestPropertySource(properties = "caunoi.page-cache=false")
class FilesTest {

    private static final Instant NOW = Instant.parse("2026-11-23T02:00:00Z");

    @Autowired MockMvc mvc;
    @Autowired MovableClock clock;
    @Autowired World world;
    @Autowired Sites sites;
    @Autowired Articles articles;
    @Autowired StoredFiles files;

    private SiteId site = new SiteId(0);

    @BeforeEach
    void twoSites() {
        clock.set(NOW);
        site = site("xa-a.localhost");
        site("xa-b.localhost");
    }

    private SiteId site(String host) {
        return sites.named(host).map(known -> known.id()).orElseGet(() -> world.site(host));
    }

    private ResultActions ask(String host, String address) throws Exception {
        return mvc.perform(get(java.net.URI.create("http://" + host + address)));
    }

    private StoredFile picture(int width) throws IOException {
        var image = new BufferedImage(width, width / 2, BufferedImage.TYPE_INT_RGB);
        image.setRGB(width / 3, 7, width * 1000);
        var out = new ByteArrayOutputStream();
        ImageIO.write(image, "png", out);
        return files.keep(new ByteArrayInputStream(out.toByteArray()), "ảnh.png");
    }

    private StoredFile text(String words) {
        return files.keep(
                new ByteArrayInputStream(words.getBytes(StandardCharsets.UTF_8)), "Kế hoạch.txt");
    }

    private static IncomingFile shown(StoredFile file, Role role, String address) {
        return new IncomingFile(file.id(), role, address, file.name(), "Cánh đồng", "Ảnh: Lụa");
    }

    @Test
    void aPictureComesInAllItsSizesWithItsCaption() throws Exception {
        StoredFile picture = picture(1500);
        String address = "/anh/" + picture.id() + "/480.jpg";
        articles.take(
                Story.of(site, "Có ảnh")
                        .saying("<p>Đầu.</p><p><img src=\"" + address + "\" alt=\"Lúa chín\"></p>")
                        .with(shown(picture, Role.PICTURE, address))
                        .incoming());
        Element img = page("/kinh-te/co-anh").expectFirst(".prose figure img");
        assertThat(img.attr("alt")).isEqualTo("Lúa chín");
        assertThat(img.attr("width")).isEqualTo("1500");
        assertThat(img.attr("height")).isEqualTo("750");
        assertThat(img.attr("loading")).isEqualTo("eager");
        assertThat(img.attr("srcset")).contains("/anh/" + picture.id());
        assertThat(page("/kinh-te/co-anh").select(".prose figcaption").text())
                .isEqualTo("Ảnh: Lụa");
        for (String size : img.attr("srcset").split(", ")) {
            ask("xa-a.localhost", size.replaceFirst(" .*", ""))
                    .andExpect(status().isOk())
                    .andExpect(content().contentType("image/jpeg"))
                    .andExpect(header().string("Cache-Control", containsString("immutable")));
        }
        ask("xa-a.localhost", "/anh/" + picture.id() + "/123.jpg").andExpect(status().isNotFound());
        ask("xa-b.localhost", img.attr("src")).andExpect(status().isNotFound());
    }

    @Test
    void aLeadingPictureStandsBeforeTheTextAndBesideTheTitleInLists() throws Exception {
        StoredFile picture = picture(900);
        articles.take(Story.of(site, "Ảnh đầu").with(shown(picture, Role.LEADING, "")).incoming());
        Element prose = page("/kinh-te/anh-dau").expectFirst(".prose");
        assertThat(prose.child(0).normalName()).isEqualTo("figure");
        assertThat(page("/kinh-te").select("img[src*=" + picture.id() + "]")).isNotEmpty();
    }

    @Test
    void aPictureIsGoneWithItsArticle() throws Exception {
        StoredFile picture = picture(800);
        Instant end = NOW.plusSeconds(5);
        articles.take(
                Story.of(site, "Ảnh có hạn")
                        .until(end)
                        .with(shown(picture, Role.LEADING, ""))
                        .incoming());
        String src = page("/kinh-te/anh-co-han").select(".prose img").attr("src");
        ask("xa-a.localhost", src).andExpect(status().isOk());
        clock.set(end);
        ask("xa-a.localhost", src).andExpect(status().isNotFound());
    }

    @Test
    void anAttachmentIsOfferedWithTypeAndSizeAndNeverRun() throws Exception {
        StoredFile file = text("Nội dung kế hoạch " + NOW);
        articles.take(Story.of(site, "Có tệp").with(shown(file, Role.ATTACHMENT, "")).incoming());
        Element link = page("/kinh-te/co-tep").expectFirst(".attachments a");
        assertThat(link.text()).contains("Kế hoạch.txt").contains("TXT");
        String href = link.attr("href");
        ask("xa-a.localhost", href)
                .andExpect(status().isOk())
                .andExpect(header().string("X-Content-Type-Options", "nosniff"))
                .andExpect(header().string("Content-Disposition", containsString("attachment")));
        ask("xa-a.localhost", href.replaceFirst("/[^/]*$", "/khac.exe"))
                .andExpect(status().isNotFound());
        ask("xa-b.localhost", href).andExpect(status().isNotFound());
    }

    @Test
    void aWideTableScrollsByItself() throws Exception {
        articles.take(
                Story.of(site, "Có bảng")
                        .saying("<table><caption>Phí</caption><tr><td>1</td></tr></table>")
                        .incoming());
        Element region = page("/kinh-te/co-bang").expectFirst(".prose .table-region");
        assertThat(region.attr("aria-label")).isEqualTo("Phí");
        assertThat(region.attr("tabindex")).isEqualTo("0");
    }

    private Document page(String address) throws Exception {
        String html =
                ask("xa-a.localhost", address)
                        .andExpect(status().isOk())
                        .andReturn()
                        .getResponse()
                        .getContentAsString(StandardCharsets.UTF_8);
        return Jsoup.parse(html);
    }
}

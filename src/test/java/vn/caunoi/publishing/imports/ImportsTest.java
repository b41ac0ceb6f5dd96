package vn.caunoi.publishing.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.caunoi.RoomTest;
import vn.caunoi.publishing.Articles;
import vn.caunoi.publishing.Taken.Change;
import vn.caunoi.units.Site;
import vn.caunoi.units.Sites;
import vn.caunoi.units.World;

/** An import from the file to the page that readers get. */
@RoomTest
@Import(World.class)
class ImportsTest {

    private static final String HOST = "xa-nhap.localhost";

    @Autowired World world;
    @Autowired Sites sites;
    @Autowired Imports imports;
    @Autowired Articles articles;
    @Autowired PlatformTransactionManager transactions;
    @Autowired JdbcClient jdbc;
    @Autowired MockMvc mvc;

    @TempDir Path folder;

    @BeforeEach
    void anEmptySite() {
        if (sites.named(HOST).isEmpty()) {
            world.site(HOST);
        }
        jdbc.sql("delete from publishing.article").update();
    }

    @Test
    void whatWasExportedIsReadWithItsPictureAndUnderItsOldAddress() throws Exception {
        Path uploads = Files.createDirectories(folder.resolve("tep/2023/06"));
        ImageIO.write(
                new BufferedImage(800, 500, BufferedImage.TYPE_INT_RGB),
                "jpg",
                uploads.resolve("dinh.jpg").toFile());

        Report report =
                wxr(
                        item(
                                "7",
                                """
                                <wp:post_name>hoi-dinh</wp:post_name>
                                <category domain="category" nicename="van-hoa">Văn hóa</category>
                                <content:encoded><![CDATA[<p>Sáng nay.</p><figure><img
                                 src="https://cu.example/wp-content/uploads/2023/06/dinh.jpg" alt="Đình làng">
                                 </figure><script>alert(1)</script>]]></content:encoded>
                                """),
                        false);

        assertThat(report.of(Change.NEW)).isEqualTo(1);
        mvc.perform(get("http://" + HOST + "/van-hoa/hoi-dinh"))
                .andExpect(status().isOk())
                .andExpect(content().string(Matchers.containsString("<p>Sáng nay.</p>")))
                .andExpect(content().string(Matchers.containsString("alt=\"Đình làng\"")))
                .andExpect(content().string(Matchers.not(Matchers.containsString("alert(1)"))));
        mvc.perform(get("http://" + HOST + "/").queryParam("p", "7"))
                .andExpect(status().isMovedPermanently())
                .andExpect(header().string("Location", Matchers.endsWith("/van-hoa/hoi-dinh")));
        mvc.perform(get("http://" + HOST + "/2023/bai-7/"))
                .andExpect(status().isMovedPermanently());
    }

    @Test
    void aSecondRunChangesNothing() throws IOException {
        String items = item("1", "") + item("2", "") + item("3", "<wp:status>draft</wp:status>");
        wxr(items, false);
        List<String> before = rows();

        Report again = wxr(items, false);

        assertThat(again.of(Change.SAME)).isEqualTo(3);
        assertThat(again.of(Change.NEW) + again.of(Change.CHANGED)).isZero();
        assertThat(rows()).isEqualTo(before);
    }

    @Test
    void aDryRunSaysTheSameAndChangesNothing() throws IOException {
        wxr(item("1", ""), false);
        List<String> before = rows();

        Report report = wxr(item("1", "") + item("2", ""), true);

        assertThat(report.of(Change.SAME)).isEqualTo(1);
        assertThat(report.of(Change.NEW)).isEqualTo(1);
        assertThat(rows()).isEqualTo(before);
    }

    @Test
    void twoPostsOfOneNameGetTwoAddressesAndALineInTheReport() throws IOException {
        String name = "<wp:post_name>trung-ten</wp:post_name>";

        Report report = wxr(item("1", name) + item("2", name), false);

        assertThat(report.of(Change.NEW)).isEqualTo(2);
        assertThat(report.remarks()).containsEntry("địa chỉ đã có bài khác", 1L);
    }

    @Test
    void aBadItemSpoilsNoOtherAndLeavesNoHalf() throws IOException {
        Report report = Report.counting();
        Intake intake =
                new Intake(
                        site(),
                        file -> Optional.empty(),
                        incoming -> {
                            var taken = articles.takeAll(site().id(), incoming);
                            if (incoming.stream().anyMatch(each -> each.key().endsWith("?p=2"))) {
                                throw new DataIntegrityViolationException("half way");
                            }
                            return taken;
                        },
                        new TransactionTemplate(transactions),
                        false,
                        report,
                        (done, total) -> {});

        intake.run(source(item("1", "") + item("2", "") + item("3", "")));

        assertThat(report.failed()).isEqualTo(1);
        assertThat(report.of(Change.NEW)).isEqualTo(2);
        assertThat(rows()).hasSize(2);
    }

    @Test
    void whatIsNoPictureIsRefusedAndTheArticleKept() throws IOException {
        Files.createDirectories(folder.resolve("tep"));
        Files.writeString(folder.resolve("tep/gia.jpg"), "<script>alert(1)</script>");

        Report report =
                wxr(
                        item(
                                "1",
                                "<content:encoded><![CDATA[<img"
                                        + " src='/wp-content/uploads/gia.jpg'>chữ]]></content:encoded>"),
                        false);

        assertThat(report.of(Change.NEW)).isEqualTo(1);
        assertThat(report.remarks()).containsKey("tệp bị từ chối");
    }

    @Test
    void anImportIsOneActInTheJournal() throws IOException {
        long before = acts();

        wxr(item("1", "") + item("2", ""), false);

        assertThat(acts()).isEqualTo(before + 1);
    }

    private long acts() {
        return jdbc.sql("select count(*) from journal.entry where what = 'articles.import'")
                .query(Long.class)
                .single();
    }

    private Report wxr(String items, boolean dryRun) throws IOException {
        Report report = Report.counting();
        CannotImport broken =
                imports.run(site(), source(items), dryRun, report, (done, total) -> {});
        assertThat(broken).isNull();
        return report;
    }

    private WxrSource source(String items) throws IOException {
        Path file = folder.resolve("xuat.xml");
        Files.writeString(file, WxrSourceTest.HEAD + items + WxrSourceTest.FOOT);
        Path uploads = folder.resolve("tep");
        LocalFiles files = Files.exists(uploads) ? new LocalFiles(uploads) : null;
        return new WxrSource(
                file, new WxrSource.Wishes(Collecting.ZONE, SectionMap.empty(), files));
    }

    private static String item(String number, String fields) {
        return """
        <item><title>Bài số %1$s</title><link>https://cu.example/2023/bai-%1$s/</link>
        <guid>https://cu.example/?p=%1$s</guid><wp:post_id>%1$s</wp:post_id>
        <wp:post_date_gmt>2023-06-09 21:20:12</wp:post_date_gmt>%2$s</item>
        """
                .formatted(number, fields);
    }

    private Site site() {
        return sites.named(HOST).orElseThrow();
    }

    private List<String> rows() {
        return jdbc.sql("select a::text from publishing.article a order by id")
                .query((row, number) -> row.getString(1))
                .list();
    }
}

package vn.caunoi.publishing.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.caunoi.publishing.Incoming;
import vn.caunoi.publishing.Incoming.Kind;
import vn.caunoi.publishing.Incoming.SectionName;
import vn.caunoi.publishing.IncomingFile;

class WxrSourceTest {

    static final String HEAD =
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <rss version="2.0" xmlns:excerpt="http://wordpress.org/export/1.2/excerpt/"
              xmlns:content="http://purl.org/rss/1.0/modules/content/"
              xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:wp="http://wordpress.org/export/1.2/">
            <channel>
            <title>Trang cũ</title><link>https://cu.example</link>
            <pubDate>Mon, 02 Jan 2023 03:04:05 +0000</pubDate>
            <wp:wxr_version>1.2</wp:wxr_version>
            <wp:base_site_url>https://cu.example</wp:base_site_url>
            <wp:author><wp:author_login>lan</wp:author_login>
              <wp:author_display_name><![CDATA[Nguyễn Thị Lan]]></wp:author_display_name></wp:author>
            """;
    static final String FOOT = "</channel></rss>";

    @TempDir Path folder;

    @Test
    void readsAWholePost() throws IOException {
        Incoming post =
                read("""
                <item>
                  <title>Mở hội đình làng &#8211; ngày đầu</title>
                  <link>https://cu.example/2023/06/mo-hoi-dinh-lang/</link>
                  <dc:creator>lan</dc:creator>
                  <guid isPermaLink="false">https://cu.example/?p=42</guid>
                  <content:encoded><![CDATA[Sáng nay, dân làng ra đình.\n\nTrống hội\nvang xa.]]></content:encoded>
                  <excerpt:encoded><![CDATA[Hội <b>đình</b> làng.]]></excerpt:encoded>
                  <wp:post_id>42</wp:post_id>
                  <wp:post_date>2023-06-10 04:20:12</wp:post_date>
                  <wp:post_date_gmt>2023-06-09 21:20:12</wp:post_date_gmt>
                  <wp:post_name>mo-hoi-dinh-lang</wp:post_name>
                  <wp:status>publish</wp:status>
                  <wp:post_type>post</wp:post_type>
                  <category domain="category" nicename="van-hoa"><![CDATA[Văn hóa]]></category>
                  <category domain="post_tag" nicename="le-hoi"><![CDATA[lễ hội]]></category>
                  <wp:comment><wp:comment_content>Hay quá</wp:comment_content></wp:comment>
                </item>
                """)
                        .only();

        assertThat(post.kind()).isEqualTo(Kind.ARTICLE);
        assertThat(post.title()).isEqualTo("Mở hội đình làng – ngày đầu");
        assertThat(post.slug()).isEqualTo("mo-hoi-dinh-lang");
        assertThat(post.lead()).isEqualTo("Hội đình làng.");
        assertThat(post.body().html())
                .isEqualTo("<p>Sáng nay, dân làng ra đình.</p>\n<p>Trống hội<br>\nvang xa.</p>");
        assertThat(post.section()).isEqualTo(new SectionName("van-hoa", "Văn hóa"));
        assertThat(post.tags()).containsExactly("lễ hội");
        assertThat(post.author()).isEqualTo("Nguyễn Thị Lan");
        assertThat(post.publishedAt()).isEqualTo("2023-06-09T21:20:12Z");
        assertThat(post.published()).isTrue();
        assertThat(post.key()).isEqualTo("wxr:https://cu.example/?p=42");
        assertThat(post.oldAddresses())
                .containsExactly(
                        "https://cu.example/2023/06/mo-hoi-dinh-lang/",
                        "https://cu.example/?p=42",
                        "/?p=42");
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    2023-06-09 21:20:12, 2023-06-10 04:20:12, 2023-06-09T21:20:12Z
                    0000-00-00 00:00:00, 2023-06-10 04:20:12, 2023-06-09T21:20:12Z
                    '',                  2023-06-10 04:20:12, 2023-06-09T21:20:12Z
                    2023-02-30 00:00:00, 2023-06-10 04:20:12, 2023-06-09T21:20:12Z
                    """)
    void takesTheGmtDateFirstAndElseTheSitesOwnTime(String gmt, String local, Instant when)
            throws IOException {
        assertThat(
                        read(post(
                                        "<wp:post_date>%s</wp:post_date><wp:post_date_gmt>%s</wp:post_date_gmt>"
                                                .formatted(local, gmt)))
                                .only()
                                .publishedAt())
                .isEqualTo(when);
    }

    @Test
    void reportsAnImpossibleDateAndTakesTheExportsOwn() throws IOException {
        Collecting read = read(post("<wp:post_date>2023-02-31 25:00:00</wp:post_date>"));

        assertThat(read.only().publishedAt()).isEqualTo("2023-01-02T03:04:05Z");
        assertThat(read.report.remarks()).containsKey("ngày đăng không có thật");
    }

    @ParameterizedTest
    @CsvSource({"draft", "private", "pending"})
    void makesNothingPublicThatWasNot(String status) throws IOException {
        Collecting read = read(post("<wp:status>" + status + "</wp:status>"));

        assertThat(read.only().published()).isFalse();
        assertThat(read.report.remarks()).containsKey("lưu nháp, không công khai");
    }

    @Test
    void keepsAPostWithAPasswordBack() throws IOException {
        String secret = "<wp:status>publish</wp:status><wp:post_password>x</wp:post_password>";

        assertThat(read(post(secret)).only().published()).isFalse();
    }

    @Test
    void leavesTheBinAndWhatIsNoPostAndCountsComments() throws IOException {
        Collecting read =
                read(
                        post("<wp:status>trash</wp:status>")
                                + post("<wp:post_type>nav_menu_item</wp:post_type>")
                                + post(
                                        "<wp:comment><wp:comment_id>1</wp:comment_id></wp:comment>"
                                                + "<wp:comment/>"));

        assertThat(read.articles).hasSize(1);
        assertThat(read.report.leftOut()).isEqualTo(2);
        assertThat(read.report.counted()).isEqualTo(Map.of("bình luận để lại", 2L));
    }

    @Test
    void namesAPageAPage() throws IOException {
        Incoming page = read(post("<wp:post_type>page</wp:post_type>")).only();

        assertThat(page.kind()).isEqualTo(Kind.PAGE);
        assertThat(page.section()).isNull();
    }

    @Test
    void givesAPostWithoutATitleItsFirstWords() throws IOException {
        Collecting read =
                read("<item><guid>g</guid><content:encoded>Lời đầu bài.</content:encoded></item>");

        assertThat(read.only().title()).isEqualTo("Lời đầu bài.");
        assertThat(read.report.remarks()).containsKey("thiếu tiêu đề");
    }

    @Test
    void sortsWhatHasNoSectionUnderNewsAndObeysTheMap() throws IOException {
        String none =
                "<category domain='category' nicename='uncategorized'>Uncategorized</category>";
        String old = "<category domain='category' nicename='tin-hd'>Tin hoạt động</category>";
        SectionMap map = SectionMap.of(Map.of("Tin hoạt động", "thoi-su | Thời sự"));

        assertThat(read(post(none)).only().section()).isEqualTo(SectionMap.NEWS);
        assertThat(read(post(old), null, map).only().section())
                .isEqualTo(new SectionName("thoi-su", "Thời sự"));
    }

    @Test
    void splitsTheLeadAtTheMoreMark() throws IOException {
        Incoming post = read(body("Mở đầu.\n<!--more-->\nPhần còn lại.")).only();

        assertThat(post.lead()).isEqualTo("Mở đầu.");
        assertThat(post.body().html()).isEqualTo("<p>Phần còn lại.</p>");
    }

    @Test
    void takesBlockCommentsAway() throws IOException {
        String blocks =
                "<!-- wp:paragraph {\"align\":\"left\"} -->\n<p>Một</p>\n<!-- /wp:paragraph -->\n"
                        + "<!-- wp:heading --><h2>Hai</h2><!-- /wp:heading -->";

        assertThat(read(body(blocks)).only().body().html()).isEqualTo("<p>Một</p>\n<h2>Hai</h2>");
    }

    @Test
    void turnsShortcodesIntoFiguresAndLinksAndKeepsBracketsThatAreText() throws IOException {
        Collecting read =
                read(
                        body(
                                "[embed]https://chinhphu.vn/x[/embed]\n\n"
                                        + "[vc_row][vc_column width=\"1/2\"]Nội"
                                        + " dung[/vc_column][/vc_row]\n\n"
                                        + "Theo [1] và [sic].\n\n"
                                        + "[contact-form-7 id=\"1\"]"));

        assertThat(read.only().body().html().replaceAll("\\s+", " "))
                .isEqualTo(
                        "<p><a href=\"https://chinhphu.vn/x\">https://chinhphu.vn/x</a></p>"
                                + " <p>Nội dung</p> <p>Theo [1] và [sic].</p>");
        assertThat(read.report.remarks()).containsEntry("bỏ mã ngắn", 3L);
    }

    @Test
    void bringsPicturesFromTheFolderAndNeverFromTheNet() throws IOException {
        Files.createDirectories(folder.resolve("tep/2023/06"));
        Files.writeString(folder.resolve("tep/2023/06/dinh.jpg"), "ảnh");
        Files.writeString(folder.resolve("tep/2023/06/ke-hoach.pdf"), "pdf");
        Collecting read =
                read(
                        """
                        <item><title>x</title><guid>a</guid><wp:post_id>7</wp:post_id>
                          <wp:post_type>attachment</wp:post_type>
                          <wp:attachment_url>https://cu.example/wp-content/uploads/2023/06/dinh.jpg</wp:attachment_url>
                          <wp:postmeta><wp:meta_key>_wp_attachment_image_alt</wp:meta_key><wp:meta_value>Đình làng</wp:meta_value></wp:postmeta>
                        </item>
                        """
                                + post(
                                        """
                                        <wp:postmeta><wp:meta_key>_thumbnail_id</wp:meta_key><wp:meta_value>7</wp:meta_value></wp:postmeta>
                                        <content:encoded><![CDATA[[caption id="a" width="300"]<img src="https://cu.example/wp-content/uploads/2023/06/dinh-300x200.jpg" alt=""> Đình ngày hội[/caption]
                                        <p><a href="https://cu.example/wp-content/uploads/2023/06/ke-hoach.pdf">Kế hoạch</a>
                                        <img src="https://cu.example/wp-content/uploads/mat.jpg"></p>
                                        <a href="https://www.cu.example/2022/bai-khac/?x=1">bài khác</a>]]></content:encoded>
                                        """),
                        new LocalFiles(folder.resolve("tep")),
                        SectionMap.empty());

        Incoming post = read.only();
        assertThat(post.files())
                .extracting(IncomingFile::role, IncomingFile::name)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(IncomingFile.Role.LEADING, "dinh.jpg"),
                        org.assertj.core.groups.Tuple.tuple(
                                IncomingFile.Role.ATTACHMENT, "ke-hoach.pdf"));
        assertThat(post.body().html())
                .contains("<figcaption>Đình ngày hội</figcaption>", "alt=\"Đình làng\"")
                .contains("<a href=\"/2022/bai-khac/?x=1\">bài khác</a>")
                .doesNotContain("cu.example", "mat.jpg");
        assertThat(read.report.remarks()).containsEntry("thiếu ảnh", 1L);
        assertThat(read.report.counted()).containsEntry("tệp đính kèm", 1L);
    }

    @Test
    void readsNoFileOutsideTheFolder() throws IOException {
        Files.writeString(folder.resolve("bi-mat.jpg"), "x");
        Files.createDirectories(folder.resolve("tep"));

        Collecting read =
                read(
                        body(
                                "<img src='/wp-content/uploads/../bi-mat.jpg'><img"
                                        + " src='/../bi-mat.jpg'>chữ"),
                        new LocalFiles(folder.resolve("tep")),
                        SectionMap.empty());

        assertThat(read.files).isEmpty();
    }

    @Test
    void takesAnItemOnceHoweverOftenItStandsThere() throws IOException {
        Collecting read = read(post("") + post(""));

        assertThat(read.articles).hasSize(1);
        assertThat(read.report.leftOut()).isEqualTo(1);
    }

    @Test
    void keepsWhatStandsBeforeTheBreakAndSaysWhereItIs() throws IOException {
        Collecting collecting = new Collecting();

        assertThatThrownBy(() -> collecting.run(source(HEAD + post("") + "<item><title>x</item>")))
                .isInstanceOf(CannotImport.class)
                .hasMessageContaining("dòng")
                .hasMessageContaining("cột");
        assertThat(collecting.articles).hasSize(1);
    }

    @Test
    void forgivesEmptyLinesBeforeTheDeclarationAndControlCharacters() throws IOException {
        assertThat(
                        new Collecting()
                                .run(source("\n\n" + HEAD + body("a\u000Bb") + FOOT))
                                .only()
                                .body()
                                .html())
                .isEqualTo("<p>a b</p>");
    }

    @Test
    void refusesEntities() {
        String bomb =
                """
                <?xml version="1.0"?><!DOCTYPE rss [<!ENTITY a "aaaaaaaaaa">
                <!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]><rss><channel><title>&b;</title></channel></rss>
                """;
        String file = "<?xml version=\"1.0\"?><!DOCTYPE rss SYSTEM \"file:///etc/passwd\"><rss/>";

        assertRefused(bomb, "DOCTYPE");
        assertRefused(file, "DOCTYPE");
    }

    @Test
    void refusesWhatIsNoExport() {
        assertRefused("PK\u0003\u0004rest", "ZIP");
        assertRefused("", "trống");
        assertRefused("<html><body>x</body></html>", "không phải tệp xuất của WordPress");
        assertRefused("chữ thường", "hỏng");
        assertRefused(HEAD + "<a>".repeat(5000), "sâu");
        assertRefused(HEAD + "<item x=\"" + "y".repeat(200_000) + "\"/>" + FOOT, "thuộc tính");
    }

    @Test
    void leavesOutAnItemThatIsTooLongToHold() throws IOException {
        Collecting read = read(body("dài ".repeat(WxrItem.LONGEST_BODY / 4 + 1)) + post(""));

        assertThat(read.report.leftOut()).isEqualTo(1);
        assertThat(read.articles).hasSize(1);
    }

    static String post(String fields) {
        return "<item><title>Bài</title><link>https://cu.example/?p=1</link><guid>g1</guid>"
                + fields
                + "</item>";
    }

    private static String body(String html) {
        return "<item><title>Bài</title><guid>g2</guid><content:encoded><![CDATA["
                + html
                + "]]></content:encoded></item>";
    }

    private void assertRefused(String xml, String reason) {
        Collecting collecting = new Collecting();
        assertThatThrownBy(() -> collecting.run(source(xml)))
                .isInstanceOf(CannotImport.class)
                .hasMessageContaining(reason);
        assertThat(collecting.articles).isEmpty();
    }

    private Collecting read(String items) throws IOException {
        return read(items, null, SectionMap.empty());
    }

    private Collecting read(String items, @Nullable LocalFiles files, SectionMap sections)
            throws IOException {
        return new Collecting().run(source(HEAD + items + FOOT, files, sections));
    }

    private WxrSource source(String xml) throws IOException {
        return source(xml, null, SectionMap.empty());
    }

    private WxrSource source(String xml, @Nullable LocalFiles files, SectionMap sections)
            throws IOException {
        Path file = folder.resolve("xuat.xml");
        Files.write(file, xml.getBytes(StandardCharsets.UTF_8));
        return new WxrSource(file, new WxrSource.Wishes(Collecting.ZONE, sections, files));
    }
}

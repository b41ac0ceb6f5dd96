package vn.caunoi.publishing.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.caunoi.publishing.Incoming;
import vn.caunoi.publishing.Incoming.Kind;
import vn.caunoi.publishing.Incoming.SectionName;
import vn.caunoi.publishing.Incoming.Withdrawal;

class HtmlSourceTest {

    private static final Map<String, Object> MAPPING =
            Map.of(
                    "title", "h1",
                    "date", ".ngay",
                    "section", ".muc",
                    "lead", "p.sapo",
                    "body", ".noi-dung",
                    "tags", "meta[name=keywords]@content",
                    "author", ".tac-gia",
                    "pages", "trang/",
                    "sections",
                            Map.of("CHÍNH TRỊ-KINH TẾ", "chinh-tri-kinh-te | Chính trị – Kinh tế"));

    private static final String PAGE =
            """
            <html><head><meta name="keywords" content="cầu, đường"></head><body>
            <div class="muc">CHÍNH TRỊ-KINH TẾ</div><h1>Khánh thành cầu</h1>
            <span class="ngay">10/06/2023 04:20:12</span><p class="sapo">Cầu mới nối đôi bờ.</p>
            <div class="noi-dung"><p onclick="x()">Sáng 10/6, cầu khánh thành.</p>
            <img src="../anh/cau.jpg" alt="Cầu mới"><p><a href="khac.html#a">Bài khác</a></p></div>
            <p class="tac-gia">Trần Văn Bình</p></body></html>
            """;

    @TempDir Path folder;

    @Test
    void readsAPageAsTheMappingSays() throws IOException {
        write("anh/cau.jpg", "ảnh", StandardCharsets.UTF_8);
        write("tin/cau.html", PAGE, StandardCharsets.UTF_8);

        Incoming article = read().only();

        assertThat(article.title()).isEqualTo("Khánh thành cầu");
        assertThat(article.publishedAt()).isEqualTo("2023-06-09T21:20:12Z");
        assertThat(article.section())
                .isEqualTo(new SectionName("chinh-tri-kinh-te", "Chính trị – Kinh tế"));
        assertThat(article.lead()).isEqualTo("Cầu mới nối đôi bờ.");
        assertThat(article.tags()).containsExactly("cầu", "đường");
        assertThat(article.author()).isEqualTo("Trần Văn Bình");
        assertThat(article.oldAddresses()).containsExactly("/tin/cau.html");
        assertThat(article.files()).hasSize(1);
        assertThat(article.body().html())
                .contains("<p>Sáng 10/6, cầu khánh thành.</p>", "alt=\"Cầu mới\"")
                .contains("<a href=\"/tin/khac.html#a\">Bài khác</a>");
    }

    @ParameterizedTest
    @CsvSource({"UTF-8", "UTF-16", "windows-1258"})
    void readsTheEncodingsOfOldPages(String charset) throws IOException {
        String text =
                charset.equals("windows-1258")
                        ? Normalizer.normalize("cộng hòa", Normalizer.Form.NFD)
                                .replace("a\u0300", "à")
                                .replace("o\u0302", "ô")
                                .replace("o\u0323\u0302", "ô\u0323")
                        : "cộng hòa";
        write(
                "a.html",
                "<h1>" + text + "</h1><div class=noi-dung>x</div>",
                Charset.forName(charset));

        assertThat(read().only().title()).isEqualTo("cộng hòa");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    2023-06-10T04:20:12+07:00        | 2023-06-09T21:20:12Z
                    2023-06-10                       | 2023-06-09T17:00:00Z
                    Thứ Bảy, 10/06/2023 - 04:20      | 2023-06-09T21:20:00Z
                    Cập nhật lúc 4h20 ngày 10-6-2023 | 2023-06-09T21:20:00Z
                    """)
    void readsDatesAsPeopleWriteThem(String words, Instant when) throws IOException {
        write("a.html", PAGE.replace("10/06/2023 04:20:12", words), StandardCharsets.UTF_8);

        assertThat(read().only().publishedAt()).isEqualTo(when);
    }

    @Test
    void reportsADateThatDoesNotExist() throws IOException {
        write("a.html", PAGE.replace("10/06/2023", "31/02/2023"), StandardCharsets.UTF_8);

        assertThat(read().report.remarks())
                .containsKey("ngày đăng không có thật, dùng ngày của tệp");
    }

    @Test
    void readsStatesAndPages() throws IOException {
        write("trang/lien-he.html", PAGE, StandardCharsets.UTF_8);
        write(
                "a.html",
                "<meta name=s content=withdrawn><meta name=r content='Hết hiệu lực'>"
                        + "<meta name=w content='2024-01-02T08:00:00+07:00'>"
                        + PAGE,
                StandardCharsets.UTF_8);
        HtmlMapping mapping =
                mapping(
                        Map.of(
                                "title", "h1",
                                "body", ".noi-dung",
                                "slug", "@file",
                                "pages", "trang/",
                                "state", "meta[name=s]@content",
                                "withdrawn-reason", "meta[name=r]@content",
                                "withdrawn-at", "meta[name=w]@content"));

        Collecting read = new Collecting().run(new HtmlSource(files(), files().root(), mapping));

        assertThat(read.articles.getFirst().withdrawal())
                .isEqualTo(new Withdrawal("Hết hiệu lực", Instant.parse("2024-01-02T01:00:00Z")));
        assertThat(read.articles.getLast().kind()).isEqualTo(Kind.PAGE);
        assertThat(read.articles.getLast().slug()).isEqualTo("lien-he");
    }

    @Test
    void readsNoFileOutsideTheFolder() throws IOException {
        write("bi-mat.jpg", "x", StandardCharsets.UTF_8);
        write(
                "trong/a.html",
                PAGE.replace("../anh/cau.jpg", "../bi-mat.jpg"),
                StandardCharsets.UTF_8);
        LocalFiles inside = new LocalFiles(folder.resolve("trong"));

        Collecting read =
                new Collecting().run(new HtmlSource(inside, inside.root(), mapping(MAPPING)));

        assertThat(read.files).isEmpty();
        assertThat(read.report.remarks()).containsKey("thiếu ảnh");
    }

    @Test
    void leavesOutArchivesThatBearAPagesName() throws IOException {
        write("a.html", "PK\u0003\u0004", StandardCharsets.UTF_8);
        write("b.html", PAGE, StandardCharsets.UTF_8);

        Collecting read = read();

        assertThat(read.articles).hasSize(1);
        assertThat(read.report.leftOut()).isEqualTo(1);
    }

    @Test
    void refusesAMappingThatItDoesNotUnderstand() {
        assertThatThrownBy(() -> mapping(Map.of("tieu-de", "h1")))
                .hasMessageContaining("tieu-de")
                .hasMessageContaining("title");
        assertThatThrownBy(() -> mapping(Map.of("title", "h1["))).isInstanceOf(CannotImport.class);
        assertThatThrownBy(() -> mapping(Map.of("zone", "Hà Nội")))
                .isInstanceOf(CannotImport.class);
    }

    private Collecting read() {
        return new Collecting().run(new HtmlSource(files(), files().root(), mapping(MAPPING)));
    }

    private static HtmlMapping mapping(Map<String, ?> yaml) {
        return HtmlMapping.of(yaml, Collecting.ZONE);
    }

    private LocalFiles files() {
        return new LocalFiles(folder);
    }

    private void write(String name, String content, Charset charset) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.write(file, content.getBytes(charset));
    }
}

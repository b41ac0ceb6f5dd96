package vn.caunoi.publishing.editor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.caunoi.files.Refused;
import vn.caunoi.publishing.Sanitiser;
import vn.caunoi.publishing.editor.WordFile.Imported;
import vn.caunoi.publishing.editor.WordFile.Picture;

/** The clerk sends what was written in Word. */
class WordFileTest {

    private static final String KEPT = "/anh/" + "a1".repeat(32) + "/960.jpg";

    private final WordFile word = new WordFile(new Sanitiser(Set.of("chinhphu.vn")));
    private final List<Picture> kept = new ArrayList<>();

    @Test
    void headingsParagraphsAndEmphasisStay() throws IOException {
        Imported found =
                read(
                        new Docx()
                                .paragraph("Title", "Kế hoạch thu hoạch lúa mùa")
                                .paragraph("Heading1", "Mục đích")
                                .paragraph("Heading2", "Yêu cầu")
                                .raw(
                                        "<w:p><w:r><w:rPr><w:b/><w:color w:val=\"FF0000\"/></w:rPr><w:t>Gọn"
                                                + "</w:t></w:r><w:r><w:t xml:space=\"preserve\"> gàng</w:t></w:r></w:p>"));

        assertThat(found.title()).isEqualTo("Kế hoạch thu hoạch lúa mùa");
        assertThat(found.body().html())
                .isEqualTo("<h2>Mục đích</h2><h3>Yêu cầu</h3><p><strong>Gọn</strong> gàng</p>");
    }

    @Test
    void listsTablesLinksAndFootnotesStay() throws IOException {
        Imported found =
                read(
                        new Docx()
                                .item(0, "đơn")
                                .item(1, "bản chính")
                                .item(0, "sổ hộ")
                                .table(List.of("Việc", "Phí"), List.of("Khai sinh", "0"))
                                .link("https://chinhphu.vn/luat", "Luật")
                                .link("https://cobac.example/", "cá cược")
                                .footnote("Theo luật", "Luật số 10"));

        assertThat(found.body().html())
                .isEqualTo(
                        "<ul><li>đơn<ul><li>bản chính</li></ul></li><li>sổ hộ</li></ul>"
                                + "<table><thead><tr><th scope=\"col\"><p>Việc</p></th><th scope=\"col\"><p>Phí</p>"
                                + "</th></tr></thead><tbody><tr><td><p>Khai sinh</p></td><td><p>0</p></td></tr>"
                                + "</tbody></table><p><a href=\"https://chinhphu.vn/luat\">Luật</a></p><p>cá cược</p>"
                                + "<p>Theo luật<sup><a href=\"#fn1\" id=\"fnref1\">[1]</a></sup></p>"
                                + "<ol><li id=\"fn1\"><p>Luật số 10 <a href=\"#fnref1\">↑</a></p></li></ol>");
        assertThat(found.notes()).containsExactly("Bỏ liên kết, giữ chữ: https://cobac.example/");
    }

    @Test
    void picturesAreKeptByTheCallerWithTheirWords() throws IOException {
        Imported found = read(new Docx().picture("png", "Đình làng Phú Mỹ", new byte[] {1, 2, 3}));

        assertThat(kept)
                .singleElement()
                .satisfies(
                        picture -> {
                            assertThat(picture.name()).isEqualTo("anh-1.png");
                            assertThat(picture.alt()).isEqualTo("Đình làng Phú Mỹ");
                            assertThat(picture.content()).containsExactly(1, 2, 3);
                        });
        assertThat(found.body().html())
                .isEqualTo("<p><img alt=\"Đình làng Phú Mỹ\" src=\"" + KEPT + "\"></p>");
    }

    @Test
    void aPictureThatIsNotKeptLeavesItsPlaceVisible() throws IOException {
        var docx = new Docx().picture("x-emf", "Sơ đồ", new byte[] {1});
        Imported found =
                word.read(
                        new ByteArrayInputStream(docx.bytes()),
                        "ke-hoach.docx",
                        picture -> {
                            throw vn.caunoi.files.OfficePackage.unreadable(picture.name());
                        });

        assertThat(found.body().html())
                .isEqualTo("<p>[Ảnh thiếu: Sơ đồ – hãy chèn lại ảnh này]</p>");
        assertThat(found.notes())
                .containsExactly("Không đọc được tệp “anh-1.emf”: tệp bị hỏng hoặc chưa tải hết.");
        assertThat(TextCheck.of(found.body().html())).isNotEmpty();
    }

    @Test
    void whatIsNoWordDocumentIsRefusedInASentence() throws IOException {
        byte[] good = new Docx().paragraph("Normal", "x").bytes();

        refused(good, "bai.doc", "không phải văn bản Word dạng .docx");
        refused(new byte[0], "bai.docx", "trống");
        refused("{\\rtf1 không phải zip}".getBytes(), "bai.docx", "Không đọc được tệp “bai.docx”");
        refused(java.util.Arrays.copyOf(good, good.length / 2), "bai.docx", "Không đọc được");
        refused(new byte[(20 << 20) + 1], "bai.docx", "lớn hơn mức cho phép là 20 MB");
        refused(new Docx().part("word/vbaProject.bin", "x").bytes(), "bai.docx", "có macro");
        refused(new Docx().document("<w:document><w:body>").bytes(), "bai.docx", "Không đọc được");
    }

    @Test
    void aSmallFileThatUnpacksToALargeOneIsRefused() throws IOException {
        String much = "<!--" + "0".repeat(17 << 20) + "-->";
        refused(new Docx().part("word/x.xml", much).bytes(), "bai.docx", "quá lớn");
    }

    @Test
    void noEntityReachesAFileOfThisMachine() throws IOException {
        refused(
                new Docx()
                        .document(
                                "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\">]>"
                                        + Docx.document()
                                                .formatted("<w:p><w:r><w:t>&e;</w:t></w:r></w:p>"))
                        .bytes(),
                "bai.docx",
                "Không đọc được");
    }

    @Test
    void markupInTheWordsStaysWords() throws IOException {
        Imported found = read(new Docx().paragraph("Normal", "<script>alert(1)</script>"));

        assertThat(found.body().html()).isEqualTo("<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>");
        assertThat(read(new Docx().link("javascript:alert(1)", "bấm")).body().html())
                .isEqualTo("<p>bấm</p>");
    }

    private Imported read(Docx docx) throws IOException {
        return word.read(
                new ByteArrayInputStream(docx.bytes()),
                "ke-hoach.docx",
                picture -> {
                    kept.add(picture);
                    return KEPT;
                });
    }

    private void refused(byte[] content, String name, String sentence) {
        assertThatThrownBy(
                        () -> word.read(new ByteArrayInputStream(content), name, picture -> KEPT))
                .isInstanceOf(Refused.class)
                .hasMessageContaining(sentence);
    }
}

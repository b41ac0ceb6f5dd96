package vn.caunoi.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.caunoi.RoomTest;

/** Each refusal, with the sentence that people read. */
@RoomTest
class RefusedTest {

    private static final byte[] HTML =
            Samples.text("<!DOCTYPE html><html><body><script>alert(1)</script></body></html>");

    @Autowired StoredFiles files;

    @Test
    void anHtmlPageThatCallsItselfAPicture() {
        refused(HTML, "anh.jpg", "thực chất là trang HTML");
    }

    @Test
    void svgAndHtmlAndProgramsAndArchives() {
        refused(Samples.text("<svg xmlns='http://www.w3.org/2000/svg'/>"), "a.svg", "chỉ nhận ảnh");
        refused(HTML, "a.html", "chỉ nhận ảnh");
        refused(Samples.text("MZ"), "a.exe", "chỉ nhận ảnh");
        refused(Samples.zip(Map.of("a", new byte[1])), "a.zip", "chỉ nhận ảnh");
        refused(Samples.text("x"), "khong-co-duoi", "chỉ nhận ảnh");
    }

    @Test
    void svgThatCallsItselfAPicture() {
        refused(
                Samples.text("<svg xmlns=\"http://www.w3.org/2000/svg\"><script/></svg>"),
                "a.png",
                "thực chất là ảnh SVG");
    }

    @Test
    void htmlThatCallsItselfATextOrATable() {
        refused(HTML, "a.txt", "thực chất là");
        refused(Samples.text("tên;tuổi\n<ScRiPt>alert(1)</script>"), "a.csv", "mã HTML");
        refused("\uFEFFa<script>".getBytes(StandardCharsets.UTF_16LE), "a.txt", "mã HTML");
    }

    @Test
    void bytesThatCallThemselvesAText() {
        byte[] bytes = new byte[200_000];
        Arrays.fill(bytes, (byte) 'a');
        bytes[150_000] = 0;
        refused(bytes, "a.txt", "dữ liệu nhị phân");
    }

    @Test
    void nothingAtAll() {
        refused(new byte[0], "a.pdf", "trống");
    }

    @Test
    void moreThanTheLimitWithoutReadingItAll() {
        Endless endless = new Endless();

        assertThatThrownBy(() -> files.keep(endless, "to.jpg"))
                .isInstanceOf(Refused.class)
                .hasMessage("Tệp “to.jpg” lớn hơn mức cho phép là 15 MB.");
        assertThat(endless.given).isLessThan((15 << 20) + (1 << 18));
        assertThatThrownBy(() -> files.keep(new Endless(), "to.pdf"))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("50 MB");
    }

    @Test
    void aPixelBombByItsHeaderAlone() {
        refused(Samples.pngHeader(16_000, 16_000), "bom.png", "16000 × 16000 điểm ảnh, vượt");
        refused(Samples.pngHeader(20_000, 10), "dai.png", "mỗi cạnh không quá 16.383");
    }

    @Test
    void aPictureThatEndsTooSoon() {
        refused(Samples.pngHeader(2_000, 2_000), "hong.png", "bị hỏng hoặc chưa tải hết");
        byte[] jpeg = Samples.jpeg(50, 50, 9);
        refused(Arrays.copyOf(jpeg, 20), "hong.jpg", "bị hỏng hoặc chưa tải hết");
    }

    @Test
    void aPdfThatRunsCommands() {
        String sentence = "có lệnh tự chạy";
        refused(Samples.pdf("/OpenAction << /S /JavaScript /JS (x) >>"), "a.pdf", sentence);
        refused(Samples.pdf("/OpenAction << /S /J#61vaScript >>"), "a.pdf", sentence);
        refused(Samples.pdf("/OpenAction << /S /Launch /F (a.exe) >>"), "a.pdf", sentence);
        refused(Samples.pdfWithHidden("<< /S /JavaScript >>"), "a.pdf", sentence);
    }

    @Test
    void aPdfThatBeginsAsAPageOrNeverEnds() {
        byte[] disguised =
                Samples.text(
                        "<html><script>x</script>"
                                + new String(Samples.pdf(""), StandardCharsets.UTF_8));
        refused(disguised, "a.pdf", "thực chất là");
        refused(Samples.text("%PDF-1.7\n1 0 obj"), "a.pdf", "bị hỏng hoặc chưa tải hết");
    }

    @Test
    void aWordFileThatIsNone() {
        refused(Samples.zip(Map.of("a.exe", new byte[10])), "a.docx", "một tệp nén khác");
        refused(office("xl/workbook.xml", new byte[10]), "a.docx", "một tệp nén khác");
        refused(Samples.pdf(""), "a.docx", "thực chất là application/pdf");
        refused(Samples.ole("EncryptedPackage"), "a.doc", "một loại tệp Office khác");
    }

    @Test
    void macrosInOfficeFiles() {
        refused(office("word/vbaProject.bin", new byte[10]), "a.docx", "có macro");
        refused(Samples.ole("Workbook\0_VBA_PROJECT"), "a.xls", "có macro");
    }

    @Test
    void aZipBombDressedAsASheet() {
        refused(office("xl/sheet.xml", new byte[60 << 20]), "a.xlsx", "giải nén ra quá lớn");
        Map<String, byte[]> many = new LinkedHashMap<>();
        many.put("[Content_Types].xml", new byte[1]);
        for (int i = 0; i < 5_001; i++) {
            many.put("xl/" + i, new byte[0]);
        }
        refused(Samples.zip(many), "a.xlsx", "giải nén ra quá lớn");
    }

    @Test
    void whatIsRightIsNotRefused() {
        assertThat(kept(office("word/document.xml", new byte[10]), "a.docx"))
                .endsWith("wordprocessingml.document");
        assertThat(kept(office("xl/workbook.xml", new byte[10]), "a.xlsx"))
                .endsWith("spreadsheetml.sheet");
        assertThat(kept(office("ppt/presentation.xml", new byte[10]), "a.pptx"))
                .endsWith("presentationml.presentation");
        Map<String, byte[]> odt = new LinkedHashMap<>();
        odt.put("mimetype", Samples.text("application/vnd.oasis.opendocument.text"));
        odt.put("content.xml", new byte[10]);
        assertThat(kept(Samples.zip(odt), "a.odt")).isEqualTo(odtType());
        assertThat(kept(Samples.ole("WordDocument"), "a.doc")).isEqualTo("application/msword");
        assertThat(kept(Samples.ole("Workbook"), "a.xls")).isEqualTo("application/vnd.ms-excel");
        assertThat(kept(Samples.pdf("/OpenAction [3 0 R /Fit]"), "A.PDF"))
                .isEqualTo("application/pdf");
        assertThat(kept(Samples.text("họ tên;thôn\nAn;Phú Mỹ\n"), "a.csv")).isEqualTo("text/csv");
        assertThat(kept("Giá < 5 nghìn\n".getBytes(StandardCharsets.UTF_16), "a.txt"))
                .isEqualTo("text/plain");
    }

    private static String odtType() {
        return "application/vnd.oasis.opendocument.text";
    }

    private String kept(byte[] content, String name) {
        return files.keep(Samples.stream(content), name).type();
    }

    private void refused(byte[] content, String name, String sentence) {
        assertThatThrownBy(() -> files.keep(Samples.stream(content), name))
                .isInstanceOf(Refused.class)
                .hasMessageContaining(sentence)
                .hasMessageContaining("“" + name + "”");
    }

    private static byte[] office(String part, byte[] content) {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        entries.put("[Content_Types].xml", Samples.text("<Types/>"));
        if (part.endsWith("vbaProject.bin")) {
            entries.put("word/document.xml", new byte[1]);
        }
        entries.put(part, content);
        return Samples.zip(entries);
    }

    /** Counts what is taken from it. */
    private static final class Endless extends InputStream {

        private long given;

        @Override
        public int read() {
            given++;
            return 'a';
        }

        @Override
        public int read(byte[] bytes, int from, int length) {
            given += length;
            return length;
        }
    }
}

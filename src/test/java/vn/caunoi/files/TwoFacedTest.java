package vn.caunoi.files;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.caunoi.RoomTest;

/** Files that are two things at once, carry a virus, or bear a name that misleads. */
@RoomTest
class TwoFacedTest {

    /** In two parts, so that no scanner takes this very file away. */
    private static final byte[] EICAR =
            Samples.text(
                    "X5O!P%@AP[4\\PZX54(P^)7CC)7}" + "$EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*");

    @Autowired StoredFiles files;

    @Test
    void aGifThatIsAScript() {
        byte[] gif = Samples.written(Samples.redAndBlue(40, 30, 4), "gif");
        gif[6] = '/';
        gif[7] = '*';
        refused(joined(gif, Samples.text("*/=1;alert(1)//")), "a.gif", "mã lệnh giả làm ảnh");
    }

    @Test
    void aJpegThatIsAScriptOrAPage() {
        byte[] jpeg = Samples.jpeg(40, 30, 5);
        byte[] script = jpeg.clone();
        script[4] = '/';
        script[5] = '*';
        refused(script, "a.jpg", "mã lệnh giả làm ảnh");
        byte[] page = Samples.text("<html><script>alert(1)</script></html>");
        refused(withComment(jpeg, page), "a.jpg", "ảnh có gắn mã HTML");
        refused(joined(jpeg, page), "a.jpg", "ảnh có gắn mã HTML");
        byte[] php = Samples.text("<?php system($_GET['c']); ?>");
        refused(withComment(jpeg, php), "a.jpg", "ảnh có gắn mã HTML");
    }

    @Test
    void aPngWithAPageBehindItsEnd() {
        byte[] png = Samples.written(Samples.redAndBlue(40, 30, 6), "png");
        byte[] page = Samples.text("<!DOCTYPE html><iframe src=//x.example>");
        refused(joined(png, page), "a.png", "ảnh có gắn mã HTML");
    }

    @Test
    void aPdfThatIsAnArchive() {
        byte[] zip = Samples.zip(Map.of("a.exe", new byte[10]));
        refused(joined(Samples.pdf(""), zip), "a.pdf", "PDF gắn kèm tệp nén");
    }

    @Test
    void anArchiveThatIsAPdf() {
        byte[] docx = docx(Samples.text("<w:document/>"));
        refused(joined(Samples.text("%PDF-1.7\n"), docx), "a.docx", "không đúng với phần mở rộng");
        Map<String, byte[]> entries = new LinkedHashMap<>();
        entries.put("%PDF-1.7 obj", new byte[1]);
        entries.put("[Content_Types].xml", Samples.text("<Types/>"));
        entries.put("word/document.xml", new byte[1]);
        refused(Samples.zip(entries), "a.docx", "tệp nén giả làm PDF");
    }

    @Test
    void theTestVirusAlsoInsideOfADocument() {
        refused(EICAR, "a.txt", "có mã độc (EICAR)");
        refused(docx(EICAR), "a.docx", "có mã độc (EICAR)");
        byte[] late = new byte[70_000];
        Arrays.fill(late, (byte) ' ');
        System.arraycopy(EICAR, 0, late, (1 << 16) - 40, EICAR.length);
        refused(late, "b.txt", "có mã độc (EICAR)");
        refused(docx(late), "b.docx", "có mã độc (EICAR)");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../../etc/passwd.txt",
                "..\\..\\windows\\a.txt",
                "/var/../a.txt",
                "anh.txt\0.exe",
                "anh\0.txt",
                "hóa đơn\u202Etxt.exe",
                "a\u2066b.txt",
                "..",
            })
    void aNameThatMisleads(String name) {
        assertThatThrownBy(() -> files.keep(Samples.stream(Samples.text("chữ\n")), name))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("chứa đường dẫn hoặc ký tự ẩn");
    }

    private void refused(byte[] content, String name, String sentence) {
        assertThatThrownBy(() -> files.keep(Samples.stream(content), name))
                .isInstanceOf(Refused.class)
                .hasMessageContaining(sentence)
                .hasMessageContaining("“" + name + "”");
    }

    private static byte[] docx(byte[] document) {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        entries.put("[Content_Types].xml", Samples.text("<Types/>"));
        entries.put("word/document.xml", document);
        return Samples.zip(entries);
    }

    private static byte[] withComment(byte[] jpeg, byte[] comment) {
        return ByteBuffer.allocate(jpeg.length + 4 + comment.length)
                .put(jpeg, 0, 2)
                .putShort((short) 0xFFFE)
                .putShort((short) (2 + comment.length))
                .put(comment)
                .put(jpeg, 2, jpeg.length - 2)
                .array();
    }

    private static byte[] joined(byte[] one, byte[] other) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(one);
        out.writeBytes(other);
        return out.toByteArray();
    }
}

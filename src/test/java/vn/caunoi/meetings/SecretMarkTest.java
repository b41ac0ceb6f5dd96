package vn.caunoi.meetings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which papers bear the mark of a state secret. */
class SecretMarkTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "MẬT",
                " TỐI MẬT ",
                "Tuyệt mật",
                "Độ mật: Tối mật",
                "[ MẬT ]",
                "TUYỆT\u00a0MẬT"
            })
    void aLineOfItsOwnIsAMark(String line) {
        assertThat(SecretMark.in(Stream.of("Số 12-BC/CB", line, "Kính gửi"))).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Giữ bí mật công tác",
                "Nhân dân nuôi ong lấy mật ong",
                "Bảo mật thông tin cá nhân",
                "Mật độ dân số của thôn",
                "Tài liệu mật phải gửi bằng đường công văn mật",
                "Mặt trận Tổ quốc"
            })
    void inASentenceTheWordSaysNothing(String line) {
        assertThat(SecretMark.in(Stream.of(line))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Báo cáo (Mật).pdf",
                "[MẬT] Kế hoạch.docx",
                "Tối mật - phương án.pdf",
                "ke-hoach-tuyet-mat.docx",
                "toi_mat.pdf",
                "Phương án - mật.pdf"
            })
    void aNameBearsAMark(String name) {
        assertThat(SecretMark.inName(name)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Bảo mật thông tin.pdf",
                "mat-bang-nha-van-hoa.pdf",
                "Nuôi ong lấy mật.docx",
                "Mặt trận.pdf",
                "Mật khẩu wifi.txt",
                "Mật độ dân số.xlsx",
                "Giữ bí mật.pdf"
            })
    void aNameThatOnlySpeaksOfItDoesNot(String name) {
        assertThat(SecretMark.inName(name)).isEmpty();
    }

    @Test
    void theMarkOfAWordDocumentIsFoundInItsHeaderToo() throws IOException {
        byte[] word =
                zip(
                        "word/document.xml",
                        "<w:p><w:r><w:t>Báo cáo</w:t></w:r></w:p>",
                        "word/header1.xml",
                        "<w:p><w:r><w:t>TỐI </w:t></w:r><w:r><w:t>MẬT</w:t></w:r></w:p>");
        assertThat(SecretMark.in(DocumentText.lines(word, "bao-cao.docx"))).contains("Tối mật");
    }

    @Test
    void plainTextIsReadInEitherEncoding() throws IOException {
        for (var charset : new Charset[] {StandardCharsets.UTF_8, StandardCharsets.UTF_16}) {
            byte[] text = "Kế hoạch\r\nMẬT\r\n".getBytes(charset);
            assertThat(SecretMark.in(DocumentText.lines(text, "ke-hoach.txt"))).contains("Mật");
        }
    }

    private static byte[] zip(String... namesAndTexts) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < namesAndTexts.length; i += 2) {
                zip.putNextEntry(new ZipEntry(namesAndTexts[i]));
                zip.write(namesAndTexts[i + 1].getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }
}

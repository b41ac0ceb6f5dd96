package vn.caunoi.files;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class FileNameTest {

    @Test
    void vietnameseNamesStayAndAreComposed() {
        assertThat(FileName.of("Báo cáo thôn Đỗ Hạ.pdf").value())
                .isEqualTo("Báo cáo thôn Đỗ Hạ.pdf");
        assertThat(FileName.of("Ba\u0301o ca\u0301o.pdf").value()).isEqualTo("Báo cáo.pdf");
    }

    @Test
    void pathsAreCutOff() {
        assertThat(FileName.of("../../etc/passwd.txt").value()).isEqualTo("passwd.txt");
        assertThat(FileName.of("C:\\Users\\an\\ảnh.jpg").value()).isEqualTo("ảnh.jpg");
        assertThat(FileName.of("..").value()).isEqualTo("tep");
        assertThat(FileName.of("thư mục/").value()).isEqualTo("tep");
    }

    @Test
    void whatCannotBeSeenIsTakenOut() {
        assertThat(FileName.of("gpj.\u202Eexe\u0000.pdf").value()).isEqualTo("gpj.exe.pdf");
        assertThat(FileName.of("a\r\nSet-Cookie: x.pdf").value()).isEqualTo("a Set-Cookie- x.pdf");
    }

    @Test
    void aLongNameKeepsItsExtension() {
        FileName name = FileName.of("ă".repeat(300) + ".docx");

        assertThat(name.value()).hasSize(FileName.LONGEST).endsWith("ă.docx");
        assertThat(name.extension()).isEqualTo("docx");
    }

    @Test
    void theExtensionIsInLowerCase() {
        assertThat(FileName.of("ANH.JPG").extension()).isEqualTo("jpg");
        assertThat(FileName.of("khong").extension()).isEmpty();
        assertThat(FileName.of("ANH.JPG").withExtension("png").value()).isEqualTo("ANH.png");
    }

    @Property
    void anyNameBecomesASafeOneAndStaysTheSameAfterwards(@ForAll String given) {
        String name = FileName.of(given).value();

        assertThat(name).isNotBlank().doesNotContain("/", "\\", "\n", "\r", "\"", "<");
        assertThat(FileName.of(name).value()).isEqualTo(name);
    }
}

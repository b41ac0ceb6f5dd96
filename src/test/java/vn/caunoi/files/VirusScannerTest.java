package vn.caunoi.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.caunoi.RoomTest;
import vn.caunoi.program.CannotStart;

/** What is kept when a virus scanner is asked, and when it cannot be. */
@RoomTest
class VirusScannerTest {

    @Autowired Shelf shelf;
    @Autowired Register register;
    @Autowired Inspection inspection;
    @Autowired Darkroom darkroom;

    private StoredFiles asking(VirusScanner scanner) {
        return new StoredFiles(shelf, register, inspection, darkroom, scanner);
    }

    @Test
    void overTcpAndOverAUnixSocketItDecides() throws IOException {
        Path folder = Files.createTempDirectory("clamd");
        for (FakeClamd clamd :
                List.of(FakeClamd.overTcp(), FakeClamd.overUnix(folder.resolve("ctl")))) {
            try (clamd) {
                StoredFiles files = asking(new VirusScanner(clamd.where()));
                assertThat(files.keep(Samples.stream(Samples.text("lành\n")), "a.txt").type())
                        .isEqualTo("text/plain");
                assertThatThrownBy(
                                () ->
                                        files.keep(
                                                Samples.stream(Samples.text("con sâu\n")),
                                                "sâu.txt"))
                        .isInstanceOf(Refused.class)
                        .hasMessage(
                                "Tệp “sâu.txt” có mã độc (Win.Worm.Test-1) nên không nhận được.");
                assertThat(clamd.scans()).isEqualTo(2);
                assertThat(new ScannerCheck(new VirusScanner(clamd.where())).look())
                        .matches(found -> found.good() && found.sentence().contains("ClamAV 1.4"));
            }
        }
    }

    @Test
    void whileItDoesNotAnswerNothingIsTaken() throws IOException {
        String where;
        try (FakeClamd clamd = FakeClamd.overTcp()) {
            where = clamd.where();
            StoredFiles files = asking(new VirusScanner(where));
            assertThatThrownBy(
                            () ->
                                    files.keep(
                                            Samples.stream(Samples.text("a".repeat(100_001))),
                                            "dài.txt"))
                    .as("more than the scanner takes")
                    .isInstanceOf(Refused.class)
                    .hasMessageContaining("máy quét mã độc đang không trả lời");
        }
        for (String nobody : List.of(where, "/khong/co/o-cam", "khong-co.invalid:3310")) {
            VirusScanner scanner = new VirusScanner(nobody);
            assertThatThrownBy(
                            () ->
                                    asking(scanner)
                                            .keep(
                                                    Samples.stream(Samples.text("lành nữa\n")),
                                                    "b.txt"))
                    .isInstanceOf(Refused.class)
                    .hasMessageContaining("máy quét mã độc đang không trả lời");
            assertThat(new ScannerCheck(scanner).look().good()).isFalse();
        }
    }

    @Test
    void anAddressThatIsNoneIsSaidAtTheStart() {
        assertThatThrownBy(() -> new VirusScanner("clamd"))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("máy:cổng");
        assertThat(new ScannerCheck(new VirusScanner("")).look().good()).isTrue();
    }
}

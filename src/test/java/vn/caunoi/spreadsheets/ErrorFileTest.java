package vn.caunoi.spreadsheets;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.caunoi.web.Sheet;

class ErrorFileTest {

    @TempDir private Path folder;

    @ParameterizedTest
    @EnumSource(Sheet.Format.class)
    void everyRowComesBackInItsPlaceWithWhatIsWrong(Sheet.Format format) throws IOException {
        Path file = Sample.csv(folder, "Mã,Ngày,Tên\nA,1/2,=1+1\n\nB,2/3\n");
        List<Problem> problems =
                List.of(
                        new Problem(4, "Ngày", "2/3", "không phải ngày"),
                        Problem.ofRow(4, "thiếu tên"));

        Path mended = write(file, problems, format);

        assertThat(Sample.header(mended)).containsExactly("Mã", "Ngày", "Tên", "Lỗi");
        assertThat(Sample.lines(mended))
                .extracting(line -> line.number() + " " + line.at(2) + "|" + line.at(3))
                .containsExactly("2 =1+1|", "4 |Ngày: không phải ngày. thiếu tên");
    }

    @Test
    void theColumnOfEarlierErrorsDoesNotPileUp() throws IOException {
        Path file = Sample.csv(folder, "Mã,Lỗi\nA,cũ\n");

        Path mended = write(file, List.of(Problem.ofRow(2, "mới")), Sheet.Format.XLSX);

        assertThat(Sample.header(mended)).containsExactly("Mã", "Lỗi");
        assertThat(Sample.lines(mended).getFirst().at(1)).isEqualTo("mới");
    }

    @Test
    void aFileThatBreaksOffSaysSoInItsLastRow() throws IOException {
        Path file = Sample.csv(folder, "Mã,Tên,Số\nA,x,1\nB,\"y\n");

        Path mended = write(file, List.of(), Sheet.Format.CSV);

        assertThat(Sample.lines(mended).getLast().at(3)).contains("dấu ngoặc kép không đóng");
    }

    @Test
    void problemsAreCountedBeyondWhatIsKept() {
        var problems = new Problems();
        for (int row = 2; row < 20_002; row++) {
            problems.add(row, "Mã", "", "trống");
        }

        assertThat(problems.count()).isEqualTo(20_000);
        assertThat(problems.first()).hasSize(10_000);
        assertThat(problems.first().getFirst().sentence()).isEqualTo("Hàng 2, cột “Mã”: trống");
    }

    private Path write(Path file, List<Problem> problems, Sheet.Format format) throws IOException {
        Path written = folder.resolve("lỗi." + format.name().toLowerCase(Locale.ROOT));
        try (OutputStream out = Files.newOutputStream(written)) {
            ErrorFile.of(file, "hồ sơ.csv", problems).write(format, out);
        }
        return written;
    }
}

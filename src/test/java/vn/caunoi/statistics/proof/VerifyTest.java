package vn.caunoi.statistics.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Whoever has the two files counts again, and sees whatever was changed in either. */
class VerifyTest {

    @TempDir Path folder;
    private Closed closed;

    @BeforeEach
    void aClosedMonth() {
        closed = new Closed(folder);
    }

    @Test
    void theFilesAsTheyWereHandedOutFit() {
        assertThat(verify(closed.snapshot(), closed.publicRows()).code()).isZero();
        Said full =
                verify(
                        closed.snapshot(),
                        closed.fullRows(),
                        "--key",
                        closed.key.open().fingerprint());
        assertThat(full.text()).contains("Khớp: 13 dòng đầy đủ", "1 ngày hẹn tính lại đều đúng");
        assertThat(full.code()).isZero();
    }

    @Test
    void aChangedSnapshotNoLongerBearsItsSignature() throws IOException {
        Path snapshot = replaced(closed.snapshot(), "\"tre-han\" : 1", "\"tre-han\" : 0");
        assertThat(verify(snapshot, closed.publicRows()).text())
                .contains("Ảnh chụp, chữ ký")
                .contains("số “Trễ hạn” so với tổng các dòng: phải là “1”, thấy “0”");
    }

    @Test
    void whoeverSignsWithAnotherKeyIsKnownByIt() {
        var stranger = new SigningKey(folder.resolve("nguoi-la"));
        Path snapshot = closed.file("la.json", closed.signed(stranger).text());
        assertThat(verify(snapshot, closed.publicRows()).code()).isZero();
        Said said = verify(snapshot, closed.publicRows(), "--key", closed.key.open().fingerprint());
        assertThat(said.code()).isOne();
        assertThat(said.text())
                .contains("dấu vân tay của khóa")
                .contains(stranger.open().fingerprint());
    }

    @Test
    void aRowThatWasMadeBetterIsNamed() throws IOException {
        Path rows = replaced(closed.publicRows(), ";tre-han;", ";dung-han;");
        Said said = verify(closed.snapshot(), rows);
        assertThat(said.code()).isOne();
        assertThat(said.text())
                .containsPattern("Dòng \\d+, Mã chuỗi")
                .contains("mã cuối của chuỗi dòng")
                .contains("“Trễ hạn” so với tổng các dòng: phải là “0”, thấy “1”")
                .contains("“Đúng hạn” so với tổng các dòng: phải là “2”, thấy “1”");
    }

    @Test
    void aDroppedRowIsMissed() throws IOException {
        Path file = closed.publicRows();
        List<String> lines = Files.readAllLines(file);
        lines.removeIf(line -> line.contains(";tre-han;"));
        Said said = verify(closed.snapshot(), closed.file("bot.csv", String.join("\r\n", lines)));
        assertThat(said.text()).contains("số dòng: phải là “13”, thấy “12”");
        assertThat(said.code()).isOne();
    }

    @Test
    void rowsThatWereChainedAnewEndWithAnotherLink() {
        List<FullRow> better =
                closed.full.stream().map(row -> row.with(Column.SUPPLEMENTS, "0")).toList();
        Path rows =
                closed.file(
                        "lai.csv",
                        new String(
                                RowsFile.written(Column.HEADING, better),
                                java.nio.charset.StandardCharsets.UTF_8));
        assertThat(verify(closed.snapshot(), rows).text())
                .doesNotContain("Mã chuỗi")
                .contains("mã cuối của chuỗi dòng", "số bổ sung nhiều lần");
    }

    @Test
    void anAuditorSeesAClassAndADueDayThatTheFactsDoNotMake() throws IOException {
        Path rows =
                replaced(closed.fullRows(), ";2023-09-10;2023-09-11;", ";2023-09-10;2023-09-09;");
        assertThat(verify(closed.snapshot(), rows).text())
                .contains("Dòng 9, Loại: phải là “truoc-han”, thấy “tre-han”");
        Path moved =
                replaced(closed.fullRows(), ";2023-09-11;2023-09-08;", ";2023-09-14;2023-09-08;");
        assertThat(verify(closed.snapshot(), moved).text())
                .contains("Dòng 14, Ngày hẹn trả: phải là “2023-09-11”, thấy “2023-09-14”");
    }

    @Test
    void whatCannotBeReadIsNamedToo() throws IOException {
        Path rows = replaced(closed.fullRows(), ";2023-08-20;", ";20/8;");
        assertThat(verify(closed.snapshot(), rows).text())
                .contains("Dòng 9, Ngày tiếp nhận: phải là “giá trị đọc được”, thấy “20/8”");
    }

    @Test
    void machinesReadTheDifferencesAsJson() throws IOException {
        Path rows = replaced(closed.publicRows(), ";tre-han;", ";dung-han;");
        Said said = verify(closed.snapshot(), rows, "--json");
        JsonNode json = JsonMapper.shared().readTree(said.text());
        assertThat(json.path("whole").asBoolean()).isFalse();
        assertThat(json.path("differences").get(0).path("column").asString(""))
                .isEqualTo("Mã chuỗi");
        assertThat(verify(closed.snapshot()).code()).isEqualTo(2);
    }

    @Test
    void theKeyIsMadeOnceAndForItsOwnerAlone() throws IOException {
        var again = new SigningKey(folder.resolve("khoa"));
        closed.key.open();
        assertThat(again.open()).isEqualTo(closed.key.open());
        Path file = folder.resolve("khoa").resolve(SigningKey.FILE);
        assertThat(Files.getPosixFilePermissions(file)).hasSize(2);
        assertThat(closed.key.mask("a", "7")).isNotEqualTo(closed.key.mask("b", "7"));
    }

    private record Said(int code, String text) {}

    private static Said verify(Path snapshot, Path rows, String... options) {
        String[] words = new String[options.length + 2];
        words[0] = snapshot.toString();
        words[1] = rows.toString();
        System.arraycopy(options, 0, words, 2, options.length);
        return run(words);
    }

    private static Said verify(Path snapshot) {
        return run(snapshot.toString());
    }

    private static Said run(String... words) {
        var text = new StringWriter();
        var line = new CommandLine(new VerifyCommand());
        line.setOut(new PrintWriter(text)).setErr(new PrintWriter(text));
        return new Said(line.execute(words), text.toString());
    }

    private Path replaced(Path file, String old, String other) throws IOException {
        String text = Files.readString(file);
        assertThat(text).contains(old);
        return closed.file(
                "doi-" + file.getFileName(),
                text.replaceFirst(java.util.regex.Pattern.quote(old), other));
    }
}

package vn.caunoi.dossiers.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.caunoi.dossiers.DossierState;
import vn.caunoi.dossiers.Doubt;
import vn.caunoi.dossiers.Statement;
import vn.caunoi.procedures.Channel;
import vn.caunoi.spreadsheets.Problem;
import vn.caunoi.spreadsheets.Table;
import vn.caunoi.units.UnitId;

class ExportTest {

    private static final KnownProcedures.Snapshot CATALOGUE =
            new KnownProcedures.Snapshot(
                    Map.of("1.001193", new KnownProcedures.Known("Hộ tịch", true)));

    @TempDir private Path folder;

    @Test
    void aRowBecomesWhatItsSourceStates() throws IOException {
        Export export =
                export(
                        """
                        Mã hồ sơ,Ngày tiếp nhận,Ngày hẹn trả,Ngày trả kết quả,Trạng thái,Mã thủ tục,Hình thức nộp,Số lần bổ sung,Thời hạn
                        h23.38–230905–0007,05/09/2023 07:30,12/9/2023,2023-09-11,Đã trả kết quả,1.001193,Trực tuyến,2,5 ngày làm việc
                        """);

        Statement statement = statements(export).getFirst();

        assertThat(statement.code()).isEqualTo("H23.38-230905-0007");
        assertThat(statement.receivedOn()).isEqualTo(LocalDate.of(2023, 9, 5));
        assertThat(statement.dueOn()).isEqualTo(LocalDate.of(2023, 9, 12));
        assertThat(statement.finishedOn()).isEqualTo(LocalDate.of(2023, 9, 11));
        assertThat(statement.state()).isEqualTo(DossierState.RETURNED);
        assertThat(statement.channel()).isEqualTo(Channel.ONLINE);
        assertThat(statement.field()).isEqualTo("Hộ tịch");
        assertThat(statement.sensitive()).isTrue();
        assertThat(statement.supplements()).isEqualTo(2);
        assertThat(statement.limit()).isEqualTo("5wd");
        assertThat(statement.told()).isEmpty();
    }

    @Test
    void allThatCannotBeReadIsSaidAtOnceWhereItsAuthorFindsIt() throws IOException {
        Export export =
                export(
                        """
                        Mã hồ sơ,Ngày tiếp nhận,Ngày hẹn trả,Trạng thái
                        A,05/09/2023,12/09/2023,Đang xử lý

                        ,31/02/2023,12/09/23,Bay màu
                        B,,12/09/2023,Đang xử lý
                        """);

        assertThat(export.examine(rows -> {}).problems().first())
                .extracting(Problem::sentence)
                .containsExactlyInAnyOrder(
                        "Hàng 4, cột “Mã hồ sơ”: thiếu mã hồ sơ",
                        "Hàng 4, cột “Ngày tiếp nhận” (31/02/2023): không có ngày 31/2/2023",
                        "Hàng 4, cột “Trạng thái” (Bay màu): không biết trạng thái này; hãy sửa ô hoặc ghép từ này với một trạng thái ở bước ghép cột",
                        "Hàng 4, cột “Ngày hẹn trả” (12/09/23): năm phải đủ bốn chữ số; viết dạng 30/09/2023 hoặc 2023-09-30",
                        "Hàng 5, cột “Ngày tiếp nhận”: thiếu ngày tiếp nhận");
    }

    @Test
    void withoutAColumnOfStatesTheDatesTell() throws IOException {
        Export export =
                export(
                        """
                        Mã hồ sơ,Ngày nộp,Ngày tiếp nhận,Ngày có kết quả,Ngày rút
                        A,01/09/2023,,,
                        B,01/09/2023,02/09/2023,,
                        C,01/09/2023,02/09/2023,03/09/2023,
                        D,01/09/2023,02/09/2023,,04/09/2023
                        """);

        assertThat(statements(export))
                .extracting(Statement::state)
                .containsExactly(
                        DossierState.REGISTERED,
                        DossierState.IN_PROGRESS,
                        DossierState.FINISHED,
                        DossierState.STOPPED);
        assertThat(statements(export).getFirst().receivedOn()).isNull();
    }

    @Test
    void aLogOfEventsSpeaksOfEachCaseOnceAndUntilItsLastEvent() throws IOException {
        Export export = export(Log.TEXT);

        Export.Survey found = export.examine(rows -> {});

        assertThat(found.rows()).isEqualTo(9);
        assertThat(found.dossiers()).isEqualTo(5);
        assertThat(found.twins().repeated()).isEqualTo(4);
        assertThat(found.lastEvent()).isEqualTo(Instant.parse("2012-01-23T14:42:54.644Z"));
        assertThat(statements(export))
                .extracting(Statement::code)
                .containsExactly("CASE-1", "CASE-2", "CASE-3", "CASE-4", "CASE-5");
        assertThat(statements(export).getFirst().dueOn()).isEqualTo(LocalDate.of(2011, 12, 7));
    }

    @Test
    void rowsThatContradictEachOtherUnderOneCodeAreAllDoubtful() throws IOException {
        Export export =
                export(
                        """
                        Mã hồ sơ,Ngày tiếp nhận,Ngày hẹn trả
                        A,01/09/2023,05/09/2023
                        B,01/09/2023,05/09/2023
                        A,01/09/2023,06/09/2023
                        a,01/09/2023,05/09/2023
                        """);

        assertThat(statements(export))
                .extracting(Statement::code, Statement::twin, Statement::told)
                .containsExactly(
                        tuple("A", 0, Set.of(Doubt.DUPLICATE_CODE)),
                        tuple("B", 0, Set.of()),
                        tuple("A", 1, Set.of(Doubt.DUPLICATE_CODE)));
        assertThat(export.examine(rows -> {}).twins().repeated()).isEqualTo(1);
    }

    @Test
    void aColumnThatIsNoCodeIsFoundOut() throws IOException {
        var rows = new StringBuilder("Mã hồ sơ,Ngày tiếp nhận,Ngày hẹn trả\n");
        for (int day = 0; day < 1_200; day++) {
            LocalDate due = LocalDate.of(2023, 9, 5).plusDays(day);
            rows.append("UBND xã,01/09/2023,").append(due).append('\n');
        }

        assertThat(export(rows.toString()).examine(row -> {}).problems().first())
                .hasSizeBetween(1, 200)
                .first()
                .extracting(Problem::reason)
                .asString()
                .contains("có ghép nhầm cột mã hồ sơ không?");
    }

    @Test
    void impossibleFactsPassMarked() throws IOException {
        Export export =
                export(
                        """
                        Mã hồ sơ,Ngày tiếp nhận,Ngày hẹn trả,Ngày có kết quả,Mã thủ tục
                        H23.38-230905-0007,05/09/2023,12/09/2023,04/09/2023,1.001193
                        H23.38-230905-0008,06/09/2023,,,
                        HS 9,05/09/2031,12/09/2031,,9.999999
                        H23.38-230905-0010,05/09/2023,01/09/2023,,1.001193
                        """);

        assertThat(statements(export))
                .extracting(one -> one.doubts(Instant.parse("2023-10-01T00:00:00Z"), true))
                .containsExactly(
                        Set.of(Doubt.FINISH_BEFORE_RECEIPT),
                        Set.of(Doubt.NO_DUE_DAY, Doubt.CODE_OF_ANOTHER_DAY),
                        Set.of(Doubt.CODE_OFF_PATTERN, Doubt.FUTURE_DATE, Doubt.UNKNOWN_PROCEDURE),
                        Set.of(Doubt.DUE_BEFORE_RECEIPT));
    }

    @Test
    void ownNumbersOfASourceAreNoBadOfficialCodes() throws IOException {
        Statement statement = statements(export(Log.TEXT)).getFirst();

        assertThat(statement.doubts(Instant.parse("2012-02-01T00:00:00Z"), false)).isEmpty();
        assertThat(statement.doubts(Instant.parse("2012-02-01T00:00:00Z"), true))
                .containsExactly(Doubt.CODE_OFF_PATTERN);
    }

    @Test
    void aColumnThatWasMappedAndIsGoneBlocksTheFile() throws IOException {
        Path file = Files.writeString(folder.resolve("a.csv"), "Mã,Ngày\nA,01/09/2023\n");
        var layout = Layout.ofJson("{\"columns\": {\"code\": \"Mã hồ sơ\"}}");

        assertThat(
                        new Export(file, "a.csv", layout, new UnitId(1), CATALOGUE)
                                .examine(rows -> {})
                                .problems()
                                .first())
                .extracting(Problem::sentence)
                .containsExactly(
                        "Tệp không có cột “Mã hồ sơ” như đã ghép. Hãy ghép lại cột hoặc sửa tiêu đề.");
    }

    @Test
    void aFileWithoutRowsIsNoImport() throws IOException {
        assertThat(export("Mã hồ sơ,Ngày tiếp nhận\n").examine(rows -> {}).problems().first())
                .extracting(Problem::row)
                .containsExactly(0);
    }

    @Property(tries = 300)
    void aSetOfNumbersKnowsWhatItHasSeen(@ForAll List<Long> numbers) {
        var known = new HashSet<Long>();
        var set = new LongSet();
        for (long number : numbers) {
            assertThat(set.add(number)).isEqualTo(known.add(number));
        }
    }

    private Export export(String text) throws IOException {
        Path file = Files.writeString(folder.resolve("xuất.csv"), text);
        try (Table table = Table.open(file, "xuất.csv")) {
            return new Export(
                    file, "xuất.csv", Layout.guess(table.header()), new UnitId(1), CATALOGUE);
        }
    }

    private static List<Statement> statements(Export export) throws IOException {
        Export.Survey found = export.examine(rows -> {});
        assertThat(found.problems().first()).isEmpty();
        List<Statement> all = new ArrayList<>();
        try (Export.Statements statements =
                export.statements(found.twins(), rows -> {}, (row, statement) -> {})) {
            statements.forEachRemaining(all::add);
        }
        return all;
    }
}

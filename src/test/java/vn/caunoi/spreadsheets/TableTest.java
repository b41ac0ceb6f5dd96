package vn.caunoi.spreadsheets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.caunoi.web.Cell;
import vn.caunoi.web.Sheet;

class TableTest {

    @TempDir private Path folder;

    @Test
    void aRecordIsARowHoweverManyLinesItsCellsHave() throws IOException {
        Path file =
                Sample.csv(
                        folder, "Mã,Ghi chú\nA,\"một\nhai\nba\"\n\n , \nB,\"nói \"\"được\"\"\"\n");

        assertThat(Sample.lines(file))
                .containsExactly(
                        new Line(2, List.of("A", "một\nhai\nba")),
                        new Line(5, List.of("B", "nói \"được\"")));
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t", "|"})
    void theSeparatorIsFound(String separator) throws IOException {
        Path file = Sample.csv(folder, "Mã;Tên;Ngày\n\"1;,\t\";2;3\n".replace(";", separator));

        assertThat(Sample.header(file)).containsExactly("Mã", "Tên", "Ngày");
        assertThat(Sample.lines(file).getFirst().at(2)).isEqualTo("3");
    }

    @Test
    void excelsOwnLineOfTheSeparatorIsNoRow() throws IOException {
        Path file = Sample.csv(folder, "sep=;\r\nMã, tên;Ngày\r\nA;1,5\r\n");

        assertThat(Sample.header(file)).containsExactly("Mã, tên", "Ngày");
        assertThat(Sample.lines(file)).containsExactly(new Line(2, List.of("A", "1,5")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-16"})
    void unicodeIsFoundWithAndWithoutItsMark(String charset) throws IOException {
        String text = "Mã hồ sơ;Lĩnh vực\nH23.38-230905-0007;Đất đai, tài nguyên\n";
        for (String mark : List.of("", "\uFEFF")) {
            Path file = Sample.csv(folder, mark + text, Charset.forName(charset));

            assertThat(Sample.header(file)).containsExactly("Mã hồ sơ", "Lĩnh vực");
            assertThat(Sample.lines(file).getFirst().at(1)).isEqualTo("Đất đai, tài nguyên");
        }
    }

    @Test
    void theBytesOfVietnameseWindowsAreReadAsNfc() throws IOException {
        // windows-1258 keeps the tone apart: "hệ" is h, ê, dot below
        Path file = folder.resolve("cũ.csv");
        Files.write(
                file,
                new byte[] {
                    'M',
                    'a',
                    (byte) 0xDE,
                    ',',
                    'h',
                    (byte) 0xEA,
                    (byte) 0xF2,
                    '\n',
                    'A',
                    ',',
                    (byte) 0xF0,
                    (byte) 0xF5,
                    (byte) 0xEC
                });

        assertThat(Sample.header(file)).containsExactly("Mã", "hệ");
        assertThat(Sample.lines(file).getFirst().at(1)).isEqualTo("đớ");
    }

    @Test
    void lettersAreComposedAndBlanksAroundThemGo() throws IOException {
        String decomposed = Normalizer.normalize("Hồ sơ", Normalizer.Form.NFD);
        Path file = Sample.csv(folder, "\u00A0" + decomposed + " ,b\n \u200Bmột  hai\u0001 ,x\n");

        assertThat(Sample.header(file)).containsExactly("Hồ sơ", "b");
        assertThat(Sample.lines(file).getFirst().at(0)).isEqualTo("một  hai");
    }

    @Test
    void theHeadingMayStandBelowATitle() throws IOException {
        Path file =
                Sample.csv(folder, "UBND xã Thanh Miện,,\n,,\nDANH SÁCH,,\nMã,Ngày,Tên\nA,B,C\n");

        try (Table table = Table.open(file, "a.csv")) {
            assertThat(table.header()).containsExactly("Mã", "Ngày", "Tên");
            assertThat(table.headerRow()).isEqualTo(4);
            assertThat(table.next()).contains(new Line(5, List.of("A", "B", "C")));
        }
    }

    @Test
    void aTableOfOneColumnHasItsHeadingInTheFirstRow() throws IOException {
        Path file = Sample.csv(folder, "Mã\nA\nB\n");

        assertThat(Sample.header(file)).containsExactly("Mã");
        assertThat(Sample.lines(file)).extracting(Line::number).containsExactly(2, 3);
    }

    @Test
    void everyColumnHasANameOfItsOwn() throws IOException {
        Path file = Sample.csv(folder, "Ngày,,Ngày,  Ngày\n  trả\n");

        assertThat(Sample.header(file)).containsExactly("Ngày", "Cột B", "Ngày (2)", "Ngày (3)");
        assertThat(Table.letters(27)).isEqualTo("AB");
    }

    @Test
    void aWorkbookIsReadAsItsAuthorSeesIt() throws IOException {
        Path file = Sample.xlsx(folder, Sample.parts());

        assertThat(Sample.header(file)).containsExactly("Mã hồ sơ", "Ngày tiếp nhận", "Ghi chú");
        assertThat(Sample.lines(file))
                .containsExactly(
                        new Line(3, List.of("H23.38-230905-0007", "2023-09-30", "Hộ tịch")),
                        new Line(4, List.of("H23.38-230905-0008", "2023-09-30T04:14:15", "0.3")),
                        new Line(7, List.of("TRUE", "#N/A", "", "kết quả")));
    }

    @Test
    void oldMacsCountDaysFrom1904() throws IOException {
        var parts = Sample.parts();
        parts.put(
                "xl/workbook.xml",
                Sample.bytes(
                        Sample.WORKBOOK.replace(
                                "<sheets>", "<workbookPr date1904=\"1\"/><sheets>")));

        assertThat(Sample.lines(Sample.xlsx(folder, parts)).getFirst().at(1))
                .isEqualTo("2027-10-01");
    }

    @Test
    void whatWeWriteWeReadAndAnIndependentReaderAgrees() throws IOException {
        Path file = folder.resolve("ghi.xlsx");
        try (OutputStream out = Files.newOutputStream(file)) {
            Sheet.of(
                            "Hồ sơ",
                            Sheet.Column.of("Mã"),
                            Sheet.Column.of("Ngày"),
                            Sheet.Column.of("Lúc"),
                            Sheet.Column.of("Số"))
                    .write(Sheet.Format.XLSX, out, TableTest::fill);
        }

        List<Line> lines = Sample.lines(file);

        assertThat(lines).hasSize(2_000);
        assertThat(lines.get(41).cells())
                .containsExactly("mã 41", "2023-10-11", "2023-10-11T04:14:15", "41.5");
        try (var book = new ReadableWorkbook(file.toFile())) {
            List<String> codes =
                    book.getFirstSheet().read().stream()
                            .skip(1)
                            .map(row -> row.getCellText(0))
                            .toList();
            assertThat(lines).extracting(line -> line.at(0)).containsExactlyElementsOf(codes);
        }
    }

    @Test
    void moreTextsThanFitInMemoryAreStillTheRightOnes() throws IOException {
        int many = 30_000;
        var texts = new StringBuilder("<sst>");
        var sheet =
                new StringBuilder(
                        "<worksheet><sheetData><row><c t=\"inlineStr\"><is><t>Tên</t></is></c></row>");
        for (int at = 0; at < many; at++) {
            String text = at == 7 ? "dài ".repeat(100) + at : "tên " + at;
            texts.append("<si><t>").append(text).append("</t></si>");
            sheet.append("<row><c t=\"s\"><v>").append(at).append("</v></c></row>");
        }
        var parts = Sample.partsWith(sheet.append("</sheetData></worksheet>").toString());
        parts.put("xl/sharedStrings.xml", Sample.bytes(texts.append("</sst>").toString()));

        List<Line> lines = Sample.lines(Sample.xlsx(folder, parts));

        assertThat(lines).hasSize(many);
        assertThat(lines.get(7).at(0)).endsWith("dài 7");
        assertThat(lines.get(19_999).at(0)).isEqualTo("tên 19999");
        assertThat(lines.get(29_999).at(0)).isEqualTo("tên 29999");
    }

    @Test
    void whatIsNoTableIsRefusedWithWhatToDo() throws IOException {
        assertRefused(new byte[0], "a.csv", "Tệp trống");
        assertRefused(Sample.bytes("\n\n,,\n"), "a.csv", "Tệp trống");
        assertRefused(new byte[] {1, 0, 0, 7, 9, 0, 0, 0}, "a.csv", "không phải bảng tính");
        assertRefused(Sample.bytes("a,b"), "a.xlsx", "lưu lại dạng .xlsx");
        assertRefused(
                new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 1},
                "a.xls",
                "đời cũ (.xls)");
        assertRefused(
                Sample.packed(Map.of("a.txt", new byte[9])),
                "a.xlsx",
                "không phải bảng tính .xlsx");
        assertRefused(Sample.bytes("a,b\n\"x,y\n1,2\n"), "a.csv", "dấu ngoặc kép không đóng");
        assertRefused(Sample.bytes("a,b\n" + ",".repeat(2_000)), "a.csv", "1.024 cột");
    }

    @Test
    void rowsThatGoBackwardsAreRefusedForTheirNumbersWouldLie() throws IOException {
        String sheet = Sample.SHEET.replace("row r=\"7\"", "row r=\"2\"");

        assertThatThrownBy(() -> Sample.lines(Sample.xlsx(folder, Sample.partsWith(sheet))))
                .isInstanceOf(Unreadable.class)
                .hasMessageContaining("sau hàng 4 có một hàng mang số thứ tự “2”");
    }

    private void assertRefused(byte[] content, String name, String sentence) throws IOException {
        Path file = Files.write(folder.resolve(name), content);

        assertThatThrownBy(() -> Sample.lines(file))
                .isInstanceOf(Unreadable.class)
                .hasMessageContaining(sentence);
    }

    private static void fill(Sheet.Rows rows) {
        for (int row = 0; row < 2_000; row++) {
            LocalDate day = LocalDate.of(2023, 8, 31).plusDays(row);
            rows.add(
                    Cell.text("mã " + row),
                    Cell.day(day),
                    new Cell.Moment(
                            LocalDateTime.of(
                                    day.getYear(), day.getMonth(), day.getDayOfMonth(), 4, 14, 15)),
                    Cell.number(new BigDecimal(row + ".5")));
        }
    }
}

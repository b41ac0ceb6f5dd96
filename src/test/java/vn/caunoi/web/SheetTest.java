package vn.caunoi.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletResponse;
import vn.caunoi.web.Sheet.Column;
import vn.caunoi.web.Sheet.Format;

class SheetTest {

    private static final Sheet SHEET =
            Sheet.of(
                    "Nhật ký: tháng 11/2026",
                    Column.of("Việc"),
                    Column.of("Số"),
                    Column.of("Ngày"),
                    Column.of("Lúc"),
                    Column.of("Tỷ lệ"),
                    Column.of("Số tiền"),
                    Column.of("Ghi chú"));

    @TempDir Path folder;

    @Test
    void aWorkbookIsReadBackWithItsKinds() throws IOException {
        try (var book =
                new ReadableWorkbook(
                        new ByteArrayInputStream(bytes(Format.XLSX)),
                        new ReadingOptions(true, false))) {
            List<Row> rows = book.getFirstSheet().read();
            assertThat(book.getFirstSheet().getName()).isEqualTo("Nhật ký  tháng 11 2026");
            assertThat(rows.getFirst().getCellText(6)).isEqualTo("Ghi chú");
            Row row = rows.get(1);
            assertThat(row.getCellText(0)).isEqualTo("=1+1 <&> “Hồng Quang”");
            assertThat(row.getCell(0).getType()).isEqualTo(CellType.STRING);
            assertThat(row.getCellAsNumber(1)).hasValue(new BigDecimal("-41736"));
            assertThat(row.getCellAsDate(2)).hasValue(LocalDate.of(2026, 11, 23).atStartOfDay());
            assertThat(row.getCellAsDate(3)).hasValue(LocalDateTime.of(2026, 11, 23, 9, 0));
            assertThat(row.getCellAsNumber(4)).hasValue(new BigDecimal("0.333333333333333"));
            assertThat(row.getCell(4).getDataFormatString()).isEqualTo("0.00%");
            assertThat(row.getCellAsNumber(5)).hasValue(new BigDecimal("1250000"));
            assertThat(row.getOptionalCell(6)).isEmpty();
            assertThat(rows.get(2).getCellText(2)).isEqualTo("19/05/1890");
        }
    }

    @Test
    void theHeadingOfAWorkbookIsBoldAndStaysInSight() throws IOException {
        assertThat(part("xl/worksheets/sheet1.xml"))
                .contains("ySplit=\"1\"")
                .contains("state=\"frozen\"");
        assertThat(part("xl/styles.xml")).contains("<b/>");
    }

    @Test
    void textIsForVietnameseExcel() {
        String text = new String(bytes(Format.CSV), StandardCharsets.UTF_8);
        assertThat(text)
                .isEqualTo(
                        "\uFEFFViệc;Số;Ngày;Lúc;Tỷ lệ;Số tiền;Ghi chú\r\n"
                                + "'=1+1 <&> “Hồng Quang”;-41736;23/11/2026;23/11/2026 09:00:00;"
                                + "33,33%;1250000;\r\n"
                                + "\"một; \"\"hai\"\"\";2,50;19/05/1890;;;;\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+84 24", "-1", "@SUM(A1)", "\tx", "\rx"})
    void whatLooksLikeAFormulaIsDefused(String text) {
        var out = new ByteArrayOutputStream();
        Sheet.of("A", Column.of("B")).write(Format.CSV, out, rows -> rows.add(Cell.text(text)));
        assertThat(out.toString(StandardCharsets.UTF_8))
                .containsAnyOf("\n'" + text, "\n\"'" + text);
    }

    @Test
    void aHundredThousandRowsLeaveAsTheyCome() {
        for (Format format : Format.values()) {
            var left = new AtomicLong();
            var halfway = new AtomicLong();
            Sheet.of("Dài", Column.of("Số"), Column.of("Lời"))
                    .write(
                            format,
                            counting(left),
                            rows -> {
                                for (int i = 0; i < 100_000; i++) {
                                    rows.add(Cell.number(i), Cell.text("lời thứ " + i));
                                    if (i == 50_000) {
                                        halfway.set(left.get());
                                    }
                                }
                            });
            assertThat(halfway.get()).as("%s", format).isGreaterThan(left.get() * 4 / 10);
        }
    }

    @Test
    void theFileHasItsNameInVietnameseAndIsNotKept() {
        var response = new MockHttpServletResponse();
        SHEET.send(Format.of("xlsx"), response, SheetTest::fill);
        assertThat(response.getHeader("Content-Disposition"))
                .startsWith("attachment;")
                .contains(
                        "filename*=UTF-8''Nh%E1%BA%ADt%20k%C3%BD%3A%20th%C3%A1ng%2011%2F2026.xlsx");
        assertThat(response.getContentType()).contains("spreadsheetml.sheet");
        assertThat(response.getHeader("Cache-Control")).contains("no-store");
    }

    @Test
    void aRowThatDoesNotFitTheHeadingIsRefused() {
        assertThatThrownBy(
                        () ->
                                SHEET.write(
                                        Format.CSV,
                                        OutputStream.nullOutputStream(),
                                        rows -> rows.add(Cell.number(1))))
                .hasMessage("1 cells under 7 columns");
    }

    private static byte[] bytes(Format format) {
        var out = new ByteArrayOutputStream();
        SHEET.write(format, out, SheetTest::fill);
        return out.toByteArray();
    }

    private static void fill(Sheet.Rows rows) {
        rows.add(
                Cell.text("=1+1 <&> “Hồng Quang”"),
                Cell.number(-41_736),
                Cell.day(LocalDate.of(2026, 11, 23)),
                Cell.moment(Instant.parse("2026-11-23T02:00:00Z")),
                Cell.share(1, 3),
                Cell.money(1_250_000),
                Cell.text(null));
        rows.add(
                Cell.text("một; \"hai\""),
                Cell.number(new BigDecimal("2.50")),
                Cell.day(LocalDate.of(1890, 5, 19)),
                Cell.moment(null),
                Cell.share(0, 0),
                Cell.text(""),
                Cell.text(""));
    }

    private String part(String name) throws IOException {
        Path file = Files.write(folder.resolve("sheet.xlsx"), bytes(Format.XLSX));
        try (var zip = new ZipFile(file.toFile())) {
            return new String(
                    zip.getInputStream(zip.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static OutputStream counting(AtomicLong left) {
        return new OutputStream() {
            @Override
            public void write(int one) {
                left.incrementAndGet();
            }

            @Override
            public void write(byte[] some, int from, int count) {
                left.addAndGet(count);
            }
        };
    }
}

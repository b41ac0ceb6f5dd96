package vn.caunoi.statistics.proof;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import vn.caunoi.program.CannotStart;

/**
 * The rows of a closed period as a file (tệp dòng): a heading, a line for each dossier, and beside
 * each its link of the chain. Text as Excel opens it: UTF-8 with a byte order mark, semicolons.
 */
record RowsFile(List<String> heading, List<Line> lines) {

    private static final String LINK = "Mã chuỗi";
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final char SEMICOLON = ';';

    /**
     * @param number as the spreadsheet counts it: the heading is row 1
     * @param link what stands beside the row
     */
    record Line(long number, List<String> cells, String link) {}

    static byte[] written(List<String> heading, List<? extends Row> rows) {
        var bytes = new ByteArrayOutputStream();
        var chain = new Chain();
        try (Writer text = new OutputStreamWriter(bytes, StandardCharsets.UTF_8);
                CsvWriter writer = writer(text)) {
            writer.writeRecord(with(heading, LINK));
            rows.forEach(row -> writer.writeRecord(with(row.cells(), chain.add(row.cells()))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static RowsFile read(Path file) {
        try {
            return read(Files.readAllBytes(file));
        } catch (IOException e) {
            throw new CannotStart("không đọc được tệp dòng %s.".formatted(file), e);
        }
    }

    /**
     * @throws CannotStart with a sentence when these are no rows of a closed period
     */
    static RowsFile read(byte[] bytes) {
        try (CsvReader<CsvRecord> reader =
                CsvReader.builder()
                        .fieldSeparator(SEMICOLON)
                        .detectBomHeader(true)
                        .ofCsvRecord(new ByteArrayInputStream(bytes))) {
            var lines = new ArrayList<Line>();
            List<String> heading = List.of();
            long number = 0;
            for (CsvRecord line : reader) {
                number++;
                if (number == 1) {
                    heading = line.getFields();
                } else {
                    lines.add(line(number, line.getFields(), heading.size()));
                }
            }
            return of(heading, lines);
        } catch (IOException | CsvParseException e) {
            throw new CannotStart("tệp dòng không phải CSV đọc được.", e);
        }
    }

    boolean isFull() {
        return heading.equals(Column.HEADING);
    }

    private static RowsFile of(List<String> heading, List<Line> lines) {
        List<String> known =
                !heading.isEmpty() && heading.getLast().equals(LINK)
                        ? heading.subList(0, heading.size() - 1)
                        : List.of();
        if (!known.equals(PublicRow.HEADING) && !known.equals(Column.HEADING)) {
            throw new CannotStart(
                    "tệp dòng không phải dòng công khai hay dòng đầy đủ tải từ trang các kỳ đã"
                            + " khóa.");
        }
        return new RowsFile(known, lines);
    }

    private static Line line(long number, List<String> cells, int columns) {
        if (cells.size() != columns) {
            throw new CannotStart(
                    "dòng %d của tệp dòng có %d ô thay vì %d."
                            .formatted(number, cells.size(), columns));
        }
        return new Line(number, cells.subList(0, columns - 1), cells.getLast());
    }

    private static CsvWriter writer(Writer text) throws IOException {
        text.write(BYTE_ORDER_MARK);
        return CsvWriter.builder()
                .fieldSeparator(SEMICOLON)
                .lineDelimiter(LineDelimiter.CRLF)
                .build(text);
    }

    private static List<String> with(List<String> cells, String last) {
        var all = new ArrayList<>(cells);
        all.add(last);
        return all;
    }
}

package vn.caunoi.web;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;

/**
 * A table as text (tệp CSV) that Excel on a Vietnamese Windows opens by a double click: UTF-8 with
 * a byte order mark, semicolons between the cells, a comma before the decimals.
 */
final class Csv implements Sheet.Book {

    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final char SEMICOLON = ';';
    private static final String FORMULA_BEGINS_WITH = "=+-@\t\r\n";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("dd/MM/uuuu HH:mm:ss");

    private final CsvWriter writer;

    Csv(Sheet sheet, OutputStream out) {
        Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        try {
            text.write(BYTE_ORDER_MARK);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        writer =
                CsvWriter.builder()
                        .fieldSeparator(SEMICOLON)
                        .lineDelimiter(LineDelimiter.CRLF)
                        .build(text);
        writer.writeRecord(
                sheet.columns().stream().map(column -> defused(column.heading())).toList());
    }

    @Override
    public void add(Cell... cells) {
        writer.writeRecord(Arrays.stream(cells).map(Csv::told).toList());
    }

    @Override
    public void close() {
        try {
            writer.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String told(Cell cell) {
        return switch (cell) {
            case Cell.Text(String text) -> defused(text);
            case Cell.Number(BigDecimal value) -> decimal(value);
            case Cell.Money(long dong) -> Long.toString(dong);
            case Cell.Share share -> percent(share);
            case Cell.Day(var day) -> DAY.format(day);
            case Cell.Moment(var local) -> MOMENT.format(local);
            case Cell.Empty() -> "";
        };
    }

    /** An apostrophe in front makes words of what a spreadsheet would run as a formula (OWASP). */
    private static String defused(String text) {
        return !text.isEmpty() && FORMULA_BEGINS_WITH.indexOf(text.charAt(0)) >= 0
                ? "'" + text
                : text;
    }

    private static String decimal(BigDecimal value) {
        return value.toPlainString().replace('.', ',');
    }

    private static String percent(Cell.Share share) {
        BigDecimal hundredfold = BigDecimal.valueOf(share.part()).movePointRight(2);
        return decimal(
                        hundredfold.divide(
                                BigDecimal.valueOf(share.whole()), 2, RoundingMode.HALF_UP))
                + "%";
    }
}

package vn.caunoi.spreadsheets;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a .csv file. A row is a record, however many lines its cells have: so the spreadsheet
 * counts, and so does this.
 */
final class CsvRows implements Rows {

    private static final int MOST_ROWS = 5_000_000;
    private static final int LONGEST_ROW = 1_000_000;
    private static final int LOOKED_AT = 64 * 1024;
    private static final String FORMULA_BEGINS_WITH = "=+-@";

    private final CsvReader<CsvRecord> reader;
    private final Iterator<CsvRecord> records;
    private int number;

    private CsvRows(Reader text, char separator) {
        reader =
                CsvReader.builder()
                        .fieldSeparator(separator)
                        .skipEmptyLines(false)
                        .allowExtraFields(true)
                        .allowMissingFields(true)
                        .allowUnclosedQuote(false)
                        .allowExtraCharsAfterClosingQuote(true)
                        .maxBufferSize(LONGEST_CELL)
                        .build(
                                CsvRecordHandler.of(
                                        limits ->
                                                limits.maxFields(MOST_COLUMNS)
                                                        .maxFieldSize(LONGEST_CELL)
                                                        .maxRecordSize(LONGEST_ROW)),
                                text);
        records = reader.iterator();
    }

    static CsvRows open(Path file) throws IOException {
        var text = new BufferedReader(Encoding.of(file).reader(file), LOOKED_AT);
        text.mark(LOOKED_AT);
        char[] beginning = new char[LOOKED_AT / 2];
        int length = text.read(beginning);
        text.reset();
        String start = new String(beginning, 0, Math.max(length, 0));
        char separator = Separator.of(start);
        if (Separator.isNamed(start)) {
            text.readLine();
        }
        return new CsvRows(text, separator);
    }

    @Override
    public @Nullable Line next() throws Unreadable {
        try {
            if (!records.hasNext()) {
                return null;
            }
            number++;
            if (number > MOST_ROWS) {
                throw new Unreadable("Tệp có hơn 5.000.000 hàng. Hãy chia thành nhiều tệp.");
            }
            return new Line(number, cells(records.next()));
        } catch (CsvParseException e) {
            throw new Unreadable(
                    "Không đọc được tệp CSV từ khoảng hàng %d: dấu ngoặc kép không đóng, ô dài hơn 100.000 ký tự hoặc hơn 1.024 cột."
                            .formatted(number + 1),
                    e);
        } catch (UncheckedIOException e) {
            throw new Unreadable("Đọc tệp bị gián đoạn ở hàng %d.".formatted(number + 1), e);
        }
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }

    private static List<String> cells(CsvRecord fields) {
        List<String> cells = new ArrayList<>(fields.getFieldCount());
        for (int at = 0; at < fields.getFieldCount(); at++) {
            cells.add(bare(Cleaned.of(fields.getField(at))));
        }
        return cells;
    }

    /** Without the apostrophe that keeps a spreadsheet from running the words as a formula. */
    private static String bare(String cell) {
        return cell.length() > 1
                        && cell.charAt(0) == '\''
                        && FORMULA_BEGINS_WITH.indexOf(cell.charAt(1)) >= 0
                ? cell.substring(1)
                : cell;
    }
}

package vn.caunoi.publishing.documents;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.caunoi.units.SiteId;

/**
 * A list of documents that somebody keeps in a spreadsheet (bảng văn bản), saved as CSV: a row of
 * headings, then a document in each row. All mistakes are found before anything is done.
 */
final class DocumentTable {

    static final int MOST_ROWS = 5_000;

    private final Documents documents;
    private final SiteId site;
    private final List<Particulars> accepted = new ArrayList<>();
    private final List<Mistake> mistakes = new ArrayList<>();
    private final Map<String, Long> rowsByNumber = new HashMap<>();

    DocumentTable(Documents documents, SiteId site) {
        this.documents = documents;
        this.site = site;
    }

    /**
     * What is wrong where.
     *
     * @param row as the spreadsheet counts it; the headings are row 1
     */
    record Mistake(long row, String column, String value, String reason) {}

    List<Particulars> accepted() {
        return List.copyOf(accepted);
    }

    List<Mistake> mistakes() {
        return List.copyOf(mistakes);
    }

    void read(byte[] bytes) {
        String text = text(bytes);
        if (text.isBlank()) {
            mistake(
                    1,
                    "",
                    "",
                    "Tệp trống hoặc không phải CSV mã UTF-8. Hãy lưu lại dạng “CSV UTF-8”.");
            return;
        }
        try (CsvReader<CsvRecord> rows =
                CsvReader.builder().fieldSeparator(separator(text)).ofCsvRecord(text)) {
            read(rows.stream().limit(MOST_ROWS + 2L).toList());
        } catch (CsvParseException e) {
            mistake(1, "", "", "Không đọc được tệp CSV: có dấu ngoặc kép chưa đóng.");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void read(List<CsvRecord> rows) {
        Map<Item, Integer> columns = columns(rows.getFirst());
        if (!mistakes.isEmpty()) {
            return;
        }
        if (rows.size() == 1) {
            mistake(1, "", "", "Tệp chỉ có dòng tiêu đề, chưa có văn bản nào.");
        }
        if (rows.size() > MOST_ROWS + 1) {
            mistake(MOST_ROWS + 2L, "", "", "Mỗi lần nhập nhiều nhất 5.000 văn bản; hãy chia tệp.");
            return;
        }
        rows.subList(1, rows.size()).forEach(row -> read(row, columns));
    }

    private Map<Item, Integer> columns(CsvRecord headings) {
        var columns = new HashMap<Item, Integer>();
        for (Item item : Item.values()) {
            for (int i = 0; i < headings.getFieldCount(); i++) {
                if (Folded.of(headings.getField(i)).equals(Folded.of(item.label()))) {
                    columns.put(item, i);
                }
            }
            if (!columns.containsKey(item) && !item.mayBeEmpty()) {
                mistake(1, item.label(), "", "Thiếu cột “%s”.".formatted(item.label()));
            }
        }
        return columns;
    }

    private void read(CsvRecord row, Map<Item, Integer> columns) {
        long number = row.getStartingLineNumber();
        var filing = new Filing(item -> cell(row, columns, item));
        filing.mistakes()
                .forEach((item, why) -> mistake(number, item.label(), filing.text(item), why));
        filing.particulars().ifPresent(one -> accept(number, one));
    }

    private static String cell(CsvRecord row, Map<Item, Integer> columns, Item item) {
        Integer column = columns.get(item);
        return column == null || column >= row.getFieldCount() ? "" : row.getField(column);
    }

    private void accept(long row, Particulars one) {
        String number = one.number().key() + " " + one.issued().getYear();
        Long before = rowsByNumber.putIfAbsent(number, row);
        if (before != null) {
            mistake(
                    row,
                    Item.NUMBER.label(),
                    one.number().canonical(),
                    "Trùng với dòng %d.".formatted(before));
        } else if (isKept(one)) {
            mistake(
                    row,
                    Item.NUMBER.label(),
                    one.number().canonical(),
                    "Kho đã có văn bản số này, ban hành cùng năm.");
        } else {
            accepted.add(one);
        }
    }

    private boolean isKept(Particulars one) {
        return documents.numbered(site, one.number()).stream()
                .anyMatch(kept -> kept.particulars().issued().getYear() == one.issued().getYear());
    }

    private void mistake(long row, String column, String value, String reason) {
        mistakes.add(new Mistake(row, column, value, reason));
    }

    /** Without the mark of UTF-8; empty when the bytes are something else. */
    private static String text(byte[] bytes) {
        try {
            String text =
                    StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            return "";
        }
    }

    /** Spreadsheets in Việt Nam write semicolons, others commas. */
    private static char separator(String text) {
        String headings = text.lines().findFirst().orElse("");
        Map<Character, Long> counts =
                headings.chars()
                        .mapToObj(letter -> (char) letter)
                        .collect(Collectors.groupingBy(letter -> letter, Collectors.counting()));
        return Arrays.asList(',', ';', '\t').stream()
                .max(
                        (one, other) ->
                                Long.compare(
                                        counts.getOrDefault(one, 0L),
                                        counts.getOrDefault(other, 0L)))
                .orElse(',');
    }
}

package vn.caunoi.units;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A CSV file of units (tệp đơn vị), read row by row; every wrong cell becomes a {@link Problem}.
 */
final class UnitFile {

    private static final List<String> HEADINGS =
            List.of("code", "name", "full_name", "kind", "parent_code");
    private static final int LONGEST_FIELD = 10_000;
    private static final int MOST_ROWS = 200_000;
    private static final String UNREADABLE = "\uFFFD";

    private final List<UnitRow> rows = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private final Map<String, Integer> columns = new HashMap<>();
    private long row;

    private UnitFile() {}

    static UnitFile read(InputStream content) throws IOException {
        var file = new UnitFile();
        try (CsvReader<CsvRecord> records =
                CsvReader.builder()
                        .detectBomHeader(true)
                        .skipEmptyLines(false)
                        .allowExtraFields(true)
                        .allowMissingFields(true)
                        .allowUnclosedQuote(false)
                        .allowExtraCharsAfterClosingQuote(false)
                        .maxBufferSize(LONGEST_FIELD)
                        .ofCsvRecord(content, StandardCharsets.UTF_8)) {
            file.readAll(records);
        } catch (CsvParseException e) {
            file.problem("", "", "dấu ngoặc kép không đóng, đặt sai chỗ, hoặc ô quá dài");
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        return file;
    }

    List<UnitRow> rows() {
        return rows;
    }

    List<Problem> problems() {
        return problems;
    }

    private void readAll(CsvReader<CsvRecord> records) {
        var each = records.iterator();
        row = 1;
        if (!each.hasNext()) {
            problem("", "", "tệp trống");
            return;
        }
        if (!readHeadings(each.next())) {
            return;
        }
        for (row = 2; each.hasNext(); row++) {
            if (row > MOST_ROWS) {
                problem("", "", "tệp có hơn " + MOST_ROWS + " hàng");
                return;
            }
            readRow(each.next());
        }
    }

    private boolean readHeadings(CsvRecord headings) {
        for (int i = 0; i < headings.getFieldCount(); i++) {
            String heading = headings.getField(i).strip().toLowerCase(Locale.ROOT);
            if (HEADINGS.contains(heading) && columns.put(heading, i) != null) {
                problem(heading, heading, "cột này có hai lần");
            }
        }
        if (headings.getFieldCount() == 1 && headings.getField(0).matches("(?s).*[;\t].*")) {
            problem("", "", "các cột phải cách nhau bằng dấu phẩy (lưu lại dạng CSV UTF-8)");
        } else {
            HEADINGS.stream()
                    .filter(heading -> !columns.containsKey(heading))
                    .forEach(heading -> problem(heading, "", "thiếu cột này"));
        }
        return problems.isEmpty();
    }

    private void readRow(CsvRecord cells) {
        if (cells.getFields().stream().allMatch(String::isBlank)) {
            return;
        }
        var code = cell(cells, "code", OfficialCode::new);
        var name = cell(cells, "name", UnitName::clean);
        var full = cell(cells, "full_name", UnitName::clean);
        var kind = cell(cells, "kind", UnitFile::kind);
        var parent =
                cell(
                        cells,
                        "parent_code",
                        text ->
                                text.isEmpty()
                                        ? Optional.<OfficialCode>empty()
                                        : Optional.of(new OfficialCode(text)));
        if (code.isPresent() && kind.isPresent()) {
            codeFits(code.get(), kind.get());
        }
        if (code.isPresent()
                && name.isPresent()
                && full.isPresent()
                && kind.isPresent()
                && parent.isPresent()) {
            rows.add(
                    new UnitRow(
                            row,
                            code.get(),
                            new UnitName(name.get(), full.get()),
                            kind.get(),
                            parent.get()));
        }
    }

    private void codeFits(OfficialCode code, UnitKind kind) {
        if (kind.codeLength() != code.value().length()) {
            problem(
                    "code",
                    code.value(),
                    "mã %s phải có %d chữ số (bảng tính hay làm mất số 0 ở đầu)"
                            .formatted(kind.label(), kind.codeLength()));
        }
    }

    private <T> Optional<T> cell(CsvRecord cells, String heading, Function<String, T> value) {
        @Nullable Integer at = columns.get(heading);
        String text = at == null || at >= cells.getFieldCount() ? "" : cells.getField(at).strip();
        if (text.contains(UNREADABLE)) {
            problem(heading, text, "có ký tự không đọc được; hãy lưu tệp ở dạng CSV UTF-8");
            return Optional.empty();
        }
        try {
            return Optional.of(value.apply(text));
        } catch (Nonsense nonsense) {
            problem(heading, text, nonsense.sentence());
            return Optional.empty();
        }
    }

    private static UnitKind kind(String text) {
        return Arrays.stream(UnitKind.values())
                .filter(kind -> kind.codeLength() > 0 && kind.name().equalsIgnoreCase(text))
                .findFirst()
                .orElseThrow(() -> new Nonsense("loại phải là province, district hoặc commune"));
    }

    private void problem(String column, String value, String reason) {
        problems.add(new Problem(row, column, value, reason));
    }
}

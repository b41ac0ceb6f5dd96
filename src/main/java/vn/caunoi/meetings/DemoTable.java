package vn.caunoi.meetings;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** What invented cells talk about. */
final class DemoTable {

    private DemoTable() {}

    /** Twelve months, the earliest first. */
    static List<DemoMonth> year() {
        return rows("months").stream().map(DemoMonth::of).toList();
    }

    /** The agenda of the meeting that the table calls so. */
    static List<NewItem> agenda(String meeting) {
        return rows("agendas").stream()
                .filter(row -> row.getField("meeting").equals(meeting))
                .map(
                        row ->
                                NewItem.of(
                                        row.getField("question"),
                                        ItemKind.valueOf(row.getField("kind")),
                                        row.getField("owner"),
                                        Integer.parseInt(row.getField("minutes"))))
                .toList();
    }

    private static List<NamedCsvRecord> rows(String table) {
        String name = "demo/" + table + ".csv";
        try (InputStream file = Objects.requireNonNull(DemoTable.class.getResourceAsStream(name));
                CsvReader<NamedCsvRecord> rows =
                        CsvReader.builder().ofNamedCsvRecord(file, StandardCharsets.UTF_8)) {
            return rows.stream().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

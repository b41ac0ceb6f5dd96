package vn.caunoi.procedures.desk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.caunoi.spreadsheets.Line;
import vn.caunoi.spreadsheets.Mapping;
import vn.caunoi.spreadsheets.Table;
import vn.caunoi.spreadsheets.Unreadable;

/**
 * A file that a catalogue is brought in (tệp nguồn): .csv, .xlsx or JSON.
 *
 * @param header the headings of its columns; empty for JSON, whose parts have names
 */
record Source(Path file, String name, List<String> header) {

    private static final int MOST_ROWS = 20_000;

    static Source open(Path file, String name) throws Unfit {
        if (isJson(file)) {
            return new Source(file, name, List.of());
        }
        try (Table table = Table.open(file, name)) {
            return new Source(file, name, table.header());
        } catch (Unreadable e) {
            throw new Unfit(e.sentence(), e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean isTable() {
        return !header.isEmpty();
    }

    /** Which column probably holds what. */
    Mapping guess() {
        return isTable() ? Item.guess(header) : new Mapping(Map.of());
    }

    List<SourceRow> rows(Mapping mapping) throws Unfit {
        if (!isTable()) {
            return JsonCatalogue.read(text());
        }
        try (Table table = Table.open(file, name)) {
            var rows = new ArrayList<SourceRow>();
            Optional<Line> line = table.next();
            while (line.isPresent()) {
                if (rows.size() == MOST_ROWS) {
                    throw new Unfit(
                            "Tệp có hơn %d hàng; hãy chia thành nhiều tệp.".formatted(MOST_ROWS));
                }
                rows.add(row(line.get(), mapping));
                line = table.next();
            }
            return rows;
        } catch (Unreadable e) {
            throw new Unfit(e.sentence(), e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private SourceRow row(Line line, Mapping mapping) {
        return SourceRow.ofCells(
                line.number(),
                item -> {
                    int at = mapping.at(item.code(), header);
                    return at < 0 ? "" : line.at(at);
                });
    }

    private String text() {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** JSON begins with a bracket, which no table of ours does. */
    private static boolean isJson(Path file) {
        try (var in = Files.newInputStream(file)) {
            String head = new String(in.readNBytes(64), StandardCharsets.UTF_8);
            return head.replace("\uFEFF", "").stripLeading().matches("(?s)[\\[{].*");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

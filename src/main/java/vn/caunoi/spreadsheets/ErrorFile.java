package vn.caunoi.spreadsheets;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.caunoi.web.Cell;
import vn.caunoi.web.Sheet;

/**
 * The rows of a table as they came, with a last column "Lỗi" (tệp kèm cột lỗi): its author mends it
 * and sends it again.
 */
public final class ErrorFile {

    public static final String COLUMN = "Lỗi";
    private static final int WIDTH = 60;

    private final Path file;
    private final String name;
    private final Map<Integer, String> reasons;
    private final List<String> header;

    private ErrorFile(Path file, String name, List<Problem> problems) throws Unreadable {
        this.file = file;
        this.name = name;
        this.reasons =
                problems.stream()
                        .collect(
                                Collectors.groupingBy(
                                        Problem::row,
                                        Collectors.mapping(
                                                ErrorFile::told, Collectors.joining(". "))));
        this.header = header(file, name);
    }

    public static ErrorFile of(Path file, String name, List<Problem> problems) throws Unreadable {
        return new ErrorFile(file, name, problems);
    }

    /** Answers a request with the file. */
    public void send(Sheet.Format format, HttpServletResponse response) {
        sheet().send(format, response, this::fill);
    }

    /** Writes it to a path, whose ending says of which kind it is: .xlsx, else .csv. */
    public void write(Path target) throws IOException {
        boolean xlsx = target.toString().toLowerCase(Locale.ROOT).endsWith(".xlsx");
        try (OutputStream out = Files.newOutputStream(target)) {
            write(xlsx ? Sheet.Format.XLSX : Sheet.Format.CSV, out);
        }
    }

    void write(Sheet.Format format, OutputStream out) {
        sheet().write(format, out, this::fill);
    }

    private Sheet sheet() {
        List<Sheet.Column> columns =
                new ArrayList<>(header.stream().map(Sheet.Column::of).toList());
        columns.add(new Sheet.Column(COLUMN, WIDTH));
        String title = name.replaceAll("(?i)\\.(xlsx|csv)$", "");
        return new Sheet(title.isBlank() ? COLUMN : title + " – lỗi", columns);
    }

    /** Blank rows too, so that the rows keep their numbers. */
    private void fill(Sheet.Rows rows) {
        try (Table table = Table.open(file, name)) {
            int next = table.headerRow() + 1;
            Optional<Line> line = table.next();
            while (line.isPresent()) {
                for (; next < line.get().number(); next++) {
                    rows.add(cells(new Line(next, List.of())));
                }
                rows.add(cells(line.get()));
                next++;
                line = table.next();
            }
        } catch (Unreadable e) {
            rows.add(cells(List.of(), e.sentence()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Cell[] cells(Line line) {
        return cells(line.cells(), reasons.getOrDefault(line.number(), ""));
    }

    private Cell[] cells(List<String> texts, String reason) {
        List<Cell> cells = new ArrayList<>(Collections.nCopies(header.size() + 1, Cell.text("")));
        for (int at = 0; at < Math.min(texts.size(), header.size()); at++) {
            cells.set(at, Cell.text(texts.get(at)));
        }
        cells.set(header.size(), Cell.text(reason));
        return cells.toArray(Cell[]::new);
    }

    /** Without the column of the errors before. */
    private static List<String> header(Path file, String name) throws Unreadable {
        try (Table table = Table.open(file, name)) {
            List<String> header = table.header();
            boolean again = header.size() > 1 && header.getLast().equals(COLUMN);
            return again ? header.subList(0, header.size() - 1) : header;
        } catch (Unreadable e) {
            throw e;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String told(Problem problem) {
        return problem.column().isEmpty()
                ? problem.reason()
                : problem.column() + ": " + problem.reason();
    }
}

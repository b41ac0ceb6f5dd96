package vn.caunoi.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.http.ContentDisposition;

/**
 * A table that leaves as a file (bảng tính): what stands on the screen, to go on reckoning with.
 * Rows go out as they come, so that a hundred thousand need no more memory than ten.
 */
public record Sheet(String title, List<Column> columns) {

    /** The kinds of file; a route names them as {@code .{format:xlsx|csv}}. */
    public enum Format {
        XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
        CSV("text/csv;charset=UTF-8");

        private final String type;

        Format(String type) {
            this.type = type;
        }

        /** From the end of an address: "xlsx". */
        public static Format of(String ending) {
            return ending.equals("xlsx") ? XLSX : CSV;
        }

        String ending() {
            return this == XLSX ? ".xlsx" : ".csv";
        }
    }

    /**
     * A column.
     *
     * @param width in characters, as a spreadsheet counts
     */
    public record Column(String heading, int width) {

        public static Column of(String heading) {
            return new Column(heading, Math.max(14, heading.length() + 4));
        }
    }

    /** Takes one row after the other. */
    public interface Rows {

        void add(Cell... cells);
    }

    /** A file that is being written; closing it ends it. */
    interface Book extends Rows, AutoCloseable {

        @Override
        void close();
    }

    public Sheet {
        columns = List.copyOf(columns);
        if (columns.isEmpty()) {
            throw new IllegalArgumentException("a sheet needs columns");
        }
    }

    public static Sheet of(String title, Column... columns) {
        return new Sheet(title, List.of(columns));
    }

    /** Answers a request with the file: "Nhật ký.xlsx". */
    public void send(Format format, HttpServletResponse response, Consumer<Rows> filling) {
        response.setContentType(format.type);
        response.setHeader(
                "Content-Disposition",
                ContentDisposition.attachment()
                        .filename(title + format.ending(), StandardCharsets.UTF_8)
                        .build()
                        .toString());
        response.setHeader("Cache-Control", "private, no-store");
        try {
            write(format, response.getOutputStream(), filling);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes the file. */
    public void write(Format format, OutputStream out, Consumer<Rows> filling) {
        try (Book book = format == Format.XLSX ? new Xlsx(this, out) : new Csv(this, out)) {
            filling.accept(
                    cells -> {
                        if (cells.length != columns.size()) {
                            throw new IllegalArgumentException(
                                    "%d cells under %d columns"
                                            .formatted(cells.length, columns.size()));
                        }
                        book.add(cells);
                    });
        }
    }
}

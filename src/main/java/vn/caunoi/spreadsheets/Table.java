package vn.caunoi.spreadsheets;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A file of rows and columns (bảng tính): .csv or .xlsx, told apart by what is in it, read row by
 * row. Rows without anything in them are passed over but counted, so that every row bears the
 * number that its author sees.
 */
public final class Table implements AutoCloseable {

    private static final int HEADING_WITHIN = 20;
    private static final int LOOKS_LIKE_HEADING = 3;
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    private final Rows rows;
    private final Deque<Line> ahead = new ArrayDeque<>();
    private final List<String> header;
    private final int headerRow;

    private Table(Rows rows) throws Unreadable {
        this.rows = rows;
        Line heading = heading();
        this.headerRow = heading.number();
        this.header = named(heading.cells());
    }

    /**
     * Opens a file and reads its headings.
     *
     * @param name as its author calls it
     */
    public static Table open(Path file, String name) throws Unreadable {
        try {
            Rows rows = rows(file, name);
            try {
                return new Table(rows);
            } catch (Unreadable e) {
                rows.close();
                throw e;
            }
        } catch (Unreadable e) {
            throw e;
        } catch (IOException e) {
            throw new Unreadable("Không mở được tệp “%s”.".formatted(name), e);
        }
    }

    /**
     * The headings of the columns, each once: a column without one is called "Cột C", the second
     * "Ngày" is called "Ngày (2)".
     */
    public List<String> header() {
        return header;
    }

    /** The row of the headings; titles may stand above it. */
    public int headerRow() {
        return headerRow;
    }

    /** The next row with something in it. */
    public Optional<Line> next() throws Unreadable {
        return Optional.ofNullable(ahead.isEmpty() ? filled() : ahead.poll());
    }

    @Override
    public void close() throws IOException {
        rows.close();
    }

    private static Rows rows(Path file, String name) throws IOException {
        byte[] head = new byte[ZIP.length];
        try (InputStream content = new BufferedInputStream(Files.newInputStream(file))) {
            content.readNBytes(head, 0, head.length);
        }
        if (Arrays.equals(head, ZIP)) {
            return XlsxRows.open(file);
        }
        if (Arrays.equals(head, OLE)) {
            throw new Unreadable(
                    "Tệp “%s” là tệp Excel đời cũ (.xls) hoặc có mật khẩu. Hãy mở tệp rồi lưu lại dạng .xlsx, không đặt mật khẩu."
                            .formatted(name));
        }
        if (name.toLowerCase(Locale.ROOT).endsWith(".xlsx")) {
            throw new Unreadable(
                    "Tệp “%s” mang tên .xlsx nhưng bên trong không phải bảng tính Excel. Hãy mở tệp rồi lưu lại dạng .xlsx."
                            .formatted(name));
        }
        return CsvRows.open(file);
    }

    /**
     * The first row that has something in it, or below a title of one or two cells the first with
     * more.
     */
    private Line heading() throws Unreadable {
        List<Line> first = new ArrayList<>();
        Line line = filled();
        while (line != null && line.number() <= HEADING_WITHIN) {
            first.add(line);
            if (line.filled() >= LOOKS_LIKE_HEADING) {
                return line;
            }
            line = filled();
        }
        if (line != null) {
            first.add(line);
        }
        if (first.isEmpty()) {
            throw new Unreadable("Tệp trống: không có hàng tiêu đề nào.");
        }
        ahead.addAll(first.subList(1, first.size()));
        return first.getFirst();
    }

    private @Nullable Line filled() throws Unreadable {
        Line line = rows.next();
        while (line != null && line.isBlank()) {
            line = rows.next();
        }
        return line;
    }

    private static List<String> named(List<String> headings) {
        Set<String> taken = new HashSet<>();
        List<String> names = new ArrayList<>();
        for (int at = 0; at < headings.size(); at++) {
            String heading = headings.get(at).replaceAll("\\s+", " ");
            String wished = heading.isEmpty() ? "Cột " + letters(at) : heading;
            String name = wished;
            for (int again = 2; !taken.add(name); again++) {
                name = "%s (%d)".formatted(wished, again);
            }
            names.add(name);
        }
        return List.copyOf(names);
    }

    /** A, B, … Z, AA, as the spreadsheet calls its columns. */
    static String letters(int column) {
        String last = String.valueOf((char) ('A' + column % 26));
        return column < 26 ? last : letters(column / 26 - 1) + last;
    }
}

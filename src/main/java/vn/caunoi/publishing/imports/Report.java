package vn.caunoi.publishing.imports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.caunoi.publishing.Taken.Change;
import vn.caunoi.publishing.imports.Found.Place;

/**
 * What happened to each item (báo cáo nhập): counted, and written line by line as CSV. Whoever
 * reads and whoever stores write into it at once.
 */
final class Report implements AutoCloseable {

    private static final Pattern FORMULA = Pattern.compile("^[=+\\-@\\t]");

    private final @Nullable Writer csv;
    private final Map<Change, Long> changes = new TreeMap<>();
    private final Map<String, Long> remarks = new LinkedHashMap<>();
    private final Map<String, Long> counted = new LinkedHashMap<>();
    private long leftOut;
    private long failed;

    private Report(@Nullable Writer csv) {
        this.csv = csv;
    }

    /** Only counts. */
    static Report counting() {
        return new Report(null);
    }

    /** Writes a CSV file that spreadsheets open as UTF-8. */
    static Report to(Path file) {
        try {
            Writer csv = Files.newBufferedWriter(file, StandardCharsets.UTF_8);
            csv.write("\uFEFFsố thứ tự,địa chỉ,việc,lý do\r\n");
            return new Report(csv);
        } catch (IOException e) {
            throw new CannotImport("không ghi được báo cáo " + file + ".", e);
        }
    }

    synchronized void taken(Place place, Change change, String slug) {
        changes.merge(change, 1L, Long::sum);
        line(
                place,
                switch (change) {
                    case NEW -> "bài mới";
                    case CHANGED -> "đã cập nhật";
                    case SAME -> "không đổi";
                    case KEPT -> "đã sửa ở đây, giữ nguyên";
                },
                slug);
    }

    synchronized void remark(Place place, String what, String why) {
        remarks.merge(what, 1L, Long::sum);
        line(place, what, why);
    }

    synchronized void leftOut(Place place, String what, String why) {
        leftOut++;
        line(place, what, why);
    }

    synchronized void failed(Place place, String why) {
        failed++;
        line(place, "không nhập được", why);
    }

    synchronized void count(String what) {
        counted.merge(what, 1L, Long::sum);
    }

    long of(Change change) {
        return changes.getOrDefault(change, 0L);
    }

    long leftOut() {
        return leftOut;
    }

    long failed() {
        return failed;
    }

    Map<String, Long> remarks() {
        return remarks;
    }

    Map<String, Long> counted() {
        return counted;
    }

    @Override
    public void close() {
        try {
            if (csv != null) {
                csv.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void line(Place place, String what, String why) {
        if (csv == null) {
            return;
        }
        try {
            csv.write(place.number() + "," + cell(place.address()) + ",");
            csv.write(cell(what) + "," + cell(why) + "\r\n");
        } catch (IOException e) {
            throw new CannotImport("không ghi được báo cáo (" + e.getMessage() + ").", e);
        }
    }

    /** Quoted; what a spreadsheet would calculate is shown as text. */
    private static String cell(String text) {
        String line = text.replaceAll("\\s+", " ");
        String harmless = FORMULA.matcher(line).find() ? "'" + line : line;
        return '"' + harmless.replace("\"", "\"\"") + '"';
    }
}

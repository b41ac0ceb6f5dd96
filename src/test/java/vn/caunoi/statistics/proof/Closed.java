package vn.caunoi.statistics.proof;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import vn.caunoi.calendar.WorkingDays;
import vn.caunoi.statistics.Period;

/** A small closed month: September 2023 of xã Lúa Vàng, thirteen dossiers of two procedures. */
final class Closed {

    static final Period SEPTEMBER = new Period(day("2023-09-01"), day("2023-09-30"));
    static final LocalDate SOON = day("2023-10-03");

    private static final List<ExtraDay> CALENDAR =
            ExtraDay.between(day("2023-08-01"), day("2024-06-30"), WorkingDays.base());
    private static final String COUNTER = "1.000110";
    private static final String LAND = "1.001193";

    final List<FullRow> full;
    final SigningKey key;
    private final Path folder;

    Closed(Path folder) {
        this.folder = folder;
        this.key = new SigningKey(folder.resolve("khoa"));
        this.full = rows();
    }

    static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    /** Six early ones of one procedure, and one for nearly every other class. */
    private static List<FullRow> rows() {
        var rows = new ArrayList<FullRow>();
        for (int i = 1; i <= 6; i++) {
            rows.add(row(rows, COUNTER, "2023-09-0" + i, "10", "2023-09-20", "2023-09-12"));
        }
        rows.add(row(rows, COUNTER, "2023-09-05", "9", "2023-09-15", "2023-09-15"));
        rows.add(row(rows, LAND, "2023-08-20", "10", "2023-09-10", "2023-09-11"));
        rows.add(row(rows, LAND, "2023-09-20", "4", "2023-11-01", ""));
        rows.add(row(rows, LAND, "2023-09-21", "4", "2023-10-02", ""));
        rows.add(row(rows, LAND, "2023-09-01", "4", "2023-09-28", ""));
        rows.add(
                row(rows, LAND, "2023-09-22", "5", "2023-11-02", "")
                        .with(Column.WAITS_CITIZEN, "{[2023-09-25,)}")
                        .with(Column.SUPPLEMENTS, "2"));
        rows.add(counted(row(rows, COUNTER, "2023-09-01", "10", "2023-09-11", "2023-09-08")));
        return rows.stream().map(Closed::classed).toList();
    }

    /** Received on the Friday before the national holiday and its day in lieu: 5 working days. */
    private static FullRow counted(FullRow row) {
        return row.with(Column.RECEIVED_AT, "2023-09-01T03:00:00Z")
                .with(Column.LIMIT, "5wd")
                .with(Column.CALENDAR, "quy-tac-nen");
    }

    static FullRow classed(FullRow row) {
        return row.with(Column.ORIGIN, row.originIn(SEPTEMBER).orElseThrow().code())
                .with(Column.CLASS, row.classOn(SEPTEMBER.until(), SOON).orElseThrow().code());
    }

    private static FullRow row(
            List<FullRow> before,
            String procedure,
            String received,
            String state,
            String due,
            String finished) {
        String number = "%04d".formatted(before.size() + 1);
        Map<Column, String> facts = new EnumMap<>(Column.class);
        facts.put(Column.MASK, "mask" + number);
        facts.put(Column.SECRET, "kin" + number);
        facts.put(Column.CODE, "H99.01-" + received.substring(2).replace("-", "") + "-" + number);
        facts.put(Column.RECEIVING_UNIT, "7");
        facts.put(Column.COMPETENT_UNIT, "7");
        facts.put(Column.PROCEDURE, procedure);
        facts.put(Column.FIELD, procedure.equals(LAND) ? "Đất đai" : "Hộ tịch");
        facts.put(Column.CHANNEL, "1");
        facts.put(Column.STATE, state);
        facts.put(Column.RECEIVED, received);
        facts.put(Column.DUE, due);
        facts.put(Column.FINISHED, finished);
        facts.put(Column.SUPPLEMENTS, "0");
        return new FullRow(facts);
    }

    SignedSnapshot signed(SigningKey by) {
        Totals totals = Totals.of(full);
        List<PublicRow> open = SmallCells.merged(full, 5);
        return SignedSnapshot.sign(
                new Snapshot(
                        Snapshot.FORMAT,
                        false,
                        7,
                        "Xã Lúa Vàng",
                        SEPTEMBER.code(),
                        1,
                        SEPTEMBER.until(),
                        Instant.parse("2023-10-01T00:00:00Z"),
                        SOON,
                        5,
                        Snapshot.Figures.of(totals),
                        Rates.of(totals),
                        Map.of("quy-tac-nen", CALENDAR),
                        Chain.over(open),
                        Chain.over(full),
                        Snapshot.Changes.NONE,
                        ""),
                by);
    }

    Path snapshot() {
        return file("anh-chup.json", signed(key).text());
    }

    Path publicRows() {
        return file(
                "cong-khai.csv", RowsFile.written(PublicRow.HEADING, SmallCells.merged(full, 5)));
    }

    Path fullRows() {
        return file("day-du.csv", RowsFile.written(Column.HEADING, full));
    }

    Path file(String name, String text) {
        return file(name, text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    private Path file(String name, byte[] bytes) {
        try {
            return Files.write(folder.resolve(name), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

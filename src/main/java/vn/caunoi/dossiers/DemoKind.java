package vn.caunoi.dossiers;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import vn.caunoi.calendar.Limit;

/**
 * A kind of dossier in the demonstration (loại hồ sơ minh họa): a real procedure, with how often it
 * occurs made up.
 *
 * @param days the limit in working days; 0: within the day
 * @param slow of a thousand so many more are late lately
 */
record DemoKind(String procedure, String field, int days, int weight, boolean sensitive, int slow) {

    static List<DemoKind> all() {
        InputStream file = DemoKind.class.getResourceAsStream("demo/kinds.csv");
        try (var rows =
                CsvReader.builder()
                        .ofNamedCsvRecord(Objects.requireNonNull(file), StandardCharsets.UTF_8)) {
            return rows.stream()
                    .map(
                            row ->
                                    new DemoKind(
                                            row.getField("procedure"),
                                            row.getField("field"),
                                            Integer.parseInt(row.getField("limit")),
                                            Integer.parseInt(row.getField("weight")),
                                            Boolean.parseBoolean(row.getField("sensitive")),
                                            Integer.parseInt(row.getField("slow"))))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One of them, the frequent ones more often. */
    static DemoKind pick(List<DemoKind> kinds, Random chance) {
        int ticket = chance.nextInt(kinds.stream().mapToInt(DemoKind::weight).sum());
        for (DemoKind kind : kinds) {
            ticket -= kind.weight;
            if (ticket < 0) {
                return kind;
            }
        }
        throw new IllegalStateException("weights add up");
    }

    String limit() {
        return days == 0 ? Limit.SAME_DAY.code() : Limit.workingDays(days).code();
    }
}

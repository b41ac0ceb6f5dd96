package vn.caunoi.statistics;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What stood of each question of a series, by key (kết quả kiểm kê), row by row as it is read. */
final class Inventory {

    /** A question with the bounds at its two ends, and what stood of it. */
    private record Asked(
            Question question, int first, int last, SequencedMap<String, Stocks> stocks) {

        Stocks of(String key) {
            return stocks.computeIfAbsent(key, _ -> new Stocks());
        }
    }

    private final List<Asked> asked = new ArrayList<>();
    private final int bounds;
    private final Map<String, Stocks.End[]> moved = new TreeMap<>();

    Inventory(Series series) {
        bounds = series.bounds().size();
        for (Question one : series.questions()) {
            asked.add(new Asked(one, series.first(one), series.last(one), new TreeMap<>()));
        }
    }

    Map<Question, SequencedMap<String, Stocks>> found() {
        moved.forEach(this::addUp);
        moved.clear();
        Map<Question, SequencedMap<String, Stocks>> found = new LinkedHashMap<>();
        asked.forEach(one -> found.put(one.question(), one.stocks()));
        return found;
    }

    /**
     * What moved since the bound before; it counts in its class, and against where it came from.
     */
    void moved(ResultSet row) throws SQLException {
        int bound = row.getInt("bound");
        Stocks.End[] ends = moved.computeIfAbsent(row.getString("key"), _ -> ends());
        var there = Stocks.Count.of(row);
        ends[bound].add(there);
        ends[bound].add(there.awayFrom(row.getInt("previous")));
    }

    private Stocks.End[] ends() {
        return Stream.generate(Stocks.End::new).limit(bounds).toArray(Stocks.End[]::new);
    }

    /** What moved before a bound had moved before all later ones too. */
    private void addUp(String key, Stocks.End... ends) {
        var sum = new Stocks.End();
        for (int bound = 0; bound < bounds; bound++) {
            sum.add(ends[bound]);
            for (Asked one : asked) {
                if (bound == one.first()) {
                    one.of(key).add(false, sum);
                }
                if (bound == one.last()) {
                    one.of(key).add(true, sum);
                }
            }
        }
    }

    /** What stood at an end of one question. */
    void stood(ResultSet row) throws SQLException {
        of(row).add(row.getBoolean("after"), Stocks.Count.of(row));
    }

    /** What is due soon on the day of one question. */
    void dueSoon(ResultSet row) throws SQLException {
        of(row).dueSoon(row.getLong("dossiers"), row.getLong("asked_twice"));
    }

    private Stocks of(ResultSet row) throws SQLException {
        return asked.get(row.getInt("asked") - 1).of(row.getString("key"));
    }
}

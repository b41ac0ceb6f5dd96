package vn.caunoi.statistics;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.TreeMap;

/** What stood of each question of a series, by key (kết quả kiểm kê), row by row as it is read. */
final class Inventory {

    private final Series series;
    private final SequencedMap<Question, SequencedMap<String, Stocks>> found =
            new LinkedHashMap<>();

    Inventory(Series series) {
        this.series = series;
        series.questions().forEach(question -> found.put(question, new TreeMap<>()));
    }

    Map<Question, SequencedMap<String, Stocks>> found() {
        return found;
    }

    /** What moved before a bound had moved before all later ones too. */
    void moved(ResultSet row) throws SQLException {
        int bound = row.getInt("bound");
        for (Question question : series.questions()) {
            if (bound <= series.first(question)) {
                of(question, row).add(false, row);
            }
            if (bound <= series.last(question)) {
                of(question, row).add(true, row);
            }
        }
    }

    /** What stood at an end of one question. */
    void stood(ResultSet row) throws SQLException {
        of(asked(row), row).add(row.getBoolean("after"), row);
    }

    /** What is due soon on the day of one question. */
    void dueSoon(ResultSet row) throws SQLException {
        of(asked(row), row).dueSoon(row.getLong("dossiers"), row.getLong("asked_twice"));
    }

    private Question asked(ResultSet row) throws SQLException {
        return series.questions().get(row.getInt("asked") - 1);
    }

    private Stocks of(Question question, ResultSet row) throws SQLException {
        return Objects.requireNonNull(found.get(question))
                .computeIfAbsent(row.getString("key"), _ -> new Stocks());
    }
}

package vn.caunoi.dossiers.imports;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.caunoi.spreadsheets.Problem;

/** What the checks found in the files (lỗi và điểm nghi vấn), the first ten thousand of each. */
@Component
class ImportFindings {

    private final JdbcClient jdbc;

    ImportFindings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional
    public void replace(long id, List<Problem> problems, List<Problem> doubts) {
        jdbc.sql("delete from dossiers.import_finding where import = :id").param("id", id).update();
        add(id, 0, false, problems);
        add(id, problems.size(), true, doubts);
    }

    List<Problem> problems(long id, int most) {
        return find(id, "and not doubt", most);
    }

    List<Problem> doubts(long id, int most) {
        return find(id, "and doubt", most);
    }

    List<Problem> all(long id) {
        return find(id, "", Integer.MAX_VALUE);
    }

    private List<Problem> find(long id, String which, int most) {
        return jdbc.sql(
                        """
                        select line, heading, value, reason from dossiers.import_finding
                        where import = :id %s order by number limit :most
                        """
                                .formatted(which))
                .param("id", id)
                .param("most", most)
                .query(
                        (row, _) ->
                                new Problem(
                                        row.getInt("line"),
                                        row.getString("heading"),
                                        row.getString("value"),
                                        row.getString("reason")))
                .list();
    }

    private void add(long id, int from, boolean doubt, List<Problem> some) {
        jdbc.sql(
                        """
                        insert into dossiers.import_finding
                          (import, number, doubt, line, heading, value, reason)
                        select :id, :from + number, :doubt, line, heading, value, reason
                        from unnest(:lines, :headings, :values, :reasons)
                          with ordinality as t (line, heading, value, reason, number)
                        """)
                .param("id", id)
                .param("from", from)
                .param("doubt", doubt)
                .param("lines", some.stream().map(Problem::row).toArray(Integer[]::new))
                .param("headings", texts(some.stream().map(Problem::column)))
                .param("values", texts(some.stream().map(Problem::value)))
                .param("reasons", texts(some.stream().map(Problem::reason)))
                .update();
    }

    private static String[] texts(Stream<String> texts) {
        return texts.toArray(String[]::new);
    }
}

package vn.caunoi.publishing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.caunoi.units.SiteId;

/** Finds the bodies that somebody changed past the program (thân bài bị sửa ngoài chương trình). */
@Component
public class BrokenSeals {

    private static final int AT_A_TIME = 200;

    private final JdbcClient jdbc;
    private final Seals seals;

    BrokenSeals(JdbcClient jdbc, Seals seals) {
        this.jdbc = jdbc;
        this.seals = seals;
    }

    /** An article whose body is not served until somebody has looked at it. */
    public record BrokenSeal(long article, String title, String href) {}

    private record Row(BrokenSeal article, SealedBody body) {

        private static Row read(ResultSet row, int number) throws SQLException {
            return new Row(
                    new BrokenSeal(
                            row.getLong("id"), row.getString("title"), row.getString("href")),
                    new SealedBody(row.getString("shown"), row.getBytes("seal")));
        }
    }

    /** All of a site's, every body looked at. */
    public List<BrokenSeal> of(SiteId site) {
        List<BrokenSeal> broken = new ArrayList<>();
        long after = 0;
        for (List<Row> rows = rows(site, after); !rows.isEmpty(); rows = rows(site, after)) {
            rows.stream()
                    .filter(row -> !seals.fits(site, row.body()))
                    .map(Row::article)
                    .forEach(broken::add);
            after = rows.getLast().article().article();
        }
        return broken;
    }

    private List<Row> rows(SiteId site, long after) {
        return jdbc.sql(
                        """
                        select a.id, a.title, '/' || coalesce(s.slug || '/', '') || a.slug as href,
                          a.shown, a.seal
                        from publishing.article a
                        left join publishing.section s on s.id = a.section
                        where a.site = :site and a.id > :after order by a.id limit :most
                        """)
                .param("site", site.value())
                .param("after", after)
                .param("most", AT_A_TIME)
                .query(Row::read)
                .list();
    }
}

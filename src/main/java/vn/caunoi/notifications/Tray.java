package vn.caunoi.notifications;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What the administrator sees of the letters (hộp thư đi), never what they say. */
@Repository
class Tray {

    /** How many wait, have not got through yet, were given up, were sent. */
    record Counts(long waiting, long retrying, long failed, long sent) {}

    /** A letter and whom it is for. */
    record Line(Letter letter, String receiver) {}

    private final JdbcClient jdbc;

    Tray(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Counts counts() {
        return jdbc.sql(
                        """
                        select count(*) filter (where open and tries = 0) as waiting,
                            count(*) filter (where open and tries > 0) as retrying,
                            count(failed_at) as failed, count(sent_at) as sent
                        from (select *, sent_at is null and failed_at is null as open
                            from notifications.letter) as letter
                        """)
                .query(Counts.class)
                .single();
    }

    /** What needs somebody's eyes comes first, then what waits, then the newest. */
    List<Line> page(int page) {
        return jdbc.sql(
                        """
                        select letter.*, person.name as receiver
                        from notifications.letter
                        join identity.person on person.id = letter.person
                        order by (letter.failed_at is not null) desc,
                            (letter.sent_at is null and letter.tries > 0) desc,
                            (letter.sent_at is null) desc, letter.at desc, letter.id desc
                        limit :size offset :skipped
                        """)
                .param("size", Letters.PER_PAGE)
                .param("skipped", (page - 1) * Letters.PER_PAGE)
                .query(Tray::line)
                .list();
    }

    private static Line line(ResultSet row, int number) throws SQLException {
        return new Line(Letter.read(row, number), row.getString("receiver"));
    }
}

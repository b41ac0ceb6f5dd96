package vn.caunoi.statistics;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What the ledger has written and the movements do not hold yet (các lần ghi chưa cộng). */
@Repository
class Unfolded {

    /** Standings that came or went with the writings, in SQL over a standing named l. */
    static final String CHANGED =
            """
            (l.known_from = any(cast(:writings as timestamptz[]))
                or l.known_until = any(cast(:writings as timestamptz[]))
                    and l.known_until <> 'infinity')
            """;

    /** Whether they came (1) or went (-1); 0 when both. */
    static final String SIGN =
            """
            (l.known_from = any(cast(:writings as timestamptz[])))::int
                - (l.known_until = any(cast(:writings as timestamptz[])))::int
            """;

    private final JdbcClient jdbc;

    Unfolded(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Instant recordedAt) {
        jdbc.sql("insert into statistics.unfolded (recorded_at) values (?)")
                .param(recordedAt.atOffset(ZoneOffset.UTC))
                .update();
    }

    List<OffsetDateTime> all() {
        return jdbc.sql("select recorded_at from statistics.unfolded order by recorded_at")
                .query((row, _) -> row.getObject(1, OffsetDateTime.class))
                .list();
    }

    void remove(List<OffsetDateTime> writings) {
        jdbc.sql(
                        """
                        delete from statistics.unfolded
                        where recorded_at = any(cast(? as timestamptz[]))
                        """)
                .param(array(writings))
                .update();
    }

    static String array(List<OffsetDateTime> writings) {
        return writings.stream()
                .map(OffsetDateTime::toString)
                .collect(Collectors.joining(",", "{", "}"));
    }
}

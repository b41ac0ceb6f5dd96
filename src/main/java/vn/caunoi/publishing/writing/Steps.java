package vn.caunoi.publishing.writing;

import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who passed a piece on to where, and what they said (các bước đã qua). */
@Component
class Steps {

    private final JdbcClient jdbc;
    private final Clock clock;

    Steps(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * One of them.
     *
     * @param person null when the clock did it
     * @param move code of a {@link Move}, or "sua" for the first change of what is out
     */
    record Step(
            Instant at,
            @Nullable Long person,
            String move,
            Stage stage,
            @Nullable Integer edition,
            String remark) {

        String label() {
            return Move.of(move).map(Move::label).orElse("Bắt đầu sửa bản mới");
        }
    }

    void add(
            Manuscript manuscript,
            @Nullable Long person,
            String move,
            Stage stage,
            @Nullable Integer edition,
            String remark) {
        jdbc.sql(
                        """
                        insert into publishing.step
                          (manuscript, at, person, move, stage, edition, remark)
                        values (:manuscript, :now, :person, :move, :stage, :edition, :remark)
                        """)
                .param("manuscript", manuscript.id())
                .param("now", OffsetDateTime.now(clock))
                .param("person", person, Types.BIGINT)
                .param("move", move)
                .param("stage", stage.name())
                .param("edition", edition, Types.INTEGER)
                .param("remark", remark)
                .update();
    }

    /** The newest first. */
    List<Step> of(Manuscript manuscript) {
        return jdbc.sql(
                        """
                        select at, person, move, stage, edition, remark from publishing.step
                        where manuscript = :manuscript order by id desc
                        """)
                .param("manuscript", manuscript.id())
                .query(
                        (row, _) ->
                                new Step(
                                        row.getObject("at", OffsetDateTime.class).toInstant(),
                                        row.getObject("person", Long.class),
                                        row.getString("move"),
                                        Stage.valueOf(row.getString("stage")),
                                        row.getObject("edition", Integer.class),
                                        row.getString("remark")))
                .list();
    }
}

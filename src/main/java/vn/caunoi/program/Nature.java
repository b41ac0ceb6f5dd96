package vn.caunoi.program;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whether this database holds a demonstration or real data (minh họa hay thật), marked once. */
@Component
public class Nature {

    private final JdbcClient jdbc;
    private final Clock clock;

    Nature(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public boolean isDemo() {
        return mark().filter("demo"::equals).isPresent();
    }

    boolean isUnmarked() {
        return mark().isEmpty();
    }

    /** Whether loading the demonstration was begun and not ended. */
    boolean isHalfADemo() {
        return jdbc.sql("select nature = 'demo' and not whole from program.nature")
                .query(Boolean.class)
                .optional()
                .orElse(false);
    }

    void demoIsWhole() {
        jdbc.sql("update program.nature set whole = true").update();
    }

    /** Marks the database as a demonstration; refuses when it holds real data. */
    void markDemo() {
        mark("demo", false);
        if (!isDemo()) {
            throw new CannotStart(
                    "cơ sở dữ liệu này chứa dữ liệu thật, không nạp dữ liệu minh họa.");
        }
    }

    /** Marks the database as real unless it is a demonstration already. */
    public void markReal() {
        mark("real", true);
    }

    private Optional<String> mark() {
        return jdbc.sql("select nature from program.nature").query(String.class).optional();
    }

    private void mark(String nature, boolean whole) {
        jdbc.sql(
                        """
                        insert into program.nature (nature, since, whole) values (:n, :t, :whole)
                        on conflict do nothing
                        """)
                .param("n", nature)
                .param("t", OffsetDateTime.now(clock))
                .param("whole", whole)
                .update();
    }
}

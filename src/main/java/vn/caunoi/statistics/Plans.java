package vn.caunoi.statistics;

import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/** How the database plans what is read here (cách đọc), for one transaction. */
@Component
class Plans {

    private static final String IN_MEMORY = "1.1";

    private final JdbcClient jdbc;
    private final TransactionTemplate reading;

    Plans(JdbcClient jdbc, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.reading = new TransactionTemplate(transactions);
        reading.setReadOnly(true);
    }

    /** In the transaction at hand: by the values at hand, on data that mostly lies in memory. */
    void choosy() {
        set("force_custom_plan", IN_MEMORY);
    }

    /**
     * In the transaction at hand: by the statement alone, on data that mostly lies in memory. Where
     * a statement leaves one way only, planning anew for all values takes longer than reading.
     */
    void settled() {
        set("force_generic_plan", IN_MEMORY);
    }

    /** In the transaction at hand: all rows, one after the other. */
    void plain() {
        set("force_custom_plan", "4");
    }

    private void set(String planning, String costOfAPage) {
        jdbc.sql(
                        """
                        select set_config('jit', 'off', true), set_config('work_mem', '32MB', true),
                            set_config('random_page_cost', :cost, true),
                            set_config('plan_cache_mode', :planning, true)
                        """)
                .param("cost", costOfAPage)
                .param("planning", planning)
                .query()
                .singleRow();
    }

    /** Reads in a transaction of its own. */
    <T> T choosy(Supplier<T> work) {
        return reading.execute(
                _ -> {
                    choosy();
                    return work.get();
                });
    }

    /**
     * Reads everything of one moment: in a transaction of its own, else in the one at hand. The
     * database is told once, where Spring asks how it reads, says how to, and takes it back.
     */
    <T> T atOneMoment(Supplier<T> work) {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            return work.get();
        }
        return reading.execute(
                _ -> {
                    jdbc.sql("set transaction isolation level repeatable read").update();
                    return work.get();
                });
    }
}

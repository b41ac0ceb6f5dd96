package vn.caunoi.statistics;

import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** How the database plans what is read here (cách đọc), for one transaction. */
@Component
class Plans {

    private final JdbcClient jdbc;
    private final TransactionTemplate reading;

    Plans(JdbcClient jdbc, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.reading = new TransactionTemplate(transactions);
        reading.setReadOnly(true);
    }

    /** In the transaction at hand: by the values at hand, on data that mostly lies in memory. */
    void choosy() {
        jdbc.sql(
                        """
                        select set_config('jit', 'off', true), set_config('work_mem', '32MB', true),
                            set_config('random_page_cost', '1.1', true),
                            set_config('plan_cache_mode', 'force_custom_plan', true)
                        """)
                .query()
                .singleRow();
    }

    /** In the transaction at hand: all rows, one after the other. */
    void plain() {
        jdbc.sql("select set_config('jit', 'off', true)").query().singleRow();
    }

    /** Reads in a transaction of its own. */
    <T> T choosy(Supplier<T> work) {
        return reading.execute(
                _ -> {
                    choosy();
                    return work.get();
                });
    }
}

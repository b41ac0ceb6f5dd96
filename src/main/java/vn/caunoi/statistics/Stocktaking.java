package vn.caunoi.statistics;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.SequencedMap;
import java.util.TreeMap;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Counts what stood where (kiểm kê). As known now: the movements, and what the ledger has written
 * since they were folded. As known a while ago: the same, less what became known since. As known
 * long ago: every dossier, by what was known of it then.
 */
@Component
class Stocktaking {

    /** What was gone before the period began would count at both ends, and is left out. */
    private static final String STOOD =
            """
            select %1$s as key, e.after, l.channel,
                case when e.after and l.due_on <= :soon and c.class = 11 then 12 else c.class end
                    as class,
                sum(w.sign) as dossiers,
                sum(case when l.supplements > 1 then w.sign else 0 end) as asked_twice,
                sum(case when l.received_on <= e.day then w.sign else 0 end) as received,
                sum(case when statistics.gone_on(l) <= e.day then w.sign else 0 end) as gone
            from dossiers.standing l
            cross join (values (false, cast(:from as date) - 1), (true, cast(:asOf as date)))
                e(after, day)
            cross join lateral (select statistics.class_on(l, e.day)) c(class)
            cross join lateral (select %3$s) w(sign)
            where least(l.registered_on, l.received_on) <= :asOf
                and coalesce(statistics.gone_on(l) >= :from, true)
                and %4$s and %2$s
            group by 1, 2, 3, 4
            """;

    /** What came since goes again, what ended since comes back. */
    private static final String BACK = "case l.known_until when 'infinity' then -1 else 1 end";

    private static final String CHANGED_SINCE =
            """
            (l.known_from > :known and l.known_until = 'infinity'
                or l.known_until > :known and l.known_until <> 'infinity'
                    and l.known_from <= :known)
            """;

    private static final int LATELY = 500_000;

    private static final String DUE_SOON =
            """
            select %1$s as key, count(*) as dossiers,
                count(*) filter (where l.supplements > 1) as asked_twice
            from dossiers.standing l
            where l.known_until = 'infinity' and l.due_on between :asOf and :soon
                and statistics.class_on(l, :asOf) = 11 and %2$s
            group by 1
            """;

    private final JdbcClient jdbc;
    private final Scope scope;
    private final Balances balances;
    private final Unfolded unfolded;
    private final DueSoon dueSoon;
    private final Plans plans;

    Stocktaking(
            JdbcClient jdbc,
            Scope scope,
            Balances balances,
            Unfolded unfolded,
            DueSoon dueSoon,
            Plans plans) {
        this.jdbc = jdbc;
        this.scope = scope;
        this.balances = balances;
        this.unfolded = unfolded;
        this.dueSoon = dueSoon;
        this.plans = plans;
    }

    /** Stocks by key of the breakdown, or by "" for all together; everything of one moment. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    SequencedMap<String, Stocks> count(Question question, Breakdown by) {
        Instant known = question.knownAt();
        if (known != null && !isLately(known)) {
            return recount(question, by);
        }
        plans.choosy();
        SequencedMap<String, Stocks> stocks = new TreeMap<>();
        LocalDate soon = dueSoon.until(question);
        addNow(question.knownAt(null), by, soon, stocks);
        if (known != null) {
            stood(question, by, BACK, CHANGED_SINCE, soon).query(adding(stocks));
        }
        return stocks;
    }

    /** The same from every dossier, without the movements. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    SequencedMap<String, Stocks> recount(Question question, Breakdown by) {
        plans.plain();
        SequencedMap<String, Stocks> stocks = new TreeMap<>();
        LocalDate soon = dueSoon.until(question);
        stood(question, by, "1", Scope.known(question), soon).query(adding(stocks));
        return stocks;
    }

    private void addNow(
            Question question, Breakdown by, LocalDate soon, SequencedMap<String, Stocks> stocks) {
        balances.read(question, by, adding(stocks));
        addUnfolded(question, by, stocks);
        splitDueSoon(question, by, soon, stocks);
    }

    /**
     * Whether so little became known since that it is quicker to go back from what is known now.
     */
    private boolean isLately(Instant known) {
        return jdbc.sql(
                                """
                                select count(*) from (
                                    select from dossiers.standing where known_from > :known
                                    limit :most) s
                                """)
                        .param("known", known.atOffset(ZoneOffset.UTC))
                        .param("most", LATELY)
                        .query(Integer.class)
                        .single()
                < LATELY;
    }

    private void addUnfolded(Question question, Breakdown by, SequencedMap<String, Stocks> stocks) {
        List<OffsetDateTime> writings = unfolded.all();
        if (!writings.isEmpty()) {
            stood(question, by, Unfolded.SIGN, Unfolded.CHANGED, LocalDate.EPOCH)
                    .param("writings", Unfolded.array(writings))
                    .query(adding(stocks));
        }
    }

    private void splitDueSoon(
            Question question, Breakdown by, LocalDate soon, SequencedMap<String, Stocks> stocks) {
        asked(DUE_SOON.formatted(by.key(question.side()), scope.sql(question)), question)
                .param("soon", soon)
                .query(
                        row -> {
                            of(row, stocks)
                                    .dueSoon(row.getLong("dossiers"), row.getLong("asked_twice"));
                        });
    }

    private StatementSpec stood(
            Question question, Breakdown by, String sign, String which, LocalDate soon) {
        String sql = STOOD.formatted(by.key(question.side()), scope.sql(question), sign, which);
        return asked(sql, question).param("from", question.period().from()).param("soon", soon);
    }

    private StatementSpec asked(String sql, Question question) {
        return scope.bind(jdbc.sql(sql), question).param("asOf", question.asOf());
    }

    private static RowCallbackHandler adding(SequencedMap<String, Stocks> stocks) {
        return row -> of(row, stocks).add(row);
    }

    private static Stocks of(ResultSet row, SequencedMap<String, Stocks> stocks)
            throws SQLException {
        return stocks.computeIfAbsent(row.getString("key"), _ -> new Stocks());
    }
}

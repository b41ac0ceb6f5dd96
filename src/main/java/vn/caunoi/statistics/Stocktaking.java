package vn.caunoi.statistics;

import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/**
 * Counts what stood where (kiểm kê). As known now: the movements, and what the ledger has written
 * since they were folded. As known a while ago: the same, less what became known since. As known
 * long ago: every dossier, by what was known of it then.
 */
@Component
class Stocktaking {

    /** What was gone before a period began would count at both its ends, and is left out. */
    private static final String STOOD =
            """
            select %1$s as key, q.asked, e.after,
                case when e.after and l.due_on <= q.soon and c.class = 11 then 12 else c.class end
                    as class,
                sum(w.sign) as dossiers,
                sum(case when l.supplements > 1 then w.sign else 0 end) as asked_twice,
                sum(case when l.received_on <= e.day then w.sign else 0 end) as received,
                sum(case when l.received_on <= e.day and l.channel = 2 then w.sign else 0 end)
                    as online,
                sum(case when l.received_on <= e.day and l.channel = 3 then w.sign else 0 end)
                    as post,
                sum(case when statistics.gone_on(l) <= e.day then w.sign else 0 end) as gone
            from dossiers.standing l
            cross join %5$s
            cross join lateral (values (false, q.first - 1), (true, q.last)) e(after, day)
            cross join lateral (select statistics.class_on(l, e.day)) c(class)
            cross join lateral (select %3$s) w(sign)
            where least(l.registered_on, l.received_on) <= q.last
                and coalesce(statistics.gone_on(l) >= q.first, true)
                and least(l.registered_on, l.received_on) < :end
                and coalesce(statistics.gone_on(l) >= :beginning, true)
                and %4$s and %2$s
            group by 1, 2, 3, 4
            """;

    private static final String ASKED =
            """
            unnest(cast(:firsts as date[]), cast(:lasts as date[]), cast(:soons as date[]))
                with ordinality q(first, last, soon, asked)
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

    /** Day by day, so that an index gives those of a unit that are open still. */
    private static final String DUE_SOON =
            """
            select key, q.asked, count(*) as dossiers,
                count(*) filter (where l.supplements > 1) as asked_twice
            from %3$s
            cross join lateral generate_series(0, q.soon - q.last) ahead
            cross join lateral (
                select %1$s as key, l.supplements from dossiers.standing l
                where l.known_until = 'infinity' and l.due_on = q.last + ahead
                    and coalesce(statistics.gone_on(l), 'infinity') > q.last
                    and statistics.class_on(l, q.last) = 11 and %2$s
                offset 0) l
            group by 1, 2
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
    Map<Question, SequencedMap<String, Stocks>> count(
            Collection<Question> questions, Breakdown by) {
        return plans.atOneMoment(
                () -> {
                    plans.settled();
                    Map<Question, SequencedMap<String, Stocks>> found = new HashMap<>();
                    scope.series(questions)
                            .forEach(series -> found.putAll(count(series, by).found()));
                    return found;
                });
    }

    /** The same from every dossier, without the movements. */
    Inventory recount(Series series, Breakdown by) {
        return plans.atOneMoment(
                () -> {
                    plans.plain();
                    var inventory = new Inventory(series);
                    stood(series, by, "1", Scope.known(series.common()), soon(series))
                            .query(inventory::stood);
                    return inventory;
                });
    }

    private Inventory count(Series series, Breakdown by) {
        Instant known = series.common().knownAt();
        if (known != null) {
            plans.choosy();
            if (!isLately(known)) {
                return recount(series, by);
            }
        }
        var inventory = new Inventory(series);
        balances.read(series, by, inventory::moved);
        addUnfolded(series, by, inventory);
        splitDueSoon(series, by, inventory);
        if (known != null) {
            stood(series, by, BACK, CHANGED_SINCE, soon(series)).query(inventory::stood);
        }
        return inventory;
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

    private void addUnfolded(Series series, Breakdown by, Inventory inventory) {
        List<OffsetDateTime> writings = unfolded.all();
        if (!writings.isEmpty()) {
            stood(series, by, Unfolded.SIGN, Unfolded.CHANGED, _ -> LocalDate.EPOCH)
                    .param("writings", Unfolded.array(writings), Types.OTHER)
                    .query(inventory::stood);
        }
    }

    private void splitDueSoon(Series series, Breakdown by, Inventory inventory) {
        Question question = series.common();
        String sql = DUE_SOON.formatted(by.key(question.side()), scope.sql(question), ASKED);
        asked(sql, series, soon(series)).query(inventory::dueSoon);
    }

    private Function<Question, LocalDate> soon(Series series) {
        return dueSoon.asKnown(series.common().knownAt());
    }

    private StatementSpec stood(
            Series series,
            Breakdown by,
            String sign,
            String which,
            Function<Question, LocalDate> soon) {
        Question question = series.common();
        String sql =
                STOOD.formatted(by.key(question.side()), scope.sql(question), sign, which, ASKED);
        return asked(sql, series, soon)
                .param("beginning", series.bounds().getFirst())
                .param("end", series.bounds().getLast());
    }

    private StatementSpec asked(String sql, Series series, Function<Question, LocalDate> soon) {
        return scope.bind(jdbc.sql(sql), series.common())
                .param("firsts", series.array(question -> question.period().from()), Types.OTHER)
                .param("lasts", series.array(Question::asOf), Types.OTHER)
                .param("soons", series.array(soon::apply), Types.OTHER);
    }
}

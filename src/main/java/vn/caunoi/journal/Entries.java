package vn.caunoi.journal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.caunoi.journal.Entry.Hash;
import vn.caunoi.units.UnitId;

/** Reads the journal's lines, newest first, each as far as the reader's rights go. */
@Component
class Entries {

    private static final int ROWS_AT_A_TIME = 1_000;

    private static final String ASKED =
            """
            select number, at, who, network, unit, what, before, after, own from journal.entry
            where number < :below
              and (:everything or unit = any(cast(:units as bigint[])))
              and (cast(:since as timestamptz) is null or at >= :since)
              and (cast(:until as timestamptz) is null or at < :until)
              and (cast(:doers as text[]) is null or who = any(:doers))
              and (:what = '' or what = :what)
              and (cast(:unit as bigint) is null or unit = :unit)
              and (cast(:pattern as text) is null or before ilike :pattern or after ilike :pattern
                or what = any(:acts))
            order by number desc
            limit :most
            """;

    private final JdbcClient jdbc;
    private final Wording wording;

    Entries(JdbcClient jdbc, Wording wording) {
        this.jdbc = jdbc;
        this.wording = wording;
    }

    /** The newest lines with a smaller number. */
    List<Line> below(long number, Filter filter, Scope scope, int most) {
        return asked(number, filter, scope, most).query((row, _) -> line(row, Map.of())).list();
    }

    /** Hands over every line, one by one; the memory it needs does not grow with the journal. */
    @Transactional(readOnly = true)
    public void each(Filter filter, Scope scope, Consumer<Line> reader) {
        Map<String, String> names = new HashMap<>();
        RowCallbackHandler handler =
                row -> {
                    names.computeIfAbsent(row.getString("who"), wording::person);
                    reader.accept(line(row, names));
                };
        asked(Long.MAX_VALUE, filter, scope, Integer.MAX_VALUE)
                .withFetchSize(ROWS_AT_A_TIME)
                .query(handler);
    }

    Optional<Line> find(long number, Scope scope) {
        return jdbc.sql(
                        """
                        select * from journal.entry where number = :number
                          and (:everything or unit = any(cast(:units as bigint[])))
                        """)
                .param("number", number)
                .param("everything", scope.everything())
                .param("units", numbers(scope))
                .query((row, _) -> line(row, Map.of()))
                .optional();
    }

    /** The units that the journal names; each is found by one step in the index. */
    List<UnitId> units() {
        return jdbc.sql(
                        """
                        with recursive named (unit) as (
                            select min(unit) from journal.entry
                            union all
                            select (select min(unit) from journal.entry where unit > named.unit)
                            from named where named.unit is not null
                        )
                        select unit from named where unit is not null
                        """)
                .query((row, _) -> new UnitId(row.getLong("unit")))
                .list();
    }

    /** The codes of the acts that the journal names, in their order. */
    List<String> acts() {
        return jdbc.sql(
                        """
                        with recursive named (what) as (
                            select min(what) from journal.entry
                            union all
                            select (select min(what) from journal.entry where what > named.what)
                            from named where named.what is not null
                        )
                        select what from named where what is not null
                        """)
                .query((row, _) -> row.getString("what"))
                .list();
    }

    private JdbcClient.StatementSpec asked(long below, Filter filter, Scope scope, int most) {
        String who = filter.who().value();
        return jdbc.sql(ASKED)
                .param("below", below)
                .param("everything", scope.everything())
                .param("units", numbers(scope))
                .param("since", filter.since())
                .param("until", filter.before())
                .param("doers", who.isEmpty() ? null : array(wording.doers(who)))
                .param("what", filter.what().value())
                .param("unit", filter.unitNumber())
                .param("pattern", filter.pattern())
                .param("acts", array(wording.acts(filter.words().value())))
                .param("most", most);
    }

    private Line line(ResultSet row, Map<String, String> names) throws SQLException {
        long number = row.getLong("unit");
        @Nullable UnitId unit = row.wasNull() ? null : new UnitId(number);
        String who = row.getString("who");
        String named = names.get(who);
        return new Line(
                row.getLong("number"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                named == null ? wording.person(who) : named,
                row.getString("network"),
                wording.unit(unit),
                wording.act(row.getString("what")),
                row.getString("before"),
                row.getString("after"),
                Hash.of(row.getBytes("own")).hex());
    }

    private static Long[] numbers(Scope scope) {
        return scope.units().stream().map(UnitId::value).toArray(Long[]::new);
    }

    private static String[] array(List<String> words) {
        return words.toArray(String[]::new);
    }
}

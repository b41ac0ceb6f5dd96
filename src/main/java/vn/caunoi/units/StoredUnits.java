package vn.caunoi.units;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.caunoi.web.Imprint;

/** Reads units and sites from the database, whole. */
@Component
class StoredUnits {

    /**
     * @param at the transaction that changed something last, or nothing
     * @param uncommitted whether it is the one that asks
     */
    record Version(String at, boolean uncommitted) {}

    private record Of<T>(UnitId unit, Dated<T> part) {}

    private final JdbcClient jdbc;

    StoredUnits(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Version version() {
        return jdbc.sql(
                        """
                        select at, coalesce(at = pg_current_xact_id_if_assigned()::text, false) as mine
                        from units.version
                        """)
                .query((row, _) -> new Version(row.getString("at"), row.getBoolean("mine")))
                .optional()
                .orElse(new Version("", false));
    }

    Snapshot read(String version) {
        return new Snapshot(version, tree(), sites());
    }

    UnitTree tree() {
        var names =
                histories(
                        "units.name",
                        row -> new UnitName(row.getString("name"), row.getString("full_name")));
        var codes = histories("units.code", row -> new OfficialCode(row.getString("code")));
        var parents = histories("units.parent", row -> new UnitId(row.getLong("parent")));
        List<Unit> units =
                jdbc.sql("select * from units.unit order by id")
                        .query(
                                (row, _) -> {
                                    var id = new UnitId(row.getLong("id"));
                                    return new Unit(
                                            id,
                                            UnitKind.valueOf(row.getString("kind")),
                                            period(row),
                                            history(names, id),
                                            history(codes, id),
                                            history(parents, id),
                                            source(row));
                                })
                        .list();
        return new UnitTree(units, successions());
    }

    private List<Succession> successions() {
        return jdbc.sql("select * from units.succession order by day, predecessor, successor")
                .query(
                        (row, _) ->
                                new Succession(
                                        new UnitId(row.getLong("predecessor")),
                                        new UnitId(row.getLong("successor")),
                                        row.getObject("day", LocalDate.class),
                                        source(row)))
                .list();
    }

    private List<Snapshot.Known> sites() {
        return jdbc.sql("select * from units.site order by is_default desc, id")
                .query(
                        (row, _) ->
                                new Snapshot.Known(
                                        site(row),
                                        row.getBoolean("is_default"),
                                        theme(row),
                                        Optional.ofNullable(row.getString("emblem"))))
                .list();
    }

    /** A column of a dated table, read by unit. */
    private interface Column<T> {
        T of(ResultSet row) throws SQLException;
    }

    private <T> Map<UnitId, List<Dated<T>>> histories(String table, Column<T> column) {
        RowMapper<Of<T>> mapper =
                (row, _) ->
                        new Of<>(
                                new UnitId(row.getLong("unit")),
                                new Dated<>(column.of(row), period(row)));
        Map<UnitId, List<Dated<T>>> histories = new HashMap<>();
        jdbc.sql("select * from " + table)
                .query(mapper)
                .list()
                .forEach(
                        of ->
                                histories
                                        .computeIfAbsent(of.unit(), _ -> new ArrayList<>())
                                        .add(of.part()));
        return histories;
    }

    private static <T> History<T> history(Map<UnitId, List<Dated<T>>> histories, UnitId unit) {
        return new History<>(histories.getOrDefault(unit, List.of()));
    }

    private static Period period(ResultSet row) throws SQLException {
        return new Period(
                row.getObject("since", LocalDate.class), row.getObject("until", LocalDate.class));
    }

    private static Source source(ResultSet row) throws SQLException {
        return new Source(row.getString("source"), Mark.valueOf(row.getString("mark")));
    }

    private static Optional<Theme> theme(ResultSet row) throws SQLException {
        @Nullable String mast = row.getString("mast");
        return mast == null
                ? Optional.empty()
                : Optional.of(new Theme(new Colour(mast), new Colour(row.getString("mast_deep"))));
    }

    private static Site site(ResultSet row) throws SQLException {
        return new Site(
                new SiteId(row.getLong("id")),
                row.getString("host"),
                new UnitId(row.getLong("unit")),
                row.getString("title"),
                row.getString("body_kind"),
                row.getString("body_name"),
                imprint(row),
                Set.copyOf(Arrays.asList((String[]) row.getArray("outbound_hosts").getArray())));
    }

    private static Imprint imprint(ResultSet row) throws SQLException {
        return new Imprint(
                row.getString("managing_body"),
                row.getString("person_responsible"),
                row.getString("office"),
                row.getString("address"),
                row.getString("telephone"),
                row.getString("fax"),
                row.getString("email"),
                row.getString("licence"));
    }
}

package vn.caunoi.units;

import java.sql.Types;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import vn.caunoi.web.ChangedPages;
import vn.caunoi.web.Imprint;

/** Writes units and sites (sổ đơn vị), always inside the caller's transaction. */
@Component
class UnitBook {

    private static final long ONE_WRITER_AT_A_TIME = 0x756e697473L;

    private final NamedParameterJdbcTemplate jdbc;
    private final ChangedPages pages;
    private final Directory directory;
    private final ApplicationEventPublisher events;

    UnitBook(
            NamedParameterJdbcTemplate jdbc,
            ChangedPages pages,
            Directory directory,
            ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.pages = pages;
        this.directory = directory;
        this.events = events;
    }

    /** Waits until nobody else is changing units, so that a plan stays true until it is written. */
    void open() {
        jdbc.query(
                "select pg_advisory_xact_lock(:key)", Map.of("key", ONE_WRITER_AT_A_TIME), _ -> {});
    }

    List<UnitId> newIds(int count) {
        return jdbc.query(
                "select nextval('units.unit_id_seq') from generate_series(1, :count)",
                Map.of("count", count),
                (row, _) -> new UnitId(row.getLong(1)));
    }

    void add(Collection<Unit> units) {
        write(
                """
                insert into units.unit (id, kind, since, until, source, mark)
                values (:unit, :kind, :since, :until, :source, :mark)
                """,
                units.stream()
                        .map(
                                unit ->
                                        of(unit.id(), unit.life())
                                                .addValue("kind", unit.kind().name())
                                                .addValue("source", unit.source().text())
                                                .addValue("mark", unit.source().mark().name()))
                        .toList());
        writeHistories(units);
    }

    /** Replaces the dated names, codes and parents of these units by what they are now. */
    void rewrite(Collection<Unit> units) {
        List<? extends SqlParameterSource> keys =
                units.stream().map(unit -> of(unit.id(), unit.life())).toList();
        for (String table : List.of("name", "code", "parent")) {
            write("delete from units." + table + " where unit = :unit", keys);
        }
        writeHistories(units);
    }

    /** Writes that a unit is no more, and its histories up to then. */
    void end(Unit unit) {
        jdbc.update(
                "update units.unit set until = :until where id = :unit",
                of(unit.id(), unit.life()).addValue("until", unit.life().to(), Types.DATE));
        rewrite(List.of(unit));
    }

    void add(Succession succession) {
        jdbc.update(
                """
                insert into units.succession (predecessor, successor, day, source, mark)
                values (:from, :to, :day, :source, :mark)
                """,
                new MapSqlParameterSource()
                        .addValue("from", succession.from().value())
                        .addValue("to", succession.to().value())
                        .addValue("day", succession.day())
                        .addValue("source", succession.source().text())
                        .addValue("mark", succession.source().mark().name()));
    }

    /** Makes room for another default site: there is one at most. */
    void nobodyAnswersForStrangers() {
        jdbc.update("update units.site set is_default = false where is_default", Map.of());
    }

    /** Gives a site another host name. */
    void move(SiteId site, HostName host) {
        jdbc.update(
                "update units.site set host = :host where id = :site",
                Map.of("host", host.value(), "site", site.value()));
    }

    /** Gives a site an emblem, or the neutral one again. */
    void decorate(SiteId site, Optional<String> emblem) {
        jdbc.update(
                "update units.site set emblem = :emblem where id = :site",
                new MapSqlParameterSource()
                        .addValue("emblem", emblem.orElse(null), Types.VARCHAR)
                        .addValue("site", site.value()));
    }

    /** Opens a site, or changes the one that the host name already has; its number stays. */
    SiteId put(Snapshot.Known known) {
        Site site = known.site();
        String sql =
                """
                insert into units.site (host, unit, is_default, title, body_kind, body_name,
                    managing_body, person_responsible, office, address, telephone, fax, email, licence,
                    outbound_hosts, mast, mast_deep)
                values (:host, :unit, :default, :title, :bodyKind, :bodyName,
                    :managingBody, :person, :office, :address, :telephone, :fax, :email, :licence,
                    cast(:outbound as text[]), :mast, :deep)
                on conflict (host) do update set (unit, is_default, title, body_kind, body_name,
                    managing_body, person_responsible, office, address, telephone, fax, email, licence,
                    outbound_hosts, mast, mast_deep) = row (excluded.unit, excluded.is_default,
                    excluded.title, excluded.body_kind, excluded.body_name, excluded.managing_body,
                    excluded.person_responsible, excluded.office, excluded.address,
                    excluded.telephone, excluded.fax, excluded.email, excluded.licence,
                    excluded.outbound_hosts, excluded.mast, excluded.mast_deep)
                returning id
                """;
        var row =
                new MapSqlParameterSource()
                        .addValue("host", site.host())
                        .addValue("unit", site.unit().value())
                        .addValue("default", known.isDefault())
                        .addValue("title", site.title())
                        .addValue("bodyKind", site.bodyKind())
                        .addValue("bodyName", site.bodyName())
                        .addValue("outbound", "{" + String.join(",", site.outboundHosts()) + "}")
                        .addValue(
                                "mast",
                                known.theme().map(theme -> theme.mast().value()).orElse(null))
                        .addValue(
                                "deep",
                                known.theme().map(theme -> theme.deep().value()).orElse(null));
        addImprint(row, site.imprint());
        return new SiteId(jdbc.query(sql, row, (result, _) -> result.getLong(1)).getFirst());
    }

    private static void addImprint(MapSqlParameterSource row, Imprint imprint) {
        row.addValue("managingBody", imprint.managingBody())
                .addValue("person", imprint.personResponsible())
                .addValue("office", imprint.office())
                .addValue("address", imprint.address())
                .addValue("telephone", imprint.telephone())
                .addValue("fax", imprint.fax())
                .addValue("email", imprint.email())
                .addValue("licence", imprint.licence());
    }

    /**
     * Ends the writing: this transaction sees it at once, every node after the commit, and whoever
     * keeps the journal hears of it while the transaction is still open.
     */
    void close(Object event) {
        jdbc.update(
                """
                insert into units.version (at) values (pg_current_xact_id()::text)
                on conflict (only_row) do update set at = excluded.at
                """,
                Map.of());
        pages.everywhere();
        directory.forget();
        events.publishEvent(event);
        TransactionSynchronizationManager.registerSynchronization(
                new TransactionSynchronization() {
                    @Override
                    public void afterCompletion(int status) {
                        directory.forget();
                    }
                });
    }

    private void writeHistories(Collection<Unit> units) {
        write(
                """
                insert into units.name (unit, name, full_name, since, until)
                values (:unit, :name, :full, :since, :until)
                """,
                parts(
                        units,
                        Unit::names,
                        (row, name) ->
                                row.addValue("name", name.name()).addValue("full", name.full())));
        write(
                """
                insert into units.code (unit, code, since, until)
                values (:unit, :code, :since, :until)
                """,
                parts(units, Unit::codes, (row, code) -> row.addValue("code", code.value())));
        write(
                """
                insert into units.parent (unit, parent, since, until)
                values (:unit, :parent, :since, :until)
                """,
                parts(
                        units,
                        Unit::parents,
                        (row, parent) -> row.addValue("parent", parent.value())));
    }

    private static <T> List<MapSqlParameterSource> parts(
            Collection<Unit> units,
            Function<Unit, History<T>> history,
            BiFunction<MapSqlParameterSource, T, MapSqlParameterSource> values) {
        return units.stream()
                .flatMap(
                        unit ->
                                history.apply(unit).parts().stream()
                                        .map(
                                                part ->
                                                        values.apply(
                                                                of(unit.id(), part.period()),
                                                                part.value())))
                .toList();
    }

    private void write(String sql, List<? extends SqlParameterSource> rows) {
        jdbc.batchUpdate(sql, rows.toArray(SqlParameterSource[]::new));
    }

    private static MapSqlParameterSource of(UnitId unit, Period period) {
        return new MapSqlParameterSource()
                .addValue("unit", unit.value())
                .addValue("since", period.from(), Types.DATE)
                .addValue("until", period.to(), Types.DATE);
    }
}

package vn.caunoi.statistics.proof;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.caunoi.calendar.Pause;
import vn.caunoi.calendar.Session;
import vn.caunoi.calendar.Sessions;
import vn.caunoi.calendar.WorkCalendar;
import vn.caunoi.dossiers.DossierAct;
import vn.caunoi.law.Law;
import vn.caunoi.statistics.Period;
import vn.caunoi.units.UnitId;
import vn.caunoi.web.Formats;

/**
 * Reads from the ledger what stood behind the figures of a period, as it was known at an instant.
 */
@Repository
class LedgerRows {

    /** How the law counts the wait for a supplement. */
    private static final String SUPPLEMENT_RULE = "ho-so.bo-sung";

    /** What counts a due day: the receipt, the waits, and the entry that last promised a day. */
    private static final String ROWS =
            """
            with recursive below (unit) as (
              select cast(:unit as bigint)
              union
              select parent.unit from units.parent join below on parent.parent = below.unit
              where coalesce(parent.since <= :until, true) and coalesce(parent.until > :until, true)
            ), counted as (
              select * from dossiers.standing
              where known_from <= :known and known_until > :known
                and receiving_unit in (select unit from below) and received_on <= :until
                and (received_on >= :from
                  or state in (9, 10) and finished_on >= :from
                  or state in (7, 8) and closed_on >= :from
                  or state not in (7, 8, 9, 10))
            ), valid as (
              select entry.* from dossiers.entry join counted using (dossier)
              where entry.recorded_at <= :known and not exists (
                select from dossiers.entry later
                where later.dossier = entry.dossier and later.recorded_at <= :known
                  and later.replaces_at = entry.recorded_at
                  and later.replaces_number = entry.number)
            ), course as (
              select dossier,
                max(happened_at) filter (where act = :accepted) as accepted_at,
                bool_or(after_three) filter (where act = :accepted) as after_three,
                (array_agg(time_limit order by happened_at desc, act desc, recorded_at desc,
                  number desc) filter (where time_limit is not null or due_on is not null))[1]
                  as time_limit,
                (array_agg(recorded_at order by happened_at desc, act desc, recorded_at desc,
                  number desc) filter (where time_limit is not null or due_on is not null))[1]
                  as promised_at,
                array_agg(happened_at order by happened_at, act) filter (where act = :asked) as asked,
                array_agg(happened_at order by happened_at, act) filter (where act = :given) as given
              from valid group by dossier
            )
            select counted.*, accepted_at, after_three, time_limit, promised_at, asked, given
            from counted left join course using (dossier)
            order by promised_at nulls first, dossier
            """;

    private final JdbcClient jdbc;
    private final SigningKey key;
    private final Law law;
    private final WorkCalendar calendar;

    LedgerRows(JdbcClient jdbc, SigningKey key, Law law, WorkCalendar calendar) {
        this.jdbc = jdbc;
        this.key = key;
        this.law = law;
        this.calendar = calendar;
    }

    /**
     * The dossiers received in the period or open when it began, in the order of their masks.
     *
     * @param soon the last due day that counts as due soon at the period's end
     * @param calendars gets those by which due days were promised
     */
    List<FullRow> of(
            UnitId unit, Period period, Instant known, LocalDate soon, Calendars calendars) {
        return jdbc
                .sql(ROWS)
                .param("unit", unit.value())
                .param("from", period.from())
                .param("until", period.until())
                .param("accepted", DossierAct.ACCEPTED.number())
                .param("asked", DossierAct.SUPPLEMENT_ASKED.number())
                .param("given", DossierAct.SUPPLEMENTED.number())
                .param("known", known.atOffset(ZoneOffset.UTC))
                .query((row, _) -> row(row, calendars))
                .list()
                .stream()
                .flatMap(
                        row ->
                                row
                                        .originIn(period)
                                        .map(from -> classed(row, from, period, soon))
                                        .stream())
                .sorted((a, b) -> a.text(Column.MASK).compareTo(b.text(Column.MASK)))
                .toList();
    }

    private static FullRow classed(FullRow row, Origin origin, Period period, LocalDate soon) {
        return row.with(Column.ORIGIN, origin.code())
                .with(Column.CLASS, row.classOn(period.until(), soon).orElseThrow().code());
    }

    private FullRow row(ResultSet row, Calendars calendars) throws SQLException {
        String dossier = row.getString("dossier");
        var unit = new UnitId(row.getLong("receiving_unit"));
        Map<Column, String> facts = new EnumMap<>(Column.class);
        facts.put(Column.MASK, key.mask("dòng công khai", dossier));
        facts.put(Column.SECRET, key.mask("dòng đầy đủ", dossier));
        facts.put(Column.CODE, Row.clean(row.getString("code")));
        facts.put(Column.RECEIVING_UNIT, row.getString("receiving_unit"));
        facts.put(Column.COMPETENT_UNIT, row.getString("competent_unit"));
        facts.put(Column.PROCEDURE, text(row, "procedure"));
        facts.put(Column.FIELD, Row.clean(row.getString("field")));
        facts.put(Column.SENSITIVE, row.getBoolean("sensitive") ? "x" : "");
        facts.put(Column.CHANNEL, row.getString("channel"));
        facts.put(Column.STATE, row.getString("state"));
        facts.put(Column.RECEIVED, text(row, "received_on"));
        facts.put(Column.DUE, text(row, "due_on"));
        facts.put(Column.FINISHED, text(row, "finished_on"));
        facts.put(Column.CLOSED, text(row, "closed_on"));
        facts.put(Column.WAITS_CITIZEN, spans(row, "waits_citizen"));
        facts.put(Column.WAITS_PAYMENT, spans(row, "waits_payment"));
        facts.put(Column.SUPPLEMENTS, row.getString("supplements"));
        facts.putAll(course(row, unit, calendars));
        return new FullRow(facts);
    }

    /** From what the due day was counted; nothing where another system only told the day. */
    private Map<Column, String> course(ResultSet row, UnitId unit, Calendars calendars)
            throws SQLException {
        OffsetDateTime accepted = row.getObject("accepted_at", OffsetDateTime.class);
        String limit = row.getString("time_limit");
        if (accepted == null || limit == null) {
            return Map.of();
        }
        LocalDate day = LocalDate.ofInstant(accepted.toInstant(), Formats.ZONE);
        if (!calendars.reach(day)) {
            return Map.of();
        }
        Instant promised = row.getObject("promised_at", OffsetDateTime.class).toInstant();
        return Map.of(
                Column.RECEIVED_AT, accepted.toInstant().toString(),
                Column.LIMIT, limit,
                Column.PAUSES,
                        pauses(instants(row, "asked"), instants(row, "given"), effect(day, unit)),
                Column.AFTER_THREE, row.getBoolean("after_three") ? "x" : "",
                Column.SESSIONS, told(calendar.sessions(unit, day, promised)),
                Column.CALENDAR, calendars.at(promised));
    }

    private static String pauses(List<Instant> asked, List<Instant> given, Pause.Effect effect) {
        var words = new ArrayList<String>();
        for (int i = 0; i < asked.size(); i++) {
            String until = i < given.size() ? given.get(i).toString() : "";
            words.add(asked.get(i) + "/" + until + "/" + effect);
        }
        return String.join(" ", words);
    }

    private Pause.Effect effect(LocalDate received, UnitId unit) {
        return Pause.Effect.valueOf(
                law.at(SUPPLEMENT_RULE, received, unit).text().toUpperCase(Locale.ROOT));
    }

    private static String told(Sessions sessions) {
        return sessions.equals(Sessions.usual())
                ? ""
                : told(sessions.workday()) + "|" + told(sessions.saturday());
    }

    private static String told(List<Session> sessions) {
        return sessions.stream()
                .map(session -> session.from() + "-" + session.until())
                .collect(Collectors.joining(" "));
    }

    private static String text(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNullElse(row.getString(column), "");
    }

    private static String spans(ResultSet row, String column) throws SQLException {
        String spans = text(row, column);
        return spans.equals("{}") ? "" : spans;
    }

    private static List<Instant> instants(ResultSet row, String column) throws SQLException {
        Array array = row.getArray(column);
        if (array == null) {
            return List.of();
        }
        return Arrays.stream((Timestamp[]) array.getArray()).map(Timestamp::toInstant).toList();
    }
}

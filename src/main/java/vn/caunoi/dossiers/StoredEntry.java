package vn.caunoi.dossiers;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.caunoi.identity.PersonId;
import vn.caunoi.procedures.Channel;
import vn.caunoi.units.UnitId;

/** How an entry lies in the table {@code dossiers.entry}. */
final class StoredEntry {

    /** All columns but the dossier. */
    static final String NAMES =
            """
            recorded_at, number, happened_at, act, state, competent_unit, procedure, revision, field,
            channel, sensitive, told_doubts, code, code_day, registered_on, received_on, finished_on,
            closed_on, waits_since, supplements, time_limit, due_on, due_at, after_three,
            reason, person,
            replaces_at, replaces_number
            """;

    private static final List<String> COLUMNS = List.of(NAMES.strip().split("\\s*,\\s*"));

    /** The same as parameters. */
    static final String VALUES =
            COLUMNS.stream().map(name -> ":" + name).collect(Collectors.joining(", "));

    private StoredEntry() {}

    static Entry read(ResultSet row) throws SQLException {
        return new Entry(
                new EntryKey(instant(row, "recorded_at"), row.getInt("number")),
                instant(row, "happened_at"),
                DossierAct.of(row.getInt("act")),
                subject(row),
                promise(row),
                said(row),
                code(row),
                row.getString("reason"),
                person(row),
                replaces(row));
    }

    static Identity identity(ResultSet row) throws SQLException {
        return new Identity(
                new DossierId(row.getLong("id")),
                new UnitId(row.getLong("unit")),
                row.getString("code"),
                row.getBoolean("official"),
                row.getObject("code_day", LocalDate.class));
    }

    /** The values by the names of the columns. */
    static Map<String, @Nullable Object> values(Entry entry) {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        values.put("recorded_at", at(entry.key().recordedAt()));
        values.put("number", entry.key().number());
        values.put("happened_at", at(entry.happenedAt()));
        values.put("act", entry.act().number());
        values.put("state", entry.act().to().map(DossierState::number).orElse(null));
        putSubject(values, entry.subject());
        putPromise(values, entry.promise());
        putSaid(values, entry.said());
        LaterCode code = entry.code();
        values.put("code", code == null ? null : code.code());
        values.put("code_day", code == null ? null : code.day());
        values.put("reason", entry.reason());
        values.put("person", entry.person() == null ? null : entry.person().value());
        EntryKey replaces = entry.replaces();
        values.put("replaces_at", replaces == null ? null : at(replaces.recordedAt()));
        values.put("replaces_number", replaces == null ? null : replaces.number());
        return values;
    }

    /** For {@code dossier} and the columns of {@link #NAMES}. */
    static CopyRow row(DossierId dossier, Entry entry) {
        Map<String, @Nullable Object> values = values(entry);
        var row = new CopyRow().add(dossier.value());
        for (String column : COLUMNS) {
            Object value = values.get(column);
            @Nullable String text = value == null ? null : value.toString();
            row.add(text);
        }
        return row;
    }

    private static void putSubject(
            Map<String, @Nullable Object> values, @Nullable Subject subject) {
        values.put("competent_unit", subject == null ? null : subject.competentUnit().value());
        values.put("procedure", subject == null ? null : subject.procedure());
        values.put("revision", subject == null ? null : subject.revision());
        values.put("field", subject == null ? null : subject.field());
        values.put("channel", subject == null ? null : subject.channel().number());
        values.put("sensitive", subject == null ? null : subject.sensitive());
        values.put("told_doubts", subject == null ? 0 : Doubt.bits(subject.told()));
    }

    private static void putPromise(
            Map<String, @Nullable Object> values, @Nullable Promise promise) {
        Instant at = promise == null ? null : promise.at();
        values.put("time_limit", promise == null ? null : promise.limit());
        values.put("due_on", promise == null ? null : promise.day());
        values.put("due_at", at == null ? null : at(at));
        values.put("after_three", promise != null && promise.afterThree());
    }

    private static void putSaid(Map<String, @Nullable Object> values, @Nullable Said said) {
        if (said != null) {
            values.put("state", said.state().number());
        }
        values.put("registered_on", said == null ? null : said.registeredOn());
        values.put("received_on", said == null ? null : said.receivedOn());
        values.put("finished_on", said == null ? null : said.finishedOn());
        values.put("closed_on", said == null ? null : said.closedOn());
        values.put("waits_since", said == null ? null : said.waitsSince());
        values.put("supplements", said == null ? null : said.supplements());
    }

    private static @Nullable Subject subject(ResultSet row) throws SQLException {
        String field = row.getString("field");
        return field == null
                ? null
                : new Subject(
                        new UnitId(row.getLong("competent_unit")),
                        row.getString("procedure"),
                        row.getObject("revision", Long.class),
                        field,
                        Channel.numbered(row.getInt("channel")).orElseThrow(),
                        row.getBoolean("sensitive"),
                        Doubt.of(row.getInt("told_doubts")));
    }

    private static @Nullable Promise promise(ResultSet row) throws SQLException {
        String limit = row.getString("time_limit");
        LocalDate day = row.getObject("due_on", LocalDate.class);
        OffsetDateTime at = row.getObject("due_at", OffsetDateTime.class);
        return limit == null && day == null && row.getInt("act") != DossierAct.IMPORTED.number()
                ? null
                : new Promise(
                        limit,
                        day,
                        at == null ? null : at.toInstant(),
                        row.getBoolean("after_three"));
    }

    private static @Nullable Said said(ResultSet row) throws SQLException {
        if (row.getInt("act") != DossierAct.IMPORTED.number()) {
            return null;
        }
        return new Said(
                DossierState.of(row.getInt("state")),
                Objects.requireNonNull(row.getObject("registered_on", LocalDate.class)),
                row.getObject("received_on", LocalDate.class),
                row.getObject("finished_on", LocalDate.class),
                row.getObject("closed_on", LocalDate.class),
                row.getObject("waits_since", LocalDate.class),
                row.getObject("supplements", Integer.class));
    }

    private static @Nullable LaterCode code(ResultSet row) throws SQLException {
        String code = row.getString("code");
        return code == null
                ? null
                : new LaterCode(code, row.getObject("code_day", LocalDate.class));
    }

    private static @Nullable PersonId person(ResultSet row) throws SQLException {
        Long person = row.getObject("person", Long.class);
        return person == null ? null : new PersonId(person);
    }

    private static @Nullable EntryKey replaces(ResultSet row) throws SQLException {
        OffsetDateTime at = row.getObject("replaces_at", OffsetDateTime.class);
        return at == null ? null : new EntryKey(at.toInstant(), row.getInt("replaces_number"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static OffsetDateTime at(Instant instant) {
        return OffsetDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}

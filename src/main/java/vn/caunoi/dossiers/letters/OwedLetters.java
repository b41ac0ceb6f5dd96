package vn.caunoi.dossiers.letters;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.caunoi.journal.Act;
import vn.caunoi.journal.Journal;
import vn.caunoi.units.UnitId;
import vn.caunoi.web.Officer;

/** The letters that a unit still has to send (danh sách thư phải gửi), the most urgent first. */
@Component
class OwedLetters {

    static final int ON_A_PAGE = 100;

    private static final String LETTERS =
            """
            select o.*, coalesce(p.name, o.procedure) as matter
            from dossiers.owed_letter o
            left join procedures.procedure p on p.code = o.procedure
            where o.unit = :unit order by o.told_on, o.dossier
            """;

    private final JdbcClient jdbc;
    private final Journal journal;
    private final Clock clock;

    OwedLetters(JdbcClient jdbc, Journal journal, Clock clock) {
        this.jdbc = jdbc;
        this.journal = journal;
        this.clock = clock;
    }

    int count(UnitId unit) {
        return jdbc.sql("select count(*) from dossiers.owed_letter where unit = :unit")
                .param("unit", unit.value())
                .query(Integer.class)
                .single();
    }

    List<OwedLetter> page(UnitId unit, int number) {
        return jdbc.sql(
                        LETTERS
                                + "limit %d offset %d"
                                        .formatted(ON_A_PAGE, (number - 1) * ON_A_PAGE))
                .param("unit", unit.value())
                .query((row, _) -> letter(row))
                .list();
    }

    List<OwedLetter> all(UnitId unit) {
        return jdbc.sql(LETTERS).param("unit", unit.value()).query((row, _) -> letter(row)).list();
    }

    /** Letters that were ticked together, and when: by that they are found again. */
    record Ticked(int letters, Instant at) {}

    /** These were sent, as far as they were still owed. */
    @Transactional
    public Ticked sent(UnitId unit, List<String> keys, Officer officer) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        List<Long> dossiers =
                jdbc.sql(
                                """
                                update dossiers.letter l set sent_at = :now, sent_by = :person
                                from dossiers.owed_letter o
                                where o.dossier = l.dossier and o.recorded_at = l.recorded_at
                                  and o.unit = :unit and o.key = any(:keys) and l.sent_at is null
                                returning l.dossier
                                """)
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .param("person", officer.id())
                        .param("unit", unit.value())
                        .param("keys", keys.toArray(String[]::new))
                        .query((row, _) -> row.getLong(1))
                        .list();
        record(LetterActs.SENT, unit, dossiers, officer);
        return new Ticked(dossiers.size(), now);
    }

    /** What this officer ticked at that moment was not sent; how many letters that were. */
    @Transactional
    public int notSent(UnitId unit, Instant ticked, Officer officer) {
        List<Long> dossiers =
                jdbc.sql(
                                """
                                update dossiers.letter set sent_at = null, sent_by = null
                                where unit = :unit and sent_at = :ticked and sent_by = :person
                                returning dossier
                                """)
                        .param("unit", unit.value())
                        .param("ticked", ticked.atOffset(ZoneOffset.UTC))
                        .param("person", officer.id())
                        .query((row, _) -> row.getLong(1))
                        .list();
        record(LetterActs.NOT_SENT, unit, dossiers, officer);
        return dossiers.size();
    }

    private void record(String act, UnitId unit, List<Long> dossiers, Officer officer) {
        if (dossiers.isEmpty()) {
            return;
        }
        String which =
                dossiers.stream().sorted().map(String::valueOf).collect(Collectors.joining(", "));
        journal.record(Act.by(officer, act, unit, "", "thư của hồ sơ số " + which));
    }

    private static OwedLetter letter(ResultSet row) throws SQLException {
        return new OwedLetter(
                row.getString("key"),
                row.getLong("dossier"),
                row.getString("kind").equals("APOLOGY"),
                row.getString("code"),
                row.getBoolean("official"),
                row.getString("matter"),
                row.getString("field"),
                day(row, "received_on"),
                day(row, "told_on"),
                day(row, "due_on"),
                row.getString("reason"));
    }

    private static LocalDate day(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNull(row.getObject(column, LocalDate.class));
    }
}

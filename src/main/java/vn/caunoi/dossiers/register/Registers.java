package vn.caunoi.dossiers.register;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.caunoi.documents.Numbering;
import vn.caunoi.dossiers.DossierId;
import vn.caunoi.journal.Act;
import vn.caunoi.journal.Journal;
import vn.caunoi.units.UnitId;
import vn.caunoi.web.Officer;

/** The registers of the units, year by year (các sổ theo dõi hồ sơ). */
@Component
class Registers {

    /** The lines of a year: those written down when it was closed, then all others. */
    private static final String LINES =
            """
            with kept as (
                select * from dossiers.register_line where unit = :unit and year = :year
            ), known as (
                select * from dossiers.standing
                where known_until = 'infinity' and receiving_unit = :unit
                  and registered_on < make_date(:year + 1, 1, 1)
                  and received_on between make_date(:year, 1, 1) and make_date(:year, 12, 31)
            ), lines as (
                select number, dossier, code, official, procedure, field, competent_unit, state,
                       received_on, due_on, finished_on, closed_on, true as written
                from kept
                union all
                select (select coalesce(max(number), 0) from kept)
                           + row_number() over (order by received_on, code, dossier),
                       dossier, code, official, procedure, field, competent_unit, state,
                       received_on, due_on, finished_on, closed_on, false
                from known
                where not exists (select from kept where kept.dossier = known.dossier)
            )
            """;

    private static final String SHOWN =
            """
            select l.*, coalesce(p.name, l.procedure, l.field) as matter,
                   a.name as applicant, a.address, a.telephone,
                   case r.return_way when 'COUNTER' then 'Tại quầy' when 'POST' then 'Bưu chính'
                                     when 'ONLINE' then 'Trực tuyến' end as way,
                   n.code as now_code, n.official as now_official, n.state as now_state,
                   n.due_on as now_due_on, n.finished_on as now_finished_on,
                   n.closed_on as now_closed_on,
                   exists (select from dossiers.closed_year c
                           where c.unit = :unit and c.year = :year) as year_closed
            from lines l
            left join procedures.procedure p on p.code = l.procedure
            left join dossiers.applicant a on a.dossier = l.dossier and a.role = 1
            left join dossiers.standing n on n.dossier = l.dossier and n.known_until = 'infinity'
            left join lateral (select return_way from dossiers.intake i
                               where i.dossier = l.dossier order by i.at desc limit 1) r on true
            where l.number between :first and :last
            order by l.number
            """;

    private final JdbcClient jdbc;
    private final Numbering numbering;
    private final Journal journal;
    private final Clock clock;

    Registers(JdbcClient jdbc, Numbering numbering, Journal journal, Clock clock) {
        this.jdbc = jdbc;
        this.numbering = numbering;
        this.journal = journal;
        this.clock = clock;
    }

    /** The years in which the unit received dossiers, the last one first. */
    List<RegisterYear> years(UnitId unit) {
        return jdbc
                .sql(
                        """
                        select extract(year from received_on)::int as year from dossiers.standing
                        where known_until = 'infinity' and receiving_unit = :unit
                          and received_on is not null
                        union
                        select year from dossiers.closed_year where unit = :unit
                        order by year desc
                        """)
                .param("unit", unit.value())
                .query((row, _) -> row.getInt("year"))
                .list()
                .stream()
                .map(year -> year(unit, year))
                .toList();
    }

    RegisterYear year(UnitId unit, int year) {
        int lines =
                of(unit, year, LINES + "select count(*) from lines")
                        .query((row, _) -> row.getInt(1))
                        .single();
        return new RegisterYear(year, lines, closedAt(unit, year).orElse(null));
    }

    /** The lines with these numbers, the last one with them. */
    List<RegisterLine> lines(UnitId unit, int year, int first, int last) {
        return of(unit, year, LINES + SHOWN)
                .param("first", first)
                .param("last", last)
                .query((row, _) -> line(row))
                .list();
    }

    /** Whether the year is over: nothing can be received in it any more. */
    boolean isOver(int year) {
        return year < LocalDate.now(clock).getYear();
    }

    /**
     * Closes the year (khóa sổ): writes its lines down, and gives no paper of that year a number
     * any more. Who closes a closed year changes nothing.
     */
    @Transactional
    void close(UnitId unit, int year, Officer officer) {
        if (!isOver(year)) {
            throw new IllegalArgumentException(year + " is not over");
        }
        if (begin(unit, year, officer) == 0) {
            return;
        }
        int lines = writeDown(unit, year);
        numbering.begun(unit, year).forEach(numbering::close);
        journal.record(
                Act.by(officer, RegisterActLabels.CLOSE, unit, "", year + ", " + lines + " dòng"));
    }

    private int begin(UnitId unit, int year, Officer officer) {
        return of(
                        unit,
                        year,
                        """
                        insert into dossiers.closed_year (unit, year, closed_at, person)
                        values (:unit, :year, :at, :person) on conflict do nothing
                        """)
                .param("at", OffsetDateTime.ofInstant(clock.instant(), UTC))
                .param("person", officer.id())
                .update();
    }

    private int writeDown(UnitId unit, int year) {
        return of(
                        unit,
                        year,
                        LINES
                                + """
                                insert into dossiers.register_line
                                    (unit, year, number, dossier, code, official, procedure, field,
                                     competent_unit, state, received_on, due_on, finished_on, closed_on)
                                select :unit, :year, number, dossier, code, official, procedure, field,
                                       competent_unit, state, received_on, due_on, finished_on, closed_on
                                from lines
                                """)
                .update();
    }

    private Optional<Instant> closedAt(UnitId unit, int year) {
        return of(
                        unit,
                        year,
                        "select closed_at from dossiers.closed_year where unit = :unit and year = :year")
                .query((row, _) -> row.getObject(1, OffsetDateTime.class).toInstant())
                .optional();
    }

    private StatementSpec of(UnitId unit, int year, String sql) {
        return jdbc.sql(sql).param("unit", unit.value()).param("year", year);
    }

    private static RegisterLine line(ResultSet row) throws SQLException {
        return new RegisterLine(
                row.getInt("number"),
                new DossierId(row.getLong("dossier")),
                row.getString("matter"),
                orEmpty(row.getString("applicant")),
                orEmpty(row.getString("address")),
                orEmpty(row.getString("telephone")),
                new UnitId(row.getLong("competent_unit")),
                row.getObject("received_on", LocalDate.class),
                orEmpty(row.getString("way")),
                RegisterFacts.read(row, ""),
                row.getString("now_code") == null ? null : RegisterFacts.read(row, "now_"),
                standing(row));
    }

    private static RegisterLine.Standing standing(ResultSet row) throws SQLException {
        if (row.getBoolean("written")) {
            return RegisterLine.Standing.CLOSED;
        }
        return row.getBoolean("year_closed")
                ? RegisterLine.Standing.ADDED
                : RegisterLine.Standing.OPEN;
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}

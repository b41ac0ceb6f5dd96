package vn.caunoi.cells;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.caunoi.identity.PersonId;
import vn.caunoi.law.Law;
import vn.caunoi.units.UnitId;
import vn.caunoi.units.Units;

/** Party cells and who belonged to each of them on a day (chi bộ, đảng viên). */
@Component
public class Cells {

    private static final String WITH_COMMITTEE_FROM = "sinh-hoat.chi-uy-tu";

    /** As a Vietnamese list has them. */
    static final String BY_GIVEN_NAME =
            """
            order by substring(m.name from '[^ ]+$') collate "vi-x-icu",
              m.name collate "vi-x-icu", m.id
            """;

    private final JdbcClient jdbc;
    private final Units units;
    private final Law law;
    private final ContactSeal seal;

    Cells(JdbcClient jdbc, Units units, Law law, ContactSeal seal) {
        this.jdbc = jdbc;
        this.units = units;
        this.law = law;
        this.seal = seal;
    }

    public Optional<Cell> at(UnitId unit) {
        return jdbc.sql("select * from cells.cell where unit = :unit")
                .param("unit", unit.value())
                .query(this::cell)
                .optional();
    }

    /** Every cell, in the order in which they were opened. */
    public List<Cell> all() {
        return jdbc.sql("select * from cells.cell order by unit").query(this::cell).list();
    }

    /** Those who belonged to the cell on that day, by given name. */
    public List<Member> on(UnitId cell, LocalDate day) {
        return jdbc.sql(
                        """
                        select m.id, m.cell, m.name, m.birth_year, m.person, s.standing,
                          (select l.kind from cells.leave l
                            where l.member = m.id and l.since <= :day
                              and (l.until is null or l.until > :day) limit 1) as leave,
                          (select o.office from cells.office o
                            where o.member = m.id and o.since <= :day
                              and (o.until is null or o.until > :day)
                            order by array_position(array['SECRETARY', 'DEPUTY',
                              'COMMITTEE_MEMBER', 'GROUP_LEADER'], o.office) limit 1) as office
                        from cells.member m join cells.membership s on s.member = m.id
                        where m.cell = :cell and s.since <= :day
                          and (s.until is null or s.until > :day)
                        """
                                + BY_GIVEN_NAME)
                .param("cell", cell.value())
                .param("day", day)
                .query(Cells::member)
                .list();
    }

    /**
     * Whether a committee (chi ủy) leads the cell: it has as many official members as ask for one,
     * or has elected one. Where there is none, secretary and deputy do its part.
     */
    public boolean hasCommittee(UnitId cell, LocalDate day) {
        List<Member> members = on(cell, day);
        return members.stream().anyMatch(one -> one.office() == CellOffice.COMMITTEE_MEMBER)
                || law.find(WITH_COMMITTEE_FROM, day, cell)
                        .filter(
                                rule ->
                                        members.stream().filter(Member::isOfficial).count()
                                                >= rule.number())
                        .isPresent();
    }

    /** Which member of the cell this account belongs to. */
    public Optional<Member> withAccount(UnitId cell, PersonId person, LocalDate day) {
        return on(cell, day).stream().filter(one -> person.equals(one.person())).findFirst();
    }

    /** How the member can be reached; empty for nobody of ours. */
    public Optional<MemberContact> contact(MemberId member) {
        return jdbc.sql("select reach, contact from cells.member where id = :id")
                .param("id", member.value())
                .query(
                        (row, _) ->
                                seal.open(
                                        member,
                                        ContactWay.valueOf(row.getString("reach")),
                                        row.getString("contact")))
                .optional();
    }

    private Cell cell(ResultSet row, int number) throws SQLException {
        var unit = new UnitId(row.getLong("unit"));
        String code = row.getString("kind");
        Long serves = row.getObject("serves", Long.class);
        return new Cell(
                unit,
                units.nameOf(unit),
                CellKind.ofCode(code).orElseThrow(() -> new IllegalStateException(code)),
                units.upwards(unit).stream().skip(1).findFirst().map(units::nameOf).orElse(""),
                serves == null ? null : new UnitId(serves),
                row.getString("place"));
    }

    private static Member member(ResultSet row, int number) throws SQLException {
        String leave = row.getString("leave");
        String office = row.getString("office");
        Long person = row.getObject("person", Long.class);
        return new Member(
                new MemberId(row.getLong("id")),
                new UnitId(row.getLong("cell")),
                row.getString("name"),
                row.getInt("birth_year"),
                MemberStanding.valueOf(row.getString("standing")),
                leave == null ? null : Leave.valueOf(leave),
                office == null ? null : CellOffice.valueOf(office),
                person == null ? null : new PersonId(person));
    }
}

package vn.caunoi.cells;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import vn.caunoi.identity.PersonId;
import vn.caunoi.units.UnitId;

/**
 * The list of a cell's members as it is kept (danh sách đảng viên). A spell lasts from its first
 * day to before its last; each change ends one spell and begins the next.
 */
@Repository
class Members {

    private final JdbcClient jdbc;
    private final ContactSeal seal;

    Members(JdbcClient jdbc, ContactSeal seal) {
        this.jdbc = jdbc;
        this.seal = seal;
    }

    MemberId add(UnitId cell, Particulars who, MemberStanding standing, LocalDate since) {
        var member =
                new MemberId(
                        jdbc.sql(
                                        """
                                        insert into cells.member (cell, name, birth_year)
                                        values (:cell, :name, :year) returning id
                                        """)
                                .param("cell", cell.value())
                                .param("name", who.name())
                                .param("year", who.birthYear())
                                .query(Long.class)
                                .single());
        change(member, who);
        begin(member, standing, since);
        return member;
    }

    /** All that is kept about somebody; empty for nobody of this cell. */
    Optional<Kept> find(UnitId cell, MemberId member) {
        return of(member, "select * from cells.member where id = :member and cell = :cell")
                .param("cell", cell.value())
                .query((row, _) -> particulars(member, row))
                .optional()
                .map(who -> kept(member, who));
    }

    /** "Nguyễn Thị Hoa 1970" of everybody who is or was on the list, but for one. */
    Set<String> namesBeside(UnitId cell, @Nullable MemberId one) {
        return Set.copyOf(
                beside(
                                cell,
                                one,
                                "select distinct name || ' ' || birth_year as it from cells.member")
                        .query((row, _) -> row.getString("it"))
                        .list());
    }

    /** Whose accounts are taken, but for that of one. */
    Set<PersonId> accountsBeside(UnitId cell, @Nullable MemberId one) {
        return Set.copyOf(
                beside(cell, one, "select distinct coalesce(person, 0) as it from cells.member")
                        .query((row, _) -> new PersonId(row.getLong("it")))
                        .list());
    }

    private StatementSpec beside(UnitId cell, @Nullable MemberId one, String selection) {
        return jdbc.sql(selection + " where cell = :cell and id <> :one")
                .param("cell", cell.value())
                .param("one", one == null ? 0 : one.value());
    }

    /** Who is on the list and does not belong to the cell on that day. */
    List<Other> others(UnitId cell, LocalDate day) {
        return jdbc.sql(
                        """
                        select m.id, m.name, min(s.since) as since, max(s.until) as until
                        from cells.member m left join cells.membership s on s.member = m.id
                        where m.cell = :cell and not exists (select from cells.membership held
                          where held.member = m.id and held.since <= :day
                            and (held.until is null or held.until > :day))
                        group by m.id
                        """
                                + Cells.BY_GIVEN_NAME)
                .param("cell", cell.value())
                .param("day", day)
                .query(
                        (row, _) ->
                                new Other(
                                        new MemberId(row.getLong("id")),
                                        row.getString("name"),
                                        row.getObject("since", LocalDate.class),
                                        row.getObject("until", LocalDate.class)))
                .list();
    }

    /**
     * Somebody on the list who does not belong to the cell (đã rời, hoặc chưa đến).
     *
     * @param until since when they belong no longer; null while they are still to come
     */
    record Other(MemberId id, String name, @Nullable LocalDate since, @Nullable LocalDate until) {}

    void change(MemberId member, Particulars who) {
        var person = who.person();
        of(
                        member,
                        """
                        update cells.member set name = :name, birth_year = :year, reach = :way,
                          contact = cast(:contact as text), person = cast(:person as bigint)
                        where id = :member
                        """)
                .param("name", who.name())
                .param("year", who.birthYear())
                .param("way", who.contact().way().name())
                .param("contact", seal.seal(member, who.contact()))
                .param("person", person == null ? null : person.value())
                .update();
    }

    /** From this day on they belong to the cell as this. */
    void become(MemberId member, MemberStanding standing, LocalDate since) {
        end(member, "membership", since);
        begin(member, standing, since);
    }

    /** From this day on they belong to the cell again, as what they were when they left. */
    void comeBack(MemberId member, LocalDate since) {
        of(
                        member,
                        """
                        insert into cells.membership (member, standing, since)
                        select member, standing, :since from cells.membership
                        where member = :member and until <= :since order by since desc limit 1
                        """)
                .param("since", since)
                .update();
    }

    /**
     * @param until the first day on which they are expected again; null while it is not known
     */
    void excuse(MemberId member, Leave leave, LocalDate since, @Nullable LocalDate until) {
        of(
                        member,
                        """
                        insert into cells.leave (member, kind, since, until)
                        values (:member, :kind, :since, cast(:until as date))
                        """)
                .param("kind", leave.name())
                .param("since", since)
                .param("until", until)
                .update();
    }

    void endLeave(MemberId member, LocalDate until) {
        end(member, "leave", until);
    }

    void appoint(MemberId member, CellOffice office, LocalDate since) {
        of(
                        member,
                        """
                        insert into cells.office (member, office, since)
                        values (:member, :office, :since)
                        """)
                .param("office", office.name())
                .param("since", since)
                .update();
    }

    void endOffices(MemberId member, LocalDate until) {
        end(member, "office", until);
    }

    /** From this day on they belong to the cell no longer. */
    void depart(MemberId member, LocalDate until) {
        end(member, "office", until);
        end(member, "leave", until);
        end(member, "membership", until);
    }

    void erase(MemberId member) {
        of(member, "delete from cells.member where id = :member").update();
    }

    private Particulars particulars(MemberId member, ResultSet row) throws SQLException {
        Long person = row.getObject("person", Long.class);
        return new Particulars(
                row.getString("name"),
                row.getInt("birth_year"),
                seal.open(
                        member,
                        ContactWay.valueOf(row.getString("reach")),
                        row.getString("contact")),
                person == null ? null : new PersonId(person));
    }

    private Kept kept(MemberId member, Particulars who) {
        return new Kept(
                member,
                who,
                spells(
                        member,
                        "standing",
                        "membership",
                        word -> MemberStanding.valueOf(word).label()),
                spells(member, "kind", "leave", word -> Leave.valueOf(word).label()),
                spells(member, "office", "office", word -> CellOffice.valueOf(word).label()));
    }

    private List<Spell> spells(
            MemberId member, String column, String table, UnaryOperator<String> label) {
        return of(
                        member,
                        """
                        select %s as what, since, until from cells.%s
                        where member = :member order by since desc
                        """
                                .formatted(column, table))
                .query(
                        (row, _) ->
                                new Spell(
                                        label.apply(row.getString("what")),
                                        row.getObject("since", LocalDate.class),
                                        row.getObject("until", LocalDate.class)))
                .list();
    }

    private void begin(MemberId member, MemberStanding standing, LocalDate since) {
        of(
                        member,
                        """
                        insert into cells.membership (member, standing, since)
                        values (:member, :standing, :since)
                        """)
                .param("standing", standing.name())
                .param("since", since)
                .update();
    }

    /** What begins on that day or later never was. */
    private void end(MemberId member, String spell, LocalDate day) {
        of(member, "delete from cells.%s where member = :member and since >= :day".formatted(spell))
                .param("day", day)
                .update();
        of(
                        member,
                        """
                        update cells.%s set until = :day
                        where member = :member and (until is null or until > :day)
                        """
                                .formatted(spell))
                .param("day", day)
                .update();
    }

    private StatementSpec of(MemberId member, String sql) {
        return jdbc.sql(sql).param("member", member.value());
    }
}

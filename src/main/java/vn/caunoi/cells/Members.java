package vn.caunoi.cells;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
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

    /** From this day on they belong to the cell no longer; whose account they are is forgotten. */
    void depart(MemberId member, LocalDate until) {
        end(member, "office", until);
        end(member, "leave", until);
        end(member, "membership", until);
    }

    void erase(MemberId member) {
        of(member, "delete from cells.member where id = :member").update();
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

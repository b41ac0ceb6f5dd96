package vn.caunoi.meetings;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import vn.caunoi.cells.Approved;
import vn.caunoi.cells.Leave;
import vn.caunoi.cells.MemberId;
import vn.caunoi.cells.MemberStanding;
import vn.caunoi.identity.Person;
import vn.caunoi.units.UnitId;

/**
 * Cells, their members and meetings for tests: {@code @Import({Village.class, Approved.class,
 * World.class})}.
 */
public class Village {

    public static final Instant EVENING = Instant.parse("2026-12-03T12:30:00Z");

    private final JdbcClient jdbc;
    private final Approved party;
    private final Meetings meetings;

    Village(JdbcClient jdbc, Approved party, Meetings meetings) {
        this.jdbc = jdbc;
        this.party = party;
        this.meetings = meetings;
    }

    /** A new cell, in a database where the committee has approved of it. */
    public UnitId cell(String name) {
        party.open();
        return party.cell(name);
    }

    public MemberId member(UnitId cell, String name, MemberStanding standing) {
        return member(cell, name, standing, null, null);
    }

    @Transactional
    public MemberId member(
            UnitId cell,
            String name,
            MemberStanding standing,
            @Nullable Leave leave,
            @Nullable Person account) {
        long id =
                jdbc.sql(
                                """
                                insert into cells.member (cell, name, birth_year, person)
                                values (:cell, :name, 1970, cast(:person as bigint)) returning id
                                """)
                        .param("cell", cell.value())
                        .param("name", name)
                        .param("person", account == null ? null : account.id().value())
                        .query((row, _) -> row.getLong("id"))
                        .single();
        dated("membership", "standing", id, standing.name());
        if (leave != null) {
            dated("leave", "kind", id, leave.name());
        }
        return new MemberId(id);
    }

    private void dated(String table, String column, long member, String value) {
        jdbc.sql(
                        """
                        insert into cells.%s (member, %s, since)
                        values (:member, :value, date '2020-01-01')
                        """
                                .formatted(table, column))
                .param("member", member)
                .param("value", value)
                .update();
    }

    /** So many official members without accounts. */
    public List<MemberId> officials(UnitId cell, int number) {
        List<MemberId> members = new ArrayList<>();
        for (int each = 1; each <= number; each++) {
            members.add(member(cell, "Đảng viên số " + each, MemberStanding.OFFICIAL));
        }
        return members;
    }

    /** A meeting on the evening of 3 December with an agenda of two items. */
    public Meeting meeting(UnitId cell) {
        Meeting meeting =
                meetings.plan(cell, MeetingKind.REGULAR, "", EVENING, 90, "Nhà văn hóa thôn");
        meetings.agenda(
                meeting.id(),
                List.of(
                        NewItem.of("Đường thôn làm thế nào?", ItemKind.DISCUSSION, "Bí thư", 60),
                        NewItem.of("Thông qua nghị quyết?", ItemKind.DECISION, "Bí thư", 30)));
        return meetings.at(cell, meeting.id()).orElseThrow();
    }

    static Act act(Instant at, Deed deed) {
        return new Act(UUID.randomUUID(), at, deed);
    }
}

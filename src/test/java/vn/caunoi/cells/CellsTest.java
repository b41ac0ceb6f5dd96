package vn.caunoi.cells;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.caunoi.RoomTest;
import vn.caunoi.identity.Staff;
import vn.caunoi.units.UnitId;
import vn.caunoi.units.World;

/** Who belongs to a cell on a day, as what, in which office. */
@RoomTest
@Import({World.class, Staff.class, Approved.class})
class CellsTest {

    private static final LocalDate JULY = LocalDate.of(2026, 7, 1);
    private static final LocalDate AUGUST = LocalDate.of(2026, 8, 1);

    @Autowired private Cells cells;
    @Autowired private Members members;
    @Autowired private Approved party;
    @Autowired private JdbcClient jdbc;

    private UnitId cell = new UnitId(0);

    @BeforeEach
    void aCell() {
        party.open();
        cell = party.cell("thôn Đông");
    }

    @Test
    void membersStandInTheOrderOfTheirGivenNames() {
        join("Nguyễn Văn Ân", MemberStanding.OFFICIAL);
        join("Trần Thị Ánh", MemberStanding.OFFICIAL);
        join("Lê Văn Dũng", MemberStanding.OFFICIAL);
        join("Bùi Thị Đào", MemberStanding.OFFICIAL);
        join("An Văn Ân", MemberStanding.OFFICIAL);
        assertThat(cells.on(cell, JULY))
                .extracting(Member::name)
                .containsExactly(
                        "Trần Thị Ánh", "An Văn Ân", "Nguyễn Văn Ân", "Lê Văn Dũng", "Bùi Thị Đào");
    }

    @Test
    void aProbationaryMemberBecomesOfficialOnADay() {
        MemberId member = join("Trần Đức Việt", MemberStanding.PROBATIONARY);
        members.become(member, MemberStanding.OFFICIAL, AUGUST);
        assertThat(only(AUGUST.minusDays(1)).isOfficial()).isFalse();
        assertThat(only(AUGUST).isOfficial()).isTrue();
    }

    @Test
    void whoIsExemptOrAwayIsSoBetweenTwoDays() {
        MemberId member = join("Vũ Đình Ái", MemberStanding.OFFICIAL);
        members.excuse(member, Leave.AWAY, JULY, AUGUST);
        assertThat(only(JULY).leave()).isEqualTo(Leave.AWAY);
        assertThat(only(AUGUST).leave()).isNull();
    }

    @Test
    void whoLeftIsNoMemberAnyMoreAndHoldsNoOffice() {
        MemberId member = join("Vũ Văn Bình", MemberStanding.OFFICIAL);
        members.appoint(member, CellOffice.SECRETARY, JULY);
        assertThat(only(JULY).office()).isEqualTo(CellOffice.SECRETARY);
        members.depart(member, AUGUST);
        assertThat(cells.on(cell, AUGUST)).isEmpty();
        assertThat(members.find(cell, member).orElseThrow().offices())
                .containsExactly(new Spell("Bí thư", JULY, AUGUST));
    }

    @Test
    void telephoneAndAddressStandInTheDatabaseAsNobodyCanReadThem() {
        var contact = new MemberContact(ContactWay.PHONE, "0912 345 678", "binh@x.example");
        MemberId member =
                members.add(
                        cell,
                        new Particulars("Vũ Văn Bình", 1966, contact, null),
                        MemberStanding.OFFICIAL,
                        JULY);
        assertThat(cells.contact(member)).contains(contact);
        String kept =
                Objects.requireNonNull(
                        jdbc.sql("select m::text from cells.member m where id = :id")
                                .param("id", member.value())
                                .query(String.class)
                                .single());
        assertThat(kept).contains("Vũ Văn Bình").doesNotContain("0912").doesNotContain("binh@");
        assertThat(contact.toString()).doesNotContain("0912");
    }

    @Test
    void aCellHasACommitteeWhenItElectedOne() {
        MemberId member = join("Đoàn Văn Khánh", MemberStanding.OFFICIAL);
        assertThat(cells.hasCommittee(cell, JULY)).isFalse();
        members.appoint(member, CellOffice.COMMITTEE_MEMBER, JULY);
        assertThat(cells.hasCommittee(cell, JULY)).isTrue();
    }

    private MemberId join(String name, MemberStanding standing) {
        return members.add(
                cell,
                new Particulars(name, 1970, MemberContact.NONE, null),
                standing,
                LocalDate.of(2026, 1, 1));
    }

    private Member only(LocalDate day) {
        assertThat(cells.on(cell, day)).hasSize(1);
        return cells.on(cell, day).getFirst();
    }
}
